// What goes wrong, and what a person still has: a form that is refused, and a widget that throws.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, box, control, draw, fill, formOf, place, press, text, until } from './form.harness.js';
import { OmniaFaultEvent } from './events.js';
import type { OmniaForm } from './omnia-form.js';
import type { Given } from './form.harness.js';
import { widgets } from './widgets.js';

const broken = formOf(
  { q: { type: 'string', relevant: 'anser == 1' }, r: { type: 'tuple' } },
  { required: ['missing'], steps: [{ id: 'a', title: 'A', properties: ['quantity'] }] },
);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A form with something in its slot, and the faults it tells. */
function placed(given: Given): { form: OmniaForm; note: HTMLElement; faults: OmniaFaultEvent[] } {
  const faults: OmniaFaultEvent[] = [];
  const room = document.createElement('div');
  document.body.append(room);
  room.addEventListener('omnia-fault', (event) => faults.push(event));
  const form = place(given, room);
  const note = document.createElement('p');
  note.textContent = 'Un momento…';
  form.append(note);
  return { form, note, faults };
}

test('the slot is shown until the form is drawn, and no longer', async () => {
  const { form, note } = placed({ schema: formOf({ q: { type: 'string' } }) });
  await form.updateComplete;
  expect(note.getBoundingClientRect().height).toBeGreaterThan(0);
  await until(() => form.renderRoot.querySelector('input'));
  expect(note.getBoundingClientRect().height).toBe(0);
});

test('a broken form tells all its faults once, and the slot stays', async () => {
  const { note, faults } = placed({ schema: broken });
  await until(() => faults.length > 0);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.faults.map(({ pointer }) => pointer).toSorted()).toEqual([
    '/properties/q/relevant',
    '/properties/r/type',
    '/required/0',
    '/steps/0/properties/0',
  ]);
  expect(note.getBoundingClientRect().height).toBeGreaterThan(0);
  expect(console.error).toHaveBeenCalledOnce();
});

test('a broken form that is mended is drawn', async () => {
  const { form, faults } = placed({ schema: broken });
  await until(() => faults.length > 0);
  form.schema = formOf({ q: { type: 'string' } });
  await until(() => form.renderRoot.querySelector('input'));
  expect(faults).toHaveLength(1);
});

test('a broken form in the place of a good one leaves no form that it is not', async () => {
  const { form, note, faults } = placed({ schema: formOf({ q: { type: 'string' } }) });
  await until(() => form.renderRoot.querySelector('input'));
  form.schema = broken;
  await until(() => faults.length > 0);
  await form.updateComplete;
  expect(form.renderRoot.querySelector('input')).toBeNull();
  expect(note.getBoundingClientRect().height).toBeGreaterThan(0);
});

test.each([
  ['is not there', 'data:nothing'],
  ['is no JSON', `data:,${encodeURIComponent('<p>Not found</p>')}`],
  ['is no form', 'data:,null'],
])('a form whose address %s is a fault', async (_, src) => {
  const { form, note, faults } = placed({});
  form.src = src;
  await until(() => faults.length > 0);
  expect(faults[0]?.message).not.toBe('');
  expect(note.getBoundingClientRect().height).toBeGreaterThan(0);
});

test('a widget that throws leaves a note in its place, the fault names its path, and the rest works', async () => {
  const drawText = vi.spyOn(widgets, 'text').mockImplementation(() => {
    throw new Error('out of ink');
  });
  const schema = formOf(
    { bad: { type: 'string', title: 'Nome' }, good: { type: 'integer', title: 'Quanti' } },
    { required: ['good'] },
  );
  const { form, faults } = placed({ schema, data: { bad: 'kept' } });
  await until(() => form.renderRoot.querySelector('input'));
  expect(text(box(form, '/bad'))).toContain('Nome: Questa parte non si può mostrare.');
  expect(faults.map(({ message }) => message)).toEqual(['could not draw /bad']);
  await fill(form, '/good', '3');
  expect(form.data).toEqual({ bad: 'kept', good: 3 });
  let sent = 0;
  form.addEventListener('omnia-submit', () => (sent += 1));
  await press(form, 'Invia');
  expect(sent).toBe(1);
  drawText.mockRestore();
  form.data = { bad: 'again' };
  await form.updateComplete;
  expect((control(form, '/bad') as HTMLInputElement).value).toBe('again');
});

test('a widget that throws inside a group takes only its own place', async () => {
  vi.spyOn(widgets, 'date').mockImplementation(() => {
    throw new Error('out of ink');
  });
  const schema = formOf({
    g: { type: 'object', properties: { day: { type: 'string', format: 'date' }, name: { type: 'string' } } },
  });
  const form = await draw({ schema });
  expect(box(form, '/g').contains(box(form, '/g/day'))).toBe(true);
  await answer(form, '/g/name', 'x');
  expect(form.data).toEqual({ g: { name: 'x' } });
});

test('a listener of the page that throws does not break the form', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'string' } }) });
  const lost: string[] = [];
  const keep = (event: ErrorEvent): void => {
    event.preventDefault();
    lost.push(event.message);
  };
  addEventListener('error', keep);
  form.addEventListener('omnia-changed', () => {
    throw new Error('page');
  });
  await fill(form, '/q', 'x');
  removeEventListener('error', keep);
  expect(lost).toHaveLength(1);
  expect(form.data).toEqual({ q: 'x' });
});
