// One field on its own: what it is given, what it shows, what it says.
import { afterEach, expect, test } from 'vitest';
import type { SchemaSpec } from '../core/form.js';
import { text, until } from './form.harness.js';
import { defineField, type OmniaField } from './omnia-field.js';

defineField();

afterEach(() => document.body.replaceChildren());

/** Puts a field on the page and waits until it is drawn. */
async function drawField(given: Partial<OmniaField> & { schema: SchemaSpec }): Promise<OmniaField> {
  const field = document.createElement('omnia-field') as OmniaField;
  Object.assign(field, given);
  document.body.append(field);
  await until(() => field.renderRoot.querySelector('[data-path]'));
  return field;
}

function part(field: OmniaField, selector: string): HTMLElement {
  return field.renderRoot.querySelector<HTMLElement>(selector)!;
}

const schema: SchemaSpec = { type: 'integer', title: 'Ore', ui: { unit: 'ore' } };

test('it draws the widget of the kind and tells what a person changes, not what a program sets', async () => {
  const field = await drawField({ schema, value: 7 });
  const control = part(field, 'input') as HTMLInputElement;
  expect(control.value).toBe('7');
  const heard: unknown[] = [];
  field.addEventListener('omnia-changed', () => heard.push(field.value));
  control.value = '12';
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(heard).toEqual([12]);
  field.value = 1000;
  await field.updateComplete;
  expect(control.value).toBe('1.000');
  field.value = undefined;
  await field.updateComplete;
  expect([control.value, field.value]).toEqual(['', undefined]);
  expect(heard).toEqual([12]);
});

test('a page lays an error and alerts on it, and every manner is drawn', async () => {
  const field = await drawField({
    schema,
    value: 7,
    error: 'Troppe ore.',
    alerts: [{ level: 'warning', message: 'Controlli.' }],
  });
  expect(text(part(field, '.error'))).toBe('Errore: Troppe ore.');
  expect(part(field, 'input').getAttribute('aria-invalid')).toBe('true');
  expect(text(part(field, '.alert.warning'))).toContain('Controlli.');
  field.manner = 'disabled';
  await field.updateComplete;
  expect(part(field, 'input').matches(':disabled')).toBe(true);
  field.manner = 'review';
  await field.updateComplete;
  expect(text(part(field, '.answer'))).toBe('7 ore');
});

test('what is required is announced, the language follows, another schema makes another field', async () => {
  const field = await drawField({ schema: { type: 'boolean', title: 'Sicuro?' }, required: true });
  expect(part(field, '[role=radiogroup]').getAttribute('aria-required')).toBe('true');
  field.lang = 'de';
  await until(() => text(part(field, '.options')).includes('Ja'));
  field.schema = { enum: ['A', 'B', 'C', 'D', 'E', 'F'], title: 'Quale?' };
  await until(() => field.renderRoot.querySelector('select'));
});

test('a schema that is refused leaves the slot, and says why', async () => {
  const field = document.createElement('omnia-field') as OmniaField;
  const heard: string[] = [];
  field.addEventListener('omnia-fault', ({ message }) => heard.push(message));
  field.schema = { title: 'Senza tipo' };
  document.body.append(field);
  await until(() => heard.length > 0);
  expect(heard[0]).toContain('/properties/answer');
  expect(field.renderRoot.querySelector('slot')).not.toBeNull();
});

test('an alert of the level of an error reads like the others: its sentences one below the other', async () => {
  const field = await drawField({ schema, alerts: [{ level: 'error', message: 'Troppe ore.', action: 'Scriva meno ore.' }] });
  const [message, action] = [...field.renderRoot.querySelectorAll('.alert.error > p')].map((line) => line.getBoundingClientRect());
  expect(action?.top).toBeGreaterThanOrEqual(message?.bottom ?? NaN);
  expect(getComputedStyle(part(field, '.alert.error')).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
});

test('a field that is taken into another document and back, or is first shown there, keeps its looks and its answer', async () => {
  const frame = document.createElement('iframe');
  const field = await drawField({ schema, value: 7 });
  document.body.append(frame);
  const looks = (): string[] =>
    ['label', 'input', '.field'].flatMap((selector) => {
      const { fontWeight, borderTopColor, marginBlockEnd } = (field.ownerDocument.defaultView as Window).getComputedStyle(part(field, selector));
      return [fontWeight, borderTopColor, marginBlockEnd];
    });
  const wanted = looks();
  expect(wanted[0]).toBe('600');
  const sheets = (field.renderRoot as ShadowRoot).adoptedStyleSheets.length;
  for (const home of [frame.contentDocument as Document, document]) {
    home.body.append(field);
    await field.updateComplete;
    expect(looks()).toEqual(wanted);
    expect((field.renderRoot as ShadowRoot).adoptedStyleSheets).toHaveLength(sheets);
    expect((part(field, 'input') as HTMLInputElement).value).toBe('7');
  }
  const other = document.createElement('omnia-field') as OmniaField;
  other.schema = schema;
  frame.contentDocument?.body.append(other);
  await until(() => other.renderRoot.querySelector('label'));
  expect((frame.contentWindow as Window).getComputedStyle(part(other, 'label')).fontWeight).toBe('600');
});
