// The choice among many in a browser: the keyboard of a combobox, beside the contract of all kinds.
import { userEvent } from 'vitest/browser';
import { afterEach, beforeAll, expect, test } from 'vitest';
import {
  all,
  control,
  draw,
  errorAt,
  formOf,
  LONG_WORD,
  narrowRoom,
  one,
  overflowing,
  spoken,
  text,
} from '../../renderer/host/form.harness.js';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import { listen, searchHere, shownAnswer } from '../field.harness.js';

const oneOf = [
  { const: 'A', title: 'Perché no', description: 'Una ragione qualunque.' },
  { const: 'B', title: LONG_WORD },
  { const: 'C', title: 'Guasto' },
  { const: 'D', title: 'Guasto grave' },
];
const schema = formOf(
  { q: { title: 'Risposta', oneOf, ui: { widget: 'search' } }, other: { type: 'string', title: 'Altro' } },
  { required: ['q'] },
);

beforeAll(searchHere);
afterEach(() => document.body.replaceChildren());

function input(form: OmniaForm): HTMLInputElement {
  return control(form, '/q') as HTMLInputElement;
}

/** The words of the options on show. */
function offered(form: OmniaForm): string[] {
  return all(form, '.popup:not([hidden]) [role=option]').map(text);
}

/** The words of the option that assistive technology is told of. */
function active(form: OmniaForm): string | null {
  const id = input(form).getAttribute('aria-activedescendant');
  return id && text(one(form, `[id="${CSS.escape(id)}"]`));
}

async function keys(form: OmniaForm, pressed: string): Promise<void> {
  await userEvent.keyboard(pressed);
  await form.updateComplete;
}

test('more than twelve answers are searched, and the author may decide otherwise', async () => {
  const many = Array.from({ length: 13 }, (_, i) => i);
  const form = await draw({
    schema: formOf({
      q: { enum: many },
      select: { enum: many, ui: { widget: 'select' } },
      few: { enum: [1, 2], ui: { widget: 'search' } },
    }),
  });
  expect(
    ['/q', '/select', '/few'].map((path) => control(form, path).getAttribute('role') ?? control(form, path).localName),
  ).toEqual(['combobox', 'select', 'combobox']);
});

test('typing finds by label, description and constant, without accents and case; how many is said', async () => {
  const form = await draw({ schema });
  input(form).focus();
  expect(input(form).getAttribute('aria-expanded')).toBe('false');
  await keys(form, 'PERCHE');
  expect(offered(form)).toEqual(['Perché no Una ragione qualunque.']);
  expect(spoken(form)).toBe('1 risultato');
  expect(input(form).getAttribute('aria-expanded')).toBe('true');
  await userEvent.clear(input(form));
  await keys(form, 'ragione');
  expect(offered(form)).toHaveLength(1);
  await userEvent.clear(input(form));
  await keys(form, 'guasto');
  expect(offered(form)).toEqual(['Guasto', 'Guasto grave']);
  expect(spoken(form)).toBe('2 risultati');
});

test('arrows go through the list and round, Enter takes the answer as one change', async () => {
  const form = await draw({ schema });
  const heard = listen(form);
  input(form).focus();
  await keys(form, '{ArrowDown}');
  expect(active(form)).toContain('Perché no');
  await keys(form, '{ArrowUp}');
  expect(active(form)).toBe('Guasto grave');
  await keys(form, '{ArrowDown}{ArrowDown}');
  expect(active(form)).toBe(LONG_WORD);
  expect(heard).toEqual([]);
  await keys(form, '{Enter}');
  expect(heard).toEqual(['input', 'changed /q']);
  expect(form.data).toEqual({ q: 'B' });
  expect(offered(form)).toEqual([]);
  expect(shownAnswer(form)).toBe(LONG_WORD);
});

test('Escape closes the list and then takes back what was typed; the answer stays', async () => {
  const form = await draw({ schema, data: { q: 'C' } });
  await userEvent.click(input(form));
  await keys(form, 'x{Backspace} gr');
  expect(offered(form)).toEqual(['Guasto grave']);
  await keys(form, '{Escape}');
  expect(offered(form)).toEqual([]);
  expect(shownAnswer(form)).toBe('Guasto gr');
  await keys(form, '{Escape}');
  expect(shownAnswer(form)).toBe('Guasto');
  expect(form.data).toEqual({ q: 'C' });
});

test('Alt and an arrow open and close without moving; the caret keys leave the list', async () => {
  const form = await draw({ schema });
  input(form).focus();
  await keys(form, '{Alt>}{ArrowDown}{/Alt}');
  expect(offered(form)).toHaveLength(4);
  expect(active(form)).toBeNull();
  await keys(form, '{ArrowDown}{Home}');
  expect(active(form)).toBeNull();
  await keys(form, '{Alt>}{ArrowUp}{/Alt}');
  expect(offered(form)).toEqual([]);
});

test('a press takes an answer and leaves the focus in the control', async () => {
  const form = await draw({ schema });
  await userEvent.click(input(form));
  await userEvent.click(all(form, '[role=option]')[2]!);
  await form.updateComplete;
  expect(form.data).toEqual({ q: 'C' });
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(input(form));
  expect(errorAt(form, '/q')).toBeNull();
});

test('an answer that is written out is taken; a text that is none stays to be mended, and is no answer', async () => {
  const form = await draw({ schema, data: { q: 'A' } });
  await userEvent.click(input(form));
  await userEvent.clear(input(form));
  await keys(form, 'guasto');
  expect(form.data).toEqual({ q: 'C' });
  await keys(form, 'xyz{Tab}');
  expect(form.data).toEqual({});
  expect(shownAnswer(form)).toBe('guastoxyz');
  expect(errorAt(form, '/q')).not.toBeNull();
  expect(text(one(form, '.combobox'))).toContain('Nessun risultato');
  form.data = { q: 'D' };
  await form.updateComplete;
  expect(shownAnswer(form)).toBe('Guasto grave');
});

test.each(['ltr', 'rtl'])(
  'the open list fits into 320 px, lies over what follows and moves nothing, %s',
  async (direction) => {
    const form = await draw({ schema }, narrowRoom(direction));
    const below = control(form, '/other').getBoundingClientRect().top;
    await userEvent.click(input(form));
    expect(offered(form)).toHaveLength(4);
    expect(overflowing(form)).toEqual([]);
    expect(control(form, '/other').getBoundingClientRect().top).toBe(below);
    for (const option of all(form, '[role=option]'))
      expect(option.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    const option = all(form, '[role=option]').at(1)!.getBoundingClientRect();
    const hit = (form.renderRoot as ShadowRoot).elementFromPoint(
      option.x + option.width / 2,
      option.y + option.height / 2,
    );
    expect(hit?.closest('[role=option]')).not.toBeNull();
  },
);
