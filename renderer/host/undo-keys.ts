// Undo and redo from the keyboard. In: a key. Out: what it asks for; nothing inside a text, where the browser undoes
// typing itself, and nothing with keys that assistive software takes for its own.
const TEXTS = 'input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=file]), textarea, [contenteditable]:not([contenteditable=false])';

/** What a key asks for: Ctrl or Cmd with Z undoes, with Shift and Z or with Y redoes. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.altKey || event.isComposing || event.ctrlKey === event.metaKey) return null;
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(TEXTS)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** Listens to a root for as long as it lives; a key that was for us is not the browser's any more. */
export function listenToUndoKeys(root: EventTarget, act: (what: 'undo' | 'redo') => void): void {
  root.addEventListener('keydown', (event) => {
    const what = undoKey(event as KeyboardEvent);
    if (what === null) return;
    event.preventDefault();
    act(what);
  });
}
