// The properties of the element: in any order, before and after it is connected.
import { afterEach, expect, test } from 'vitest';
import {
  all,
  box,
  control,
  draw,
  drawn,
  errorAt,
  formOf,
  one,
  place,
  press,
  text,
  until,
  type Given,
} from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf({
  q: {
    type: 'integer',
    title: 'Quanti',
    alerts: [
      {
        id: 'LATE',
        level: 'warning',
        when: "value > 3 && today > date('2026-11-24')",
        message: 'Troppi per {context.company}: {value}.',
      },
    ],
  },
});
const given = { schema, data: { q: 5 }, context: { company: 'Rossi' }, today: '2026-11-25' } as const satisfies Given;
const names = Object.keys(given) as (keyof typeof given)[];

afterEach(() => document.body.replaceChildren());

/** All orders of some things. */
function orders<T>(things: readonly T[]): T[][] {
  return things.length === 0
    ? [[]]
    : things.flatMap((thing, i) => orders(things.toSpliced(i, 1)).map((rest) => [thing, ...rest]));
}

async function shows(form: OmniaForm): Promise<void> {
  await drawn(form);
  expect((control(form, '/q') as HTMLInputElement).value).toBe('5');
  expect(text(one(form, '[data-alert=LATE]'))).toContain('Troppi per Rossi: 5.');
}

test('properties may come in any order before the element is connected', async () => {
  for (const order of orders(names)) {
    const form = document.createElement('omnia-form');
    for (const name of order) Object.assign(form, { [name]: given[name] });
    document.body.append(form);
    await shows(form);
  }
});

test('properties may come in any order, each by itself, after the element is connected', async () => {
  for (const order of orders(names)) {
    const form = place({});
    for (const name of order) {
      Object.assign(form, { [name]: given[name] });
      await form.updateComplete;
    }
    await shows(form);
  }
});

test('properties may come one by one to a form that is already drawn', async () => {
  for (const order of orders(['data', 'context', 'today'] as const)) {
    const form = await draw({ schema, today: '2026-01-01' });
    for (const name of order) {
      Object.assign(form, { [name]: given[name] });
      await form.updateComplete;
    }
    await shows(form);
  }
});

test('hints of the page are laid over the form before it is drawn, and over the next one', async () => {
  const uiSchema = { q: { 'ui:help': 'Dalla pagina.' } };
  const form = place({ schema: formOf({ q: { type: 'string', title: 'Uno' } }) });
  form.uiSchema = uiSchema;
  await drawn(form);
  expect(text(box(form, '/q'))).toContain('Dalla pagina.');
  form.schema = formOf({ q: { type: 'string', title: 'Due' } });
  await until(() => text(box(form, '/q')).includes('Due'));
  expect(text(box(form, '/q'))).toContain('Dalla pagina.');
  form.uiSchema = null;
  await until(() => !text(box(form, '/q')).includes('Dalla pagina.'));
});

test('today is an attribute, and rules follow it', async () => {
  const form = await draw({ ...given, today: '2026-11-24' });
  expect(all(form, '[data-alert=LATE]')).toEqual([]);
  form.setAttribute('today', '2026-11-25');
  await form.updateComplete;
  expect(all(form, '[data-alert=LATE]')).toHaveLength(1);
  form.setAttribute('today', '2026-11-24');
  await form.updateComplete;
  expect(all(form, '[data-alert=LATE]')).toEqual([]);
});

test('another context changes what rules say', async () => {
  const form = await draw(given);
  form.context = { company: 'Bianchi' };
  await form.updateComplete;
  expect(text(one(form, '[data-alert=LATE]'))).toContain('Troppi per Bianchi');
});

test('another form takes the place of the first, and answers that it knows stay', async () => {
  const form = await draw({ schema, data: { q: 5 } });
  form.schema = formOf(
    { q: { type: 'integer', title: 'Numero' }, name: { type: 'string', title: 'Nome' } },
    { $id: 'another', title: 'Another' },
  );
  await until(() => text(one(form, '.title')) === 'Another');
  expect(all(form, '[data-path]').map((field) => field.dataset['path'])).toEqual(['/q', '/name']);
  expect(form.data).toEqual({ q: 5 });
});

test('of two forms given one after the other the last is drawn', async () => {
  const form = place({ schema });
  await form.updateComplete;
  form.schema = formOf({ last: { type: 'string' } });
  await until(() => form.renderRoot.querySelector('[data-path="/last"]'));
  await form.updateComplete;
  expect(all(form, '[data-path]')).toHaveLength(1);
});

test('a form may come from an address', async () => {
  const form = place({});
  form.setAttribute('src', URL.createObjectURL(new Blob([JSON.stringify(schema)])));
  await drawn(form);
  expect(text(box(form, '/q'))).toContain('Quanti');
});

test('submittable says whether answers may be sent, from the first moment on', async () => {
  const form = place({ schema: formOf({ q: { type: 'integer' } }, { required: ['q'] }) });
  expect(form.submittable).toBe(false);
  await drawn(form);
  expect(form.submittable).toBe(false);
  form.data = { q: 1 };
  expect(form.submittable).toBe(true);
});

test('hidden is hidden', async () => {
  const form = await draw({ schema });
  form.hidden = true;
  expect(form.getBoundingClientRect().height).toBe(0);
});

test('a form of one step has no list of steps, and sends at once', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'integer' } }, { required: ['q'] }) });
  expect(all(form, 'nav, #step-title')).toEqual([]);
  await press(form, 'Invia');
  expect(errorAt(form, '/q')).not.toBeNull();
});
