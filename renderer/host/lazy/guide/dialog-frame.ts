// A dialog of the guide: a heading that takes the focus, what is in it, and a way out. In: its name, title and content.
// Out: a template; the host shows it as a modal dialog once it is drawn.
import { html, nothing, type TemplateResult } from 'lit';
import type { Ways } from '../../ways.js';
import { closeDialog } from '../close-dialog.js';
import type { GuideWords } from '../../words/guide/words.js';

/** How a dialog is left, where it is not by closing alone. */
export interface WayOut {
  readonly close: string;
  closed(): void;
}

/** Draws a dialog. `actions` stand beside the way out. */
export function dialogFrame(name: string, title: string, guide: GuideWords, { words, look }: Ways, content: TemplateResult, actions: TemplateResult | typeof nothing = nothing, out?: WayOut): TemplateResult {
  const closed = (): void => {
    out?.closed();
    look.ask(null);
  };
  return html`<dialog class="why-dialog guide-dialog ${name}" aria-labelledby="dialog-title" @close=${closed}>
    <h3 id="dialog-title" tabindex="-1" lang=${guide.lang}>${title}</h3>
    ${content}
    <div class="way-out dialog-ways">${actions}<button type="button" class="secondary" lang=${words.lang} @click=${closeDialog}>${out?.close ?? words.close}</button></div>
  </dialog>`;
}

/** The same ways, closing the dialog first: what is outside of it cannot have the focus. */
export function leaving(ways: Ways): Ways {
  return {
    ...ways,
    goToField(path) {
      ways.look.ask(null);
      ways.goToField(path);
    },
  };
}
