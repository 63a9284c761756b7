// Undo and redo as a person meets them.
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { all, answer, button, control, draw, fill, formOf, leave, press } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf({
  q: { type: 'string' },
  n: { type: 'number' },
  day: { type: 'string', format: 'date' },
  radio: { enum: ['A', 'B'] },
  select: { enum: ['A', 'B'], ui: { widget: 'select' } },
});

let now = 0;
beforeEach(() => {
  now = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Lets so much time pass that what follows is another step. */
function pause(): void {
  now += 5_000;
}

function value(form: OmniaForm, path: string): string {
  return (control(form, path) as HTMLInputElement).value;
}

test('nothing can be undone or redone at first', async () => {
  const form = await draw({ schema });
  expect([button(form, 'Annulla').disabled, button(form, 'Ripeti').disabled]).toEqual([true, true]);
});

test('typing in one field is one step, and redo brings it back', async () => {
  const form = await draw({ schema });
  control(form, '/q').focus();
  await userEvent.keyboard('Rossi');
  await press(form, 'Annulla');
  expect(form.data).toEqual({});
  expect(value(form, '/q')).toBe('');
  expect(button(form, 'Annulla').disabled).toBe(true);
  await press(form, 'Ripeti');
  expect(value(form, '/q')).toBe('Rossi');
});

test('typing after a pause is another step', async () => {
  const form = await draw({ schema });
  await answer(form, '/q', 'Ros');
  pause();
  await answer(form, '/q', 'Rossi');
  await press(form, 'Annulla');
  expect(value(form, '/q')).toBe('Ros');
  await press(form, 'Annulla');
  expect(value(form, '/q')).toBe('');
});

test('another field is another step, however fast', async () => {
  const form = await draw({ schema });
  await fill(form, '/q', 'x');
  await fill(form, '/n', '1');
  await press(form, 'Annulla');
  expect(form.data).toEqual({ q: 'x' });
});

test('leaving a field belongs to the step of typing into it', async () => {
  const form = await draw({ schema });
  await answer(form, '/day', '9/11/26');
  pause();
  await leave(form);
  expect(form.data).toEqual({ day: '2026-11-09' });
  await press(form, 'Annulla');
  expect(form.data).toEqual({});
  expect(value(form, '/day')).toBe('');
});

test('choices are undone in the controls too', async () => {
  const form = await draw({ schema });
  for (const path of ['/radio', '/select']) {
    await answer(form, path, 'A');
    pause();
    await answer(form, path, 'B');
    pause();
  }
  const chosen = (): (string | undefined)[] => [
    all<HTMLInputElement>(form, 'input:checked')[0]?.value,
    value(form, '/select'),
  ];
  expect(chosen()).toEqual(['B', 'B']);
  for (const expected of [
    ['B', 'A'],
    ['B', ''],
    ['A', ''],
    [undefined, ''],
  ]) {
    await press(form, 'Annulla');
    expect(chosen()).toEqual(expected);
  }
  for (const expected of [
    ['A', ''],
    ['B', ''],
    ['B', 'A'],
    ['B', 'B'],
  ]) {
    await press(form, 'Ripeti');
    expect(chosen()).toEqual(expected);
  }
});

test('text that cannot be read is undone and redone as it was typed', async () => {
  const form = await draw({ schema });
  await fill(form, '/n', '12,');
  pause();
  await fill(form, '/n', '12,5');
  await press(form, 'Annulla');
  expect(value(form, '/n')).toBe('12,');
  expect(form.data).toEqual({});
  await press(form, 'Ripeti');
  expect(form.data).toEqual({ n: 12.5 });
});

test('a new answer after undo ends redo', async () => {
  const form = await draw({ schema });
  await fill(form, '/q', 'one');
  await press(form, 'Annulla');
  await fill(form, '/q', 'two');
  expect(button(form, 'Ripeti').disabled).toBe(true);
});

test('the step in hand stays', async () => {
  const form = await draw({
    schema: {
      ...schema,
      steps: [
        { id: 'a', title: 'A', properties: ['q'] },
        { id: 'b', title: 'B', properties: ['n'] },
      ],
    },
  });
  await fill(form, '/q', 'x');
  await press(form, 'Avanti');
  await press(form, 'Annulla');
  expect(form.data).toEqual({});
  expect(all(form, '[data-path]').map((field) => field.dataset['path'])).toEqual(['/n']);
});

test('who undoes by keyboard keeps a place on the page', async () => {
  const form = await draw({ schema });
  await fill(form, '/q', 'x');
  button(form, 'Annulla').focus();
  await userEvent.keyboard('{Enter}');
  await form.updateComplete;
  expect(form.data).toEqual({});
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
  expect(form.contains(document.activeElement)).toBe(true);
  expect((form.renderRoot as ShadowRoot).activeElement).not.toBeNull();
});

test('a hundred steps back are kept', async () => {
  const form = await draw({ schema });
  for (let i = 1; i <= 120; i++) {
    await answer(form, '/q', String(i));
    pause();
  }
  for (let i = 0; i < 120; i++) form.undo();
  expect(form.data).toEqual({ q: '20' });
});
