// A row that was just removed, with the way to put it back. In: its name and that way. Out: a line.
import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../local.js';
import type { Act } from '../widget.js';

/** What a list remembers of the row removed last. */
export interface Removal {
  readonly removed: { readonly name: string; readonly back: () => boolean } | null;
  /** It was too late to put it back. */
  readonly isLate: boolean;
}

/** Nothing was removed. */
export const NO_REMOVAL: Removal = { removed: null, isLate: false };

/** Removes a row and remembers it. */
export function remove(row: string, name: string, { removeRow }: Act, change: Change<Removal>): void {
  const back = removeRow(row);
  change({ removed: { name, back }, isLate: false });
}

/** The line that offers the row back, until the list changes otherwise. */
export function removedLine({ removed, isLate }: Removal, { words, say }: Act, change: Change<Removal>): TemplateResult | typeof nothing {
  if (!removed) return nothing;
  if (isLate) return html`<p class="removed" lang=${words.lang}>${words.tooLate}</p>`;
  const back = (): void => {
    if (removed.back()) return void change(NO_REMOVAL);
    change({ isLate: true });
    say?.(words.tooLate);
  };
  return html`<p class="removed" lang=${words.lang}>
    <span>${words.removedNamed(removed.name)}</span>
    <button type="button" class="tool" @click=${back}>${words.putBack}</button>
  </p>`;
}
