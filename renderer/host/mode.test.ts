// What a form is on the page for: filled in, checked, read; locked; required by the form of the page; at a step.
import { afterEach, expect, test } from 'vitest';
import { all, control, draw, fill, formOf, one, place, press, text, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome', alerts: [{ id: 'SHORT', level: 'warning', when: "value == 'A'", message: 'Solo una lettera?' }] },
    tags: { type: 'array', title: 'Etichette', items: { type: 'object', title: 'Etichetta', properties: { word: { type: 'string', title: 'Parola' } } } },
    agree: { type: 'boolean', title: 'Conferma' },
  },
  {
    required: ['name', 'agree'],
    steps: [
      { id: 'who', title: 'Chi', properties: ['name'] },
      { id: 'more', title: 'Altro', properties: ['tags'] },
      { id: 'end', title: 'Fine', properties: ['agree'] },
    ],
  },
);
const data = { name: 'A', tags: [{ word: 'uno' }] };

afterEach(() => document.body.replaceChildren());

/** Controls of fields that a person could change. */
function open(form: OmniaForm): string[] {
  return all<HTMLInputElement>(form, '.step input, .step select, .step textarea').filter((input) => !input.disabled && !input.readOnly).map(({ id }) => id);
}

function changing(form: OmniaForm): string[] {
  return all<HTMLButtonElement>(form, 'button').filter((button) => !button.disabled && /Aggiungi|Togli|Sposta|Annulla|Ripeti|Invia|Ho letto/.test(text(button))).map(text);
}

test('who may only read sees every alert and error, and can change nothing on any step', async () => {
  const form = await draw({ schema, data });
  form.setAttribute('mode', 'readonly');
  await form.updateComplete;
  for (const step of ['Chi', 'Altro', 'Fine']) {
    await press(form, step);
    expect([open(form), changing(form)], step).toEqual([[], []]);
  }
  expect(all(form, '.error').length).toBeGreaterThan(0);
  await press(form, 'Chi');
  expect(all(form, '[data-alert=SHORT]')).toHaveLength(1);
  expect(form.data).toEqual({ ...data });
});

test('a review shows the answers of all steps, what is wrong with them, and leads to where they are changed', async () => {
  const form = await draw({ schema, data });
  form.mode = 'review';
  await until(() => form.renderRoot.querySelector('.answers'));
  expect(all(form, '.answers-step h3').map(text)).toEqual(['Chi', 'Altro', 'Fine']);
  expect(text(one(form, '.answers'))).toContain('uno');
  expect(all(form, '#summary a')).toHaveLength(1);
  expect(open(form)).toEqual([]);
  all(form, '.answers-head button').find((button) => button.getAttribute('aria-label') === 'Modifica: Fine')?.click();
  await form.updateComplete;
  expect([form.mode, form.getAttribute('mode'), form.step]).toEqual(['edit', 'edit', 'end']);
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '#step-title'));
});

test('an error of a review leads to its answer', async () => {
  const form = await draw({ schema, data });
  form.mode = 'review';
  await until(() => form.renderRoot.querySelector('.answers'));
  one(form, '#summary a').click();
  await form.updateComplete;
  expect((form.renderRoot as ShadowRoot).activeElement?.closest('[data-path]')?.getAttribute('data-path')).toBe('/agree');
});

test('a mode that is none is filling in', async () => {
  const form = await draw({ schema, data });
  form.setAttribute('mode', 'nonsense');
  await form.updateComplete;
  expect(open(form)).toEqual(['field/name']);
});

test('a disabled form is locked, by itself or by a fieldset, and joins no data; then it is open again', async () => {
  const owner = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  owner.append(fieldset);
  document.body.append(owner);
  const form = await draw({ schema, data, name: 'answers' }, fieldset);
  const state = async (): Promise<[number, boolean]> => {
    await form.updateComplete;
    await form.updateComplete;
    return [open(form).length, new FormData(owner).has('answers')];
  };
  expect(await state()).toEqual([1, true]);
  form.disabled = true;
  expect(await state()).toEqual([0, false]);
  form.disabled = false;
  expect(await state()).toEqual([1, true]);
  fieldset.disabled = true;
  expect(await state()).toEqual([0, false]);
  fieldset.disabled = false;
  expect(await state()).toEqual([1, true]);
});

test('resetting the form of the page brings back the answers it gave', async () => {
  const owner = document.createElement('form');
  document.body.append(owner);
  const form = await draw({ schema, data }, owner);
  await fill(form, '/name', 'Anna');
  owner.reset();
  expect(form.data).toEqual(data);
  await form.updateComplete;
  expect((control(form, '/name') as HTMLInputElement).value).toBe('A');
});

test('a required form keeps the form of the page from being sent, and gathers what is missing', async () => {
  const owner = document.createElement('form');
  document.body.append(owner);
  let sent = 0;
  owner.addEventListener('submit', (event) => {
    event.preventDefault();
    sent += 1;
  });
  const form = await draw({ schema, data }, owner);
  form.required = true;
  await form.updateComplete;
  owner.requestSubmit();
  await form.updateComplete;
  expect(sent).toBe(0);
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '#summary'));
  form.data = { ...data, agree: true };
  await form.updateComplete;
  owner.requestSubmit();
  expect(sent).toBe(1);
});

test('the step is an attribute that follows the person, and may be set, before and after the form is drawn', async () => {
  const form = place({ schema });
  form.setAttribute('step', 'more');
  await until(() => form.renderRoot.querySelector('.form'));
  await form.updateComplete;
  expect(text(one(form, '#step-title'))).toContain('Altro');
  const heard: string[] = [];
  form.addEventListener('omnia-stepped', ({ step }) => heard.push(step));
  form.step = 'end';
  await form.updateComplete;
  expect(text(one(form, '#step-title'))).toContain('Fine');
  await press(form, 'Indietro');
  expect([form.step, form.getAttribute('step'), heard]).toEqual(['more', 'more', ['end', 'more']]);
  form.step = 'nowhere';
  await form.updateComplete;
  expect([form.step, text(one(form, '#step-title'))]).toEqual(['more', 'Passo 2 di 3 Altro']);
});

test('the page may say how to save and offer help', async () => {
  const form = place({ schema });
  for (const slot of ['save', 'help']) {
    const offered = document.createElement('button');
    offered.slot = slot;
    offered.textContent = slot;
    form.append(offered);
  }
  await until(() => form.renderRoot.querySelector('.form'));
  for (const offered of form.children) expect(offered.getBoundingClientRect().height, offered.slot).toBeGreaterThan(0);
});
