// A list of files that nobody can take, because what takes them did not come. In: the view of a list. Out: a template: the
// documents are described by hand, and a person is told so, aloud too when the list takes the place of the files.
import { html } from 'lit';
import { isOpen } from '../field.js';
import { list } from '../list/list.js';
import { local } from '../local.js';
import type { Widget } from '../widget.js';

/** Draws a list of descriptions and says why. */
export const byHand: Widget = (view, act) => {
  const { words } = act;
  const told = local({ aloud: false }, (state) => {
    if (!state.aloud) act.say?.(words.byHand);
    state.aloud = true;
    return html`<p class="hint" lang=${words.lang}>${words.byHand}</p>`;
  });
  return isOpen(view, act) ? html`${told}${list(view, act)}` : list(view, act);
};
