// Another language on the page: the form's own words change with the software's, and nothing that a person did is lost.
import { afterEach, expect, test } from 'vitest';
import { answer, box, control, drawn, formOf, leave, one, place, press, text, until } from './form.harness.js';
import type { Locale } from '../core/locale.js';
import type { FormBundle } from './load-engine.js';
import type { OmniaForm } from './omnia-form.js';

afterEach(() => {
  document.body.replaceChildren();
});

const form = formOf({
  name: { type: 'string', title: 'Nome', ui: { help: 'Come sul documento.', errors: { required: 'Scriva il nome.' } } },
  more: { type: 'string', title: 'Altro', relevant: "name == 'Rossi'" },
  kind: { type: 'string', title: 'Tipo', oneOf: [{ const: 'A', title: 'Primo' }, { const: 'B', title: 'Secondo' }] },
}, { title: 'Modulo', required: ['name'] });
const german: Locale = { lang: 'de', texts: { '/title': 'Formular', '/properties/name/title': 'Name', '/properties/name/ui/errors/required': 'Schreiben Sie den Namen.', '/properties/kind/oneOf/1/title': 'Zweites' } };
const bundle: FormBundle = { form, locales: { de: () => Promise.resolve(german), fr: () => Promise.reject(new Error('no network')) } };

async function shown(lang: string): Promise<OmniaForm> {
  const element = place({ schema: bundle as never, lang });
  return drawn(element);
}

const title = (element: OmniaForm): string => text(one(element, '.title'));

test('the form speaks the language of the element, and where it has no words its own', async () => {
  const element = await shown('de-AT');
  await until(() => title(element) === 'Formular');
  expect(text(box(element, '/name'))).toContain('Name');
  expect(text(box(element, '/name'))).toContain('Come sul documento.');
  expect(text(box(element, '/kind'))).toContain('Zweites');
  expect(one(element, '.form').lang).toBe('de');
});

test('a change of language keeps answers, what is set aside, undo and the focus', async () => {
  const element = await shown('it');
  await answer(element, '/name', 'Rossi');
  await answer(element, '/more', 'x');
  await answer(element, '/name', 'Ross');
  await leave(element);
  control(element, '/kind').querySelector('input')?.focus();
  element.lang = 'de';
  await until(() => title(element) === 'Formular');
  await element.updateComplete;
  expect((element.renderRoot as ShadowRoot).activeElement?.closest('[data-path]')?.getAttribute('data-path')).toBe('/kind');
  expect(element.data).toEqual({ name: 'Ross' });
  await answer(element, '/name', 'Rossi');
  expect(element.data).toEqual({ name: 'Rossi', more: 'x' });
  element.undo();
  element.undo();
  expect(element.data).toEqual({ name: 'Rossi' });
  element.redo();
  expect(element.data).toEqual({ name: 'Rossi', more: 'x' });
  element.lang = 'it';
  await until(() => title(element) === 'Modulo');
});

test("an author's words for an error follow the language", async () => {
  const element = await shown('it');
  await press(element, 'Invia');
  expect(text(one(element, '.error'))).toContain('Scriva il nome.');
  element.lang = 'de';
  await until(() => title(element) === 'Formular');
  await element.updateComplete;
  expect(text(one(element, '.error'))).toContain('Schreiben Sie den Namen.');
});

test('words that cannot be loaded leave those of the form', async () => {
  const element = await shown('fr');
  await element.updateComplete;
  expect(title(element)).toBe('Modulo');
  await answer(element, '/name', 'x');
  expect(element.data).toEqual({ name: 'x' });
});
