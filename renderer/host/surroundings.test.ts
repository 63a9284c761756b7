// Where a form stands: moved about, off the page and back, beside another one, in another shadow root.
import { afterEach, expect, test } from 'vitest';
import { all, answer, button, control, draw, errorAt, fill, formOf, one, press, until } from './form.harness.js';
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

/** A page in the page, of the same origin. */
function frame(): Document {
  const element = document.createElement('iframe');
  document.body.append(element);
  return element.contentDocument as Document;
}

test('a form that is taken into another document and back keeps its looks, its answers and its late parts', async () => {
  const looks = (form: OmniaForm): readonly string[] => {
    const style = (element: Element): CSSStyleDeclaration => (element.ownerDocument.defaultView as Window).getComputedStyle(element);
    return [style(one(form, '.form')).padding, style(one(form, '.label')).fontWeight, style(one(form, '.primary')).backgroundColor, style(one(form, '.visually-hidden')).position];
  };
  const steps = [{ id: 'one', title: 'One', properties: ['name', 'radio'] }, { id: 'two', title: 'Two', properties: ['select'] }];
  const form = await draw({ schema: { ...schema, steps } });
  await fill(form, '/name', 'A');
  await press(form, 'Che cosa manca');
  await until(() => form.renderRoot.querySelector('dialog[open]'));
  one(form, 'dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  one(form, 'dialog').dispatchEvent(new Event('close'));
  await form.updateComplete;
  const wanted = looks(form);
  const sheets = (form.renderRoot as ShadowRoot).adoptedStyleSheets.length;
  for (const home of [frame(), document, frame()]) {
    home.body.append(form);
    await form.updateComplete;
    expect(looks(form)).toEqual(wanted);
    expect((form.renderRoot as ShadowRoot).adoptedStyleSheets).toHaveLength(sheets);
    await fill(form, '/radio', 'B');
    expect(form.data).toEqual({ name: 'A', radio: 'B' });
  }
});

test('a form that is first shown in another document has its looks there', async () => {
  const form = await draw({ schema }, frame().body);
  expect(form.ownerDocument.defaultView?.getComputedStyle(one(form, '.label')).fontWeight).toBe('600');
  await press(form, 'Invia');
  expect(errorAt(form, '/name')).not.toBeNull();
});
