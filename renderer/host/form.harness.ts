// The bench of tests in the browser: puts a form on the page, waits until it is drawn, and finds in it what a person
// would. Loaded by tests alone.
import './omnia-forms.js';
import type { FormSpec, SchemaSpec } from '../core/form.js';
import type { Json } from '../core/json.js';
import type { OmniaForm } from './omnia-form.js';

/** The day on which forms of this bench are judged unless a test gives another. */
export const TODAY = '2026-11-25';

/** A German word of forty letters: what any label must bear. */
export const LONG_WORD = 'Betäubungsmittelverschreibungsverordnung';

/** Properties of the element that a test may give. */
export interface Given {
  readonly schema?: FormSpec;
  readonly data?: Json;
  readonly context?: Json;
  readonly today?: string;
  readonly lang?: string;
  readonly name?: string;
}

/** A form as an author writes it: of one step unless `rest` has others. */
export function formOf(properties: Readonly<Record<string, SchemaSpec>>, rest: Partial<FormSpec> = {}): FormSpec {
  return { $id: 'bench', version: '1', title: 'Bench', lang: 'it', type: 'object', properties, ...rest };
}

/** Puts an element with these properties on the page, without waiting for anything. */
export function place(given: Given, parent: Node = document.body): OmniaForm {
  const form = document.createElement('omnia-form');
  Object.assign(form, { today: TODAY }, given);
  parent.appendChild(form);
  return form;
}

/** Puts a form on the page and waits until it is drawn. */
export async function draw(given: Given & { readonly schema: FormSpec }, parent?: Node): Promise<OmniaForm> {
  return drawn(place(given, parent));
}

/** A place on the page that is as wide as the smallest phone. */
export function narrowRoom(direction: string): HTMLElement {
  const room = document.createElement('div');
  room.style.inlineSize = '320px';
  room.dir = direction;
  document.body.append(room);
  return room;
}

/** Waits until a form shows itself instead of its slot. */
export async function drawn(form: OmniaForm): Promise<OmniaForm> {
  await until(() => form.renderRoot.querySelector('.form'));
  await form.updateComplete;
  return form;
}

/**
 * Looks again until something is there, and gives it.
 * @throws {Error} when it does not come
 */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 400; turn++) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain for ${look.toString()}`);
}

/** The box of a field or group. */
export function box(form: OmniaForm, path: string): HTMLElement {
  return one(form, `[data-path="${CSS.escape(path)}"]`);
}

/** What a person types into, chooses from, or (for a set of radio buttons) the set. */
export function control(form: OmniaForm, path: string): HTMLElement {
  return one(form, `[id="${CSS.escape(`field${path}`)}"]`);
}

/** The first element that a selector finds in a form's root. */
export function one(form: OmniaForm, selector: string): HTMLElement {
  const found = form.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${form.renderRoot.textContent.replaceAll(/\s+/g, ' ')}`);
  return found;
}

/** All elements that a selector finds in a form's root. */
export function all<T extends HTMLElement = HTMLElement>(form: OmniaForm, selector: string): T[] {
  return [...form.renderRoot.querySelectorAll<T>(selector)];
}

/** The button with these words, or that begins with them. */
export function button(form: OmniaForm, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(form, 'button').find((candidate) => text(candidate).startsWith(words));
  if (!found) throw new Error(`no button "${words}" among ${all(form, 'button').map(text).join(', ')}`);
  return found;
}

/** Presses a button and waits for the drawing that follows. */
export async function press(form: OmniaForm, words: string): Promise<void> {
  button(form, words).click();
  await form.updateComplete;
}

/**
 * Gives an answer in one go, as pasting or choosing does, and stays in the field. Boxes are ticked by their values, with
 * commas between; no value unticks them all.
 */
export async function answer(form: OmniaForm, path: string, given: string): Promise<void> {
  const target = control(form, path);
  const boxes = [...box(form, path).querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')];
  if (boxes.length === 0) {
    target.focus();
    (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value = given;
    target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  for (const choice of boxes) {
    const wanted = given.split(',').includes(choice.value);
    if (choice.checked === wanted || (choice.type === 'radio' && !wanted)) continue;
    choice.focus();
    choice.click();
  }
  await form.updateComplete;
}

/** Leaves whatever field has the focus. */
export async function leave(form: OmniaForm): Promise<void> {
  (form.renderRoot as ShadowRoot).activeElement?.dispatchEvent(
    new FocusEvent('focusout', { bubbles: true, composed: true }),
  );
  await form.updateComplete;
}

/** Gives an answer and leaves the field. */
export async function fill(form: OmniaForm, path: string, given: string): Promise<void> {
  await answer(form, path, given);
  await leave(form);
}

/** The error shown at a field; null when there is none. */
export function errorAt(form: OmniaForm, path: string): string | null {
  const shown = box(form, path).querySelector<HTMLElement>(':scope > .error');
  return shown && text(shown);
}

/** What the live region says. */
export function spoken(form: OmniaForm): string {
  return text(one(form, '[role=status]'));
}

/** What a screen reader would say from now on: the region's text each time it changes to something. */
export function hear(form: OmniaForm): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver(() => {
    const said = spoken(form);
    if (said !== '') heard.push(said);
  });
  observer.observe(one(form, '[role=status]'), { childList: true, characterData: true, subtree: true });
  return heard;
}

/** Waits until what was said has been heard: observers are told in a later microtask. */
export async function said(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** The words of an element, without the white space of its template. */
export function text(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** Elements of a form that reach beyond its box to the left or right, as "tag.class". */
export function overflowing(form: OmniaForm): string[] {
  const { left, right } = form.getBoundingClientRect();
  return all(form, '*:not(.visually-hidden, .visually-hidden *, style, option)')
    .filter((element) => {
      const seen = element.getBoundingClientRect();
      return (
        seen.width > 0 &&
        (seen.left < left - 1 ||
          seen.right > right + 1 ||
          (element.scrollWidth > element.clientWidth + 1 &&
            !element.matches('input, select, .legend') &&
            getComputedStyle(element).display !== 'inline'))
      );
    })
    .map((element) => `${element.localName}.${element.className}`);
}
