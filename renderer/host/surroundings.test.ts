// Where a form stands: moved about, off the page and back, beside another one, in another shadow root.
import { afterEach, expect, test } from 'vitest';
import { all, answer, button, control, draw, errorAt, fill, formOf, one, press } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  {
    name: {
      type: 'string',
      title: 'Nome',
      ui: { help: 'Come sul documento.' },
      alerts: [{ id: 'SHORT', level: 'warning', when: "value == 'A'", message: 'Solo una lettera?' }],
    },
    radio: { enum: ['A', 'B'], title: 'Quale?' },
    select: { enum: ['A', 'B'], title: 'Scelta', ui: { widget: 'select' } },
  },
  { required: ['name'] },
);

afterEach(() => document.body.replaceChildren());

function value(form: OmniaForm, path: string): string {
  return (control(form, path) as HTMLInputElement).value;
}

test('a form that is moved, removed and added again keeps its answers, its errors, and listens once', async () => {
  const form = await draw({ schema });
  await press(form, 'Invia');
  await fill(form, '/radio', 'B');
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  elsewhere.append(form);
  form.remove();
  await Promise.resolve();
  document.body.prepend(form);
  await form.updateComplete;
  expect(form.data).toEqual({ radio: 'B' });
  expect(errorAt(form, '/name')).not.toBeNull();
  const heard: (string | null)[] = [];
  form.addEventListener('omnia-changed', ({ path }) => heard.push(path));
  await answer(form, '/name', 'x');
  expect(heard).toEqual(['/name']);
  await press(form, 'Annulla');
  expect(form.data).toEqual({ radio: 'B' });
});

test('data given to a form while it is off the page are there when it is back', async () => {
  const form = await draw({ schema });
  form.remove();
  form.data = { name: 'x' };
  document.body.append(form);
  await form.updateComplete;
  expect(value(form, '/name')).toBe('x');
});

test('two forms on a page share nothing', async () => {
  const [first, second] = [await draw({ schema }), await draw({ schema })];
  await fill(first, '/name', 'A');
  await fill(first, '/radio', 'A');
  await fill(second, '/radio', 'B');
  await press(second, 'Invia');
  expect([first.data, second.data]).toEqual([{ name: 'A', radio: 'A' }, { radio: 'B' }]);
  expect([errorAt(first, '/name') === null, errorAt(second, '/name') === null]).toEqual([true, false]);
  expect([all(first, '.alert').length, all(second, '.alert').length]).toEqual([1, 0]);
  expect([button(first, 'Annulla').disabled, button(second, 'Annulla').disabled]).toEqual([false, false]);
  first.lang = 'en';
  await first.updateComplete;
  second.undo();
  expect([first.data, second.data]).toEqual([{ name: 'A', radio: 'A' }, {}]);
});

test('a form works inside another shadow root', async () => {
  const outer = document.createElement('div');
  document.body.append(outer);
  const form = await draw({ schema }, outer.attachShadow({ mode: 'open' }));
  const heard: EventTarget[] = [];
  outer.addEventListener('omnia-changed', ({ target }) => target && heard.push(target));
  await press(form, 'Invia');
  one(form, '#summary a').click();
  await form.updateComplete;
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(control(form, '/name'));
  await fill(form, '/name', 'A');
  expect(form.data).toEqual({ name: 'A' });
  expect(all(form, '.alert')).toHaveLength(1);
  expect(heard).toEqual([outer]);
});
