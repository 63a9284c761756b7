// What every kind that holds other fields must do. In: a sample of it. Out: tests in the browser.
import { expect, test } from 'vitest';
import {
  box,
  button,
  control,
  draw,
  errorAt,
  formOf,
  hear,
  LONG_WORD,
  narrowRoom,
  one,
  overflowing,
  press,
  said,
  text,
  until,
} from '../renderer/host/form.harness.js';
import type { FormSpec, SchemaSpec } from '../renderer/core/form.js';
import type { Json } from '../renderer/core/json.js';
import type { OmniaForm } from '../renderer/host/omnia-form.js';
import { descriptions, listen, names } from './field.harness.js';
import { HINT, LABEL } from './field-suite.js';
import type { BlockSample } from './samples.harness.js';

/** What changes an answer; opening a row or turning a page does not. */
const CHANGING = /Aggiungi|Togli|Sposta|Scelga|Sostituisci|Rimetti/;

/** Runs the contract over one sample. */
export function runBlockSuite(sample: BlockSample): void {
  const schema: SchemaSpec = { ...sample.schema, title: LABEL, ui: { ...sample.schema.ui, help: HINT } };
  const whole = formOf({ q: schema }, { required: ['q'] });

  async function drawn(form: FormSpec, q?: Json, room?: HTMLElement): Promise<OmniaForm> {
    const shown = await draw({ schema: form, ...(q === undefined ? {} : { data: { q } }) }, room);
    await until(() => shown.renderRoot.querySelector(sample.here));
    await shown.updateComplete;
    return shown;
  }

  test('it is a group whose name is its label, described by its hint', async () => {
    const form = await drawn(whole, sample.right);
    const group = control(form, '/q');
    expect(group.getAttribute('role')).toBe('group');
    expect(names(form, group).join(' ')).toMatch(new RegExp(`^${LABEL}\\b`));
    expect(descriptions(form)).toEqual([HINT]);
    const bare = await drawn(formOf({ q: { ...sample.schema, title: LABEL } }), sample.right);
    expect(descriptions(bare)).toEqual([]);
  });

  test('an error describes it after the hint, is announced once, and leaves with its cause', async () => {
    const form = await drawn(whole, sample.wrong);
    const heard = hear(form);
    await press(form, 'Invia');
    await press(form, 'Invia');
    await said();
    const error = errorAt(form, '/q') ?? '';
    expect(error).not.toBe('');
    expect(descriptions(form)).toEqual([HINT, error]);
    expect(heard.join(' ').split(error.replace('Errore: ', ''))).toHaveLength(2);
    expect(form.renderRoot.querySelectorAll('[role=status], [aria-live], [role=alert], [role=log]')).toHaveLength(1);
    form.data = { q: sample.right };
    await form.updateComplete;
    expect(errorAt(form, '/q')).toBeNull();
    expect(descriptions(form)).toEqual([HINT]);
  });

  test('the summary of errors leads to it', async () => {
    const form = await drawn(whole, sample.wrong);
    await press(form, 'Invia');
    one(form, '#summary a').click();
    await form.updateComplete;
    expect((form.renderRoot as ShadowRoot).activeElement).toBe(control(form, '/q'));
  });

  test('what a person does is one change, what a program sets is none, and is shown', async () => {
    const form = await drawn(whole, sample.wrong);
    const heard = listen(form);
    form.data = { q: sample.right };
    await form.updateComplete;
    expect(heard).toEqual([]);
    expect(shown(form)).toContain(sample.seen);
    await sample.change(form);
    expect(heard.filter((what) => what.startsWith('changed'))).toHaveLength(1);
    expect(form.data).toEqual({ q: sample.changed });
  });

  test.each([{ mode: 'readonly' }, { mode: 'review' }, { disabled: true }, 'schema'] as const)(
    'where nothing may be changed nothing can be, and all is read: %j',
    async (given) => {
      const form = await drawn(given === 'schema' ? formOf({ q: { ...schema, readOnly: true } }) : whole, sample.right);
      if (given !== 'schema') Object.assign(form, given);
      await until(() => open(form).length === 0);
      await until(() => shown(form).includes(sample.seen));
    },
  );

  test('what can be pressed or typed into is 44 px high', async () => {
    const form = await drawn(whole, sample.right);
    for (const target of pressed(form))
      expect(target.getBoundingClientRect().height, text(target)).toBeGreaterThanOrEqual(44);
    expect([...pressed(form), ...box(form, '/q').querySelectorAll('input')]).not.toEqual([]);
    expect(button(form, 'Invia').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test.each(['ltr', 'rtl'])('words of forty letters fit into 320 px, %s', async (direction) => {
    const form = await drawn(
      formOf({ q: lengthened(schema) }, { required: ['q'] }),
      sample.right,
      narrowRoom(direction),
    );
    await press(form, 'Invia');
    expect(overflowing(form)).toEqual([]);
  });
}

/** Everything that can be read in it, in controls too. */
function shown(form: OmniaForm): string {
  const place = form.renderRoot.querySelector('[data-path="/q"]') ?? one(form, '.step');
  return [text(place), ...[...place.querySelectorAll('input')].map(({ value }) => value)].join(' ');
}

/** Controls of the block that would change an answer. */
function open(form: OmniaForm): Element[] {
  const place = form.renderRoot.querySelector('[data-path="/q"]') ?? one(form, '.step');
  const controls = [
    ...place.querySelectorAll('input:read-write, textarea:read-write, select:enabled, [type=file]:enabled'),
  ];
  return [
    ...controls,
    ...[...place.querySelectorAll('button:enabled')].filter((candidate) => CHANGING.test(text(candidate))),
  ];
}

/** What a finger presses in the block. */
function pressed(form: OmniaForm): Element[] {
  return [...box(form, '/q').querySelectorAll('button, [type=file] + label, input[type=text], select')];
}

/** The same piece of schema with long words for titles, all the way down. */
function lengthened(schema: SchemaSpec): SchemaSpec {
  const { properties, items } = schema;
  return {
    ...schema,
    title: LONG_WORD,
    ui: { ...schema.ui, help: LONG_WORD },
    ...(items ? { items: lengthened(items) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, property]) => [key, lengthened(property)]),
          ),
        }
      : {}),
  };
}
