// Where the focus goes once a change is drawn. In: the id of a field, or of a part of the page. Out: the focus there, in
// sight, with whatever was closed around it opened.

/** Brings the focus to an element; to the nearest group around it when it is not drawn. */
export function focusOn(root: ParentNode, id: string): void {
  const target = nearest(root, id);
  if (!target) return;
  for (let around = target.closest('details:not([open])'); around; around = around.parentElement?.closest('details:not([open])') ?? null) around.setAttribute('open', '');
  const control = target.matches('.options') ? (target.querySelector<HTMLElement>('input:checked') ?? target.querySelector<HTMLElement>('input')) : target;
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'nearest' });
}

/** The element, else what is nearest around it; a table that draws a page of its rows is asked to show the one meant. */
function nearest(root: ParentNode, id: string, mayAsk = true): HTMLElement | null {
  for (let at = id; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const found = root.querySelector<HTMLElement>(`[id="${CSS.escape(at)}"]`);
    if (!found) continue;
    const asked = at === id || !mayAsk ? null : found.querySelector('[data-reveals]');
    if (!asked) return found;
    asked.dispatchEvent(new CustomEvent('omnia-reveal', { detail: id }));
    return nearest(root, id, false);
  }
  return null;
}
