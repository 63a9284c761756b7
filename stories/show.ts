// From a state to an element on the page. In: a state and what is laid over it. Out: the room with the element in it, at
// once, and a promise of its being whole.
import '../schemas/cigo/generated/cigo-form.js';
import '../renderer/host/omnia-forms.js';
import type { Files } from '../components/widget.js';
import type { Draft } from '../renderer/core/draft.js';
import { DraftStore } from '../renderer/host/lazy/draft-store.js';
import { defineField, type OmniaField } from '../renderer/host/omnia-field.js';
import type { OmniaForm } from '../renderer/host/omnia-form.js';
import { HeldField, holdGuide, SILENT } from './held.js';
import { receiverOf } from './receiver.js';
import { roomStyles } from './room.css.js';
import type { FieldState, FormState, State, Surroundings } from './state.js';

defineField();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, roomStyles];

/** So long a state is waited for, ms. */
const PATIENCE = 20_000;

const A_DAY = 86_400_000;

/** An element in its room. */
export interface Shown {
  readonly room: HTMLElement;
  readonly element: OmniaField | OmniaForm | HeldField;
  /** Settles when the state is whole; fails when a part of it does not come. */
  readonly whole: () => Promise<void>;
}

/** Draws a state. It becomes whole once the room is on a page. */
export function show(state: State): Shown {
  const element = state.of === 'form' ? formOf(state) : state.held ? heldOf(state) : fieldOf(state);
  element.id = state.id;
  const waiting = document.createElement('p');
  waiting.textContent = 'Il modulo si sta caricando…';
  element.append(waiting);
  return { room: roomOf(state, element), element, whole: () => becomeWhole(state, element) };
}

/** A place with the surroundings of a state. */
export function roomOf({ theme = 'light', width, lang = 'it' }: Surroundings, content: Node): HTMLElement {
  const room = document.createElement('div');
  room.className = 'story-room';
  room.dataset['theme'] = theme;
  room.lang = lang;
  if (width !== undefined) room.style.inlineSize = `${width}px`;
  room.append(content);
  return room;
}

/** A host that keeps files, of which none is ever given: what it would do is tested where it is done. */
const files: Files = { attach: () => undefined, status: () => ({ state: 'ready' }), underway: () => [], refused: () => [] };

function fieldOf({ kind, schema, value, required = false, manner = 'edit', today, error, alerts = [], lang }: FieldState): OmniaField {
  const field = new (customElements.get('omnia-field') as typeof OmniaField)();
  give(field, { schema, required, manner, alerts, today: today ?? null, error: error ?? null, files: kind === 'attachment' ? files : null, ...(value !== undefined && { value }), ...(lang && { lang }) });
  return field;
}

function heldOf({ schema, lang }: FieldState): HeldField {
  const field = new HeldField();
  void field.hold(schema?.title ?? '', lang);
  return field;
}

function formOf({ form, data, context, today, mode = 'edit', step, disabled = false, draft, receiver, held, lang, id }: FormState): OmniaForm {
  const element = new (customElements.get(form === undefined ? 'cigo-form' : 'omnia-form') as typeof OmniaForm)();
  give(element, {
    mode, disabled,
    // With a draft, the form waits until the browser holds it.
    ...(form && draft === undefined && { schema: form }),
    ...(data !== undefined && { data }),
    ...(context !== undefined && { context }),
    ...(today && { today }),
    ...(step && { step }),
    ...(lang && { lang }),
    ...(draft !== undefined && { draftKey: id }),
    ...(receiver && { action: receiverOf(receiver) }),
    ...(held === 'address' && { src: SILENT }),
  });
  if (held === 'guide') holdGuide(element);
  return element;
}

/** Sets what a page would set. */
function give(element: HTMLElement, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) Reflect.set(element, name, value);
}

/** Waits for what a state shows; a form that is refused is not waited for. */
async function becomeWhole(state: State, element: Shown['element']): Promise<void> {
  if (state.of === 'form' && state.loses) return draw(state, element);
  const refused = new Promise<never>((_, reject) => {
    element.addEventListener('omnia-fault', ({ message, faults }) => reject(new Error([`${state.id}: ${message}`, ...faults.map((fault) => `${fault.pointer} ${fault.message}`)].join('\n'))), { once: true });
  });
  await Promise.race([draw(state, element), refused]);
}

async function draw(state: State, element: Shown['element']): Promise<void> {
  if (state.of === 'field' ? state.schema === null : state.form === null) return void (await element.updateComplete);
  // What does not come is not waited for.
  const isComing = state.held !== undefined || (state.of === 'form' && state.loses);
  if (!isComing) await element.updateComplete;
  if (state.of === 'form' && state.draft !== undefined) await keep(state, state.draft as unknown as Draft, element as OmniaForm);
  await until(state, () => element.renderRoot.querySelector('.form'));
  // Late parts: tables, attachments, pages of the guide, another language.
  if (!isComing) await until(state, () => !element.renderRoot.querySelector('.waiting, .coming'));
  if (state.lang && state.lang !== 'it') await until(state, () => element.renderRoot.querySelector(`[role=status][lang=${state.lang ?? ''}]`));
  if (state.of === 'form') await act(state, element as OmniaForm);
  if (!isComing) await element.updateComplete;
}

/** Keeps a draft in the browser as an earlier visit would have, and lets the form begin. */
async function keep({ id, form }: FormState, draft: Draft, element: OmniaForm): Promise<void> {
  const store = await DraftStore.open();
  await store.put(`${draft.form}|${id}`, { draft, savedAt: Date.now(), expiresAt: Date.now() + A_DAY });
  store.close();
  element.schema = form ?? null;
}

async function act(state: FormState, form: OmniaForm): Promise<void> {
  for (const deed of state.acts ?? []) {
    const selector = typeof deed === 'string' ? deed : deed.into;
    const target = await until(state, () => form.renderRoot.querySelector<HTMLElement>(selector));
    if (typeof deed === 'string') target.click();
    else type(target as HTMLInputElement | HTMLTextAreaElement, deed.text);
    await form.updateComplete;
  }
  const { shows } = state;
  if (shows) await until(state, () => form.renderRoot.querySelector(shows));
}

function type(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function until<T>(state: State, look: () => T | null | undefined | false): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${state.id}: waited in vain for ${look.toString()}`);
}

/** A line beside a state, for the designer. */
export function noteOf(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'story-note';
  note.setAttribute('role', 'note');
  note.textContent = text;
  return note;
}
