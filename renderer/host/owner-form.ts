// The form of the page around the element. In: what the element has to give. Out: its answers joined to the owner's data,
// and an owner that does not send while they may not be sent.

/** What an element gives its owner, read anew each time. */
export interface Entry {
  readonly name: string | null;
  /** The answers as JSON text; undefined when there are none. */
  readonly value: string | undefined;
  readonly disabled: boolean;
}

/** Ties one element to whatever form owns it. */
export class OwnerForm {
  #owner: HTMLFormElement | null = null;
  readonly #entry: () => Entry;

  constructor(entry: () => Entry) {
    this.#entry = entry;
  }

  /** The platform tells when the owner changes, removal and return included. */
  set(owner: HTMLFormElement | null): void {
    this.#owner?.removeEventListener('formdata', this.#join);
    this.#owner = owner;
    owner?.addEventListener('formdata', this.#join);
  }

  readonly #join = (event: FormDataEvent): void => {
    const { name, value, disabled } = this.#entry();
    if (name && value !== undefined && !disabled) event.formData.set(name, value);
  };
}

/** Whether an element is disabled, by itself or by a fieldset; the platform's `:disabled` comes a moment after the property. */
export function isDisabled(element: Element & { readonly disabled: boolean }): boolean {
  return element.disabled || element.matches('fieldset:disabled *');
}
