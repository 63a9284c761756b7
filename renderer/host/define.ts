// Registration, apart from the classes: importing a class registers nothing.
import { OmniaForm } from './omnia-form.js';
import type { FormBundle } from './load-engine.js';

/** Registers `<prefix-form>`. */
export function define(prefix = 'omnia'): void {
  register(`${prefix}-form`, class extends OmniaForm {});
}

/** Registers a tag that is one form: the tag alone gives the whole of it. */
export function defineForm(tag: string, bundle: FormBundle): void {
  register(
    tag,
    class extends OmniaForm {
      protected static override readonly bundle = bundle;
    },
  );
}

/** The first definition of a tag stays; another version of it says so instead of breaking the page. */
function register(tag: string, element: typeof OmniaForm): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.version !== element.version) {
    console.warn(`<${tag}> ${element.version} was not registered: the page already has <${tag}> ${present.version ?? 'of unknown version'}. Load one of them only.`);
  }
}
