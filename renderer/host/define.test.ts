// Registration: twice is once, and another version of a tag is said and left alone.
import { afterEach, expect, test, vi } from 'vitest';
import { define, defineForm } from './define.js';
import { drawn, formOf, one, text } from './form.harness.js';
import { OmniaForm } from './omnia-form.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('importing the class registers nothing, defining registers the prefix alone', () => {
  define('mine');
  expect(customElements.get('mine-form')?.prototype).toBeInstanceOf(OmniaForm);
  expect(customElements.get('mine-field')).toBeUndefined();
});

test('defining twice is quiet and changes nothing', () => {
  const warn = vi.spyOn(console, 'warn');
  define('twice');
  const first = customElements.get('twice-form');
  define('twice');
  define();
  define();
  expect(customElements.get('twice-form')).toBe(first);
  expect(warn).not.toHaveBeenCalled();
});

test.each([
  ['another version', { version: '9.9.9' }, '9.9.9'],
  ['something else', {}, 'of unknown version'],
])('a tag that is taken by %s stays, with a warning that names both', (name, statics, said) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const prefix = name.replace(' ', '-');
  const taken = Object.assign(class extends HTMLElement {}, statics);
  customElements.define(`${prefix}-form`, taken);
  define(prefix);
  expect(customElements.get(`${prefix}-form`)).toBe(taken);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain(`<${prefix}-form> ${OmniaForm.version}`);
  expect(warn.mock.calls[0]?.[0]).toContain(said);
});

test('a tag of one form needs nothing else, and may be given another', async () => {
  defineForm('one-form', { form: formOf({ q: { type: 'string', title: 'Suo' } }, { title: 'Una' }) });
  const form = document.createElement('one-form') as OmniaForm;
  document.body.append(form);
  await drawn(form);
  expect(text(one(form, '.title'))).toBe('Una');
});

test('tags of two forms do not mix', async () => {
  for (const title of ['Alfa', 'Beta'])
    defineForm(`${title.toLowerCase()}-form`, { form: formOf({ q: { type: 'string' } }, { title }) });
  const forms = ['alfa', 'beta'].map((tag) => document.createElement(`${tag}-form`) as OmniaForm);
  document.body.append(...forms);
  for (const form of forms) await drawn(form);
  expect(forms.map((form) => text(one(form, '.title')))).toEqual(['Alfa', 'Beta']);
});
