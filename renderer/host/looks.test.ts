// What a page may do to the look of a form: nothing, but give it little room.
import { afterEach, expect, test } from 'vitest';
import { all, box, control, draw, fill, formOf, LONG_WORD, narrowRoom, one, overflowing, press, until } from './form.harness.js';
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

afterEach(() => {
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style[data-test]')) style.remove();
});

const LOOKS = [
  'display',
  'color',
  'backgroundColor',
  'borderTopWidth',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'lineHeight',
  'textAlign',
  'width',
  'height',
] as const;

/** How every element of a form looks. */
function looks(form: OmniaForm): string[][] {
  return all(form, '.form *').map((element) => {
    const style = getComputedStyle(element);
    return LOOKS.map((name) => style[name]);
  });
}

test.each([
  ['takes everything away', '* { all: unset !important }'],
  [
    'takes everything away, and has a look of its own',
    '* { all: unset !important } body { color: red !important; font: italic 30px/3 serif !important; text-align: right !important }',
  ],
  [
    'hides labels and swells controls',
    'label, p, legend { display: none !important } input, select, button { padding: 3em !important; display: block !important } *, ::before { box-sizing: content-box !important; color: red !important }',
  ],
  [
    'resets',
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; box-sizing: content-box } body { font: italic 30px/3 serif; color: red; text-align: right }',
  ],
  [
    'is built with a common framework',
    '*, ::after, ::before { box-sizing: border-box } body { margin: 0; font: 400 1.125rem/1.6 serif; color: #19191a } label { display: inline-block; margin-bottom: 3rem } input, button, select { margin: 9px; font-family: cursive } .form { padding: 99px } .error, .alert, .row, .hint { display: flex !important; margin: 40px } .visually-hidden { position: static !important } a { color: lime } progress { vertical-align: baseline }',
  ],
])('a page that %s does not reach inside', async (_, sheet) => {
  const room = document.createElement('div');
  room.style.cssText = 'display: block !important; inline-size: 600px !important';
  document.body.append(room);
  const form = await draw({ schema, data: { name: 'A' } }, room);
  await press(form, 'Invia');
  const before = looks(form);
  const style = document.createElement('style');
  style.dataset['test'] = '';
  style.textContent = sheet;
  document.head.append(style);
  const reached = looks(form).flatMap((seen, i) => LOOKS.filter((_, k) => seen[k] !== before[i]?.[k]));
  expect([...new Set(reached)]).toEqual([]);
});

test.each(['ltr', 'rtl'])('the whole form of forty-letter words fits into 320 px, %s', async (direction) => {
  const long = formOf(
    {
      name: {
        type: 'string',
        title: LONG_WORD,
        ui: { help: LONG_WORD, unit: 'Stück' },
        alerts: [
          {
            id: 'W',
            level: 'warning',
            when: "value == 'A'",
            message: LONG_WORD,
            action: LONG_WORD,
            source: { norm: LONG_WORD, status: 'known' },
          },
          {
            id: 'S',
            level: 'suggestion',
            when: "value == 'A'",
            message: LONG_WORD,
            suggest: { value: "'B'", label: LONG_WORD },
          },
        ],
      },
      select: { enum: [LONG_WORD, 'B'], title: LONG_WORD, ui: { widget: 'select' } },
      radio: { oneOf: [{ const: 'A', title: LONG_WORD, description: LONG_WORD }], title: LONG_WORD },
      last: { type: 'string' },
    },
    {
      title: LONG_WORD,
      required: ['name', 'radio'],
      steps: [
        { id: 'a', title: LONG_WORD, properties: ['name', 'select', 'radio'] },
        { id: 'b', title: LONG_WORD, properties: ['last'] },
      ],
    },
  );
  const form = await draw({ schema: long, data: { name: 'A' } }, narrowRoom(direction));
  await press(form, 'Avanti');
  expect(box(form, '/name').querySelectorAll('.alert')).toHaveLength(2);
  expect(overflowing(form)).toEqual([]);
});

test('nothing around a field moves when its error comes, as long as the error is one line', async () => {
  const form = await draw({
    schema: formOf({ q: { type: 'integer', title: 'Quanti' }, after: { type: 'string', title: 'Dopo' } }, { required: ['q'] }),
  });
  const places = (): number[] => ['/q', '/after'].map((path) => box(form, path).querySelector('input')?.getBoundingClientRect().top ?? NaN);
  const before = places();
  await fill(form, '/q', 'x');
  expect(box(form, '/q').querySelector('.error')).not.toBeNull();
  expect(places()).toEqual(before);
});

const two = formOf(
  { first: { type: 'string', title: 'Prima' }, second: { type: 'string', title: 'Seconda' } },
  { steps: ['first', 'second'].map((name) => ({ id: name, title: name, properties: [name] })) },
);

test.each(['ltr', 'rtl'])('on a phone the tools open inside the form, %s', async (direction) => {
  const room = narrowRoom(direction);
  const form = await draw({ schema: two }, room);
  one(form, '.tools-toggle').click();
  await form.updateComplete;
  const [menu, around] = [one(form, '.tools.open'), room].map((element) => element.getBoundingClientRect());
  expect(menu?.left).toBeGreaterThanOrEqual(around?.left ?? NaN);
  expect(menu?.right).toBeLessThanOrEqual(around?.right ?? NaN);
});

test('nothing that is asked moves when the first alert is gathered in the bar of a phone', async () => {
  const form = await draw({ schema: formOf({ name: schema.properties?.['name'] ?? {}, after: { type: 'string' } }, { steps: [{ id: 'a', title: 'A', properties: ['name', 'after'] }, { id: 'b', title: 'B', properties: [] }] }) }, narrowRoom('ltr'));
  const top = (): number => control(form, '/name').getBoundingClientRect().top;
  expect(one(form, '.gathered').getBoundingClientRect().height).toBe(0);
  const before = top();
  await fill(form, '/name', 'A');
  expect(one(form, '.gathered').getBoundingClientRect().height).toBeGreaterThan(0);
  expect(top()).toBe(before);
});

test('in the review an answer stands beside its name', async () => {
  const form = await draw({ schema: two, data: { first: 'A' } });
  form.mode = 'review';
  const said = await until(() => form.renderRoot.querySelector<HTMLElement>('.answers [data-path="/first"]'));
  const [name, answered] = ['.label', '.answer'].map((selector) => {
    const range = document.createRange();
    range.selectNodeContents(said.querySelector(selector)!);
    return range.getBoundingClientRect();
  });
  expect(answered?.top).toBe(name?.top);
  expect(answered?.left).toBeGreaterThan(name?.right ?? NaN);
});

test('what is pressed is as high as the page says, and never too low to be hit', async () => {
  const height = async (given: string): Promise<Set<number>> => {
    const form = await draw({ schema });
    form.style.setProperty('--omnia-target', given);
    form.style.setProperty('--omnia-space', '0.125rem');
    form.style.setProperty('--omnia-font-size', '0.75rem');
    return new Set(['input[type=text]', 'select', '.option', '.primary'].map((found) => all(form, found)[0]?.getBoundingClientRect().height ?? NaN));
  };
  expect(await height('')).toEqual(new Set([44]));
  expect(await height('32px')).toEqual(new Set([32]));
  expect(await height('4px')).toEqual(new Set([24]));
});
