// How many characters are left of a text with a limit: seen always, said when it becomes few. Nothing is ever cut: what
// is pasted stays whole, and what is too long is a finding. In: a field's view. Out: a line, and a listener.
import { html, type TemplateResult } from 'lit';
import type { FieldView } from '../renderer/core/view.js';
import { isOpen } from './field.js';
import type { Act } from './widget.js';

/** From this limit on a line of text is counted; below it is a code, of which people know how long it is. */
const WORTH_COUNTING = 60;

/** What is left when it is said. */
const FEW = [20, 10, 0];

/** Whether the characters of a field are counted. */
export function isCounted(view: FieldView, act: Act): boolean {
  return isOpen(view, act) && (view.node.schema.maxLength ?? 0) >= WORTH_COUNTING;
}

/** The line under the control. */
export function countLine(view: FieldView, { words }: Act, id: string): TemplateResult {
  const left = leftOf(view, view.text);
  return html`<p class="count ${left < 0 ? 'over' : ''}" id="${id}-count" lang=${words.lang}>${words.charactersLeft(left)}</p>`;
}

/** Says what is left each time that a key passes one of the limits, in either direction. */
export function announceCount(view: FieldView, { words, say }: Act): (event: Event) => void {
  return (event) => {
    const before = leftOf(view, view.text);
    const after = leftOf(view, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
    const passes = FEW.some((limit) => before > limit !== after > limit) || before < 0 !== after < 0;
    if (passes) say?.(words.charactersLeft(after));
  };
}

/** Characters as JSON Schema counts them: code points. */
function leftOf({ node }: FieldView, text: string): number {
  return (node.schema.maxLength ?? 0) - Array.from(text).length;
}
