// What assistive technology and a person find of the field `/q`, for the contract of fields.
import { box, button, control, draw, formOf, one, text, until } from '../renderer/host/form.harness.js';
import type { OmniaForm } from '../renderer/host/omnia-form.js';

/** Waits for the search among many answers: it comes late, and once it has come it is there for all forms. */
export async function searchHere(): Promise<void> {
  const form = await draw({ schema: formOf({ q: { enum: ['A', 'B'], ui: { widget: 'search' } } }) });
  await until(() => control(form, '/q').role === 'combobox');
  form.remove();
}

/** Words of the labels of an element: those that are tied to it, and those it refers to. */
export function names(form: OmniaForm, element: HTMLElement): string[] {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return [...labels, ...references(form, element, 'aria-labelledby')].map(text);
}

/** What describes a field, in the order in which it is read. */
export function descriptions(form: OmniaForm, path = '/q'): string[] {
  return references(form, control(form, path), 'aria-describedby').map(text);
}

/** What an attribute of ids refers to; an id that is not in the same root fails. */
function references(form: OmniaForm, element: HTMLElement, attribute: string): HTMLElement[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => one(form, `[id="${CSS.escape(id)}"]`));
}

/** The radio buttons or check boxes of the field. */
export function choices(form: OmniaForm): HTMLInputElement[] {
  return [...box(form, '/q').querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')];
}

/** The answer that its control shows; empty when none. */
export function shownAnswer(form: OmniaForm): string {
  const boxes = choices(form);
  if (boxes.length > 0) return boxes.flatMap(({ checked, value }) => (checked ? [value] : [])).join(',');
  return (control(form, '/q') as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

/** Whether assistive technology is told that the answer is wrong, at the control or at what it consists of. */
export function isInvalid(form: OmniaForm): boolean {
  return [control(form, '/q'), ...choices(form)].some((element) => element.getAttribute('aria-invalid') === 'true');
}

/** Whether assistive technology is told that the field is out of use, of the whole and of each of its parts. */
export function isDisabled(form: OmniaForm): boolean {
  const target = control(form, '/q');
  return (target.matches(':disabled') || target.getAttribute('aria-disabled') === 'true') && choices(form).every(({ disabled }) => disabled);
}

/** What a finger must hit. The words of an option are its target, being many times as wide as its button. */
export function targets(form: OmniaForm): HTMLElement[] {
  const words = choices(form).flatMap(({ labels }) => [...(labels ?? [])]);
  const own = words.length > 0 ? words : [control(form, '/q')];
  return [...own, ...['Invia', 'Annulla', 'Scarica'].map((name) => button(form, name))];
}

/** Records what a form hears and says, in order. */
export function listen(form: OmniaForm): string[] {
  const heard: string[] = [];
  form.renderRoot.addEventListener('input', () => heard.push('input'), { capture: true });
  form.addEventListener('omnia-changed', ({ path }) => heard.push(`changed ${String(path)}`));
  return heard;
}
