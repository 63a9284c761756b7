// Translations of a form: what a translator is given, what lint says of what comes back, and what the engine makes of it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../../renderer/core/compile.js';
import { createEngine, derive } from '../../../renderer/core/derive.js';
import type { FormSpec } from '../../../renderer/core/form.js';
import { applyLocale } from '../../../renderer/core/locale.js';
import { initialState } from '../../../renderer/core/update.js';
import { bundleForm, bundleLocale } from '../../generate/bundle.js';
import { readForm } from '../../generate/load-form.js';
import { omnia } from '../command.harness.js';
import { problemsOfForm } from '../lint.js';
import { checkLocales } from './check-locale.js';

const FIXTURE = path.join(import.meta.dirname, 'fixture');
const folder = mkdtempSync(path.join(tmpdir(), 'translations-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The fixture with some of its texts replaced; each old text stands there just once. */
function changed(name: string, ...changes: (readonly [file: string, old: string, next: string])[]): string {
  const place = path.join(folder, name.replaceAll(/\W+/g, '-'));
  cpSync(FIXTURE, place, { recursive: true });
  for (const [file, old, next] of changes) {
    const text = readFileSync(path.join(place, file), 'utf8');
    expect(text.split(old)).toHaveLength(2);
    writeFileSync(path.join(place, file), text.replace(old, () => next));
  }
  return place;
}

const told = async (place: string): Promise<string[]> =>
  (await problemsOfForm(path.join(place, 'form.json'))).filter(({ file }) => file.endsWith('de.json')).map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);

const DE = 'locales/de.json';

describe('lint', () => {
  test('has nothing to say of a whole translation, and says how whole it is', async () => {
    expect(await told(FIXTURE)).toEqual([]);
    expect((await omnia(['lint', FIXTURE])).output).toContain('visit in de: 21 of 21 texts translated (100 %).');
  });

  test.each<[string, string, string, string]>([
    ['a text not translated', '"de": "Besuch"', '"de": ""', '7:15 advice not translated: "Visit"'],
    ['a text that the form does not have', '"/title": {\n        "en": "Visit"', '"/titel": {\n        "en": "Visit"', '5:7 advice there is no text at /titel of form.json. Did you mean "/title"?'],
    ['an alert that the form does not have', '"V1": {', '"V2": {', 'advice the form has no alert "V2" with words. Did you mean "V1"?'],
    ['another language inside', '"lang": "de"', '"lang": "fr"', '2:11 advice the file is named "de.json", so its "lang" is "de".'],
    ['a text that has changed since', '"en": "Leave earlier."', '"en": "Leave soon."', 'advice the form now says "Leave earlier."; translate it again, and write that text beside it.'],
    ['a placeholder with a typo', 'Es sind {nights} Nächte', 'Es sind {nigths} Nächte', '31:25 error "nigths": no such name. Did you mean "nights"?'],
    ['a value that is no longer told', 'ab {visit.from} {nights}', '{nights}', 'error the text of the form tells "visit" in a placeholder, the translation does not.'],
    ['what is no JSON', '"lang": "de",', '"lang": "de"', '2:15 error a comma is missing before "texts".'],
  ])('%s', async (name, old, next, problem) => {
    expect(await told(changed(name, [DE, old, next]))).toContainEqual(expect.stringContaining(problem));
  });

  test('a broken placeholder refuses the form', async () => {
    expect((await omnia(['lint', changed('refused', [DE, 'Es sind {nights}', 'Es sind {night}'])])).code).toBe(1);
  });
});

describe('what a translator is given', () => {
  test('keeps what was translated, has a place for what is new, and leaves out what is gone', async () => {
    const place = changed('update', ['form.json', '"title": "When"', '"title": "At what time"'], ['sections/visit.json', '"title": "Room",', '"title": "Room", "description": "Where you sleep.",'], ['sections/visit.json', '{ "const": "TWO", "title": "Double" }', '{ "const": "TWO" }']);
    expect((await omnia(['translate', place, 'de'])).output).toContain('20 of 21 texts translated');
    const { texts } = JSON.parse(readFileSync(path.join(place, DE), 'utf8')) as { texts: Record<string, Record<string, unknown>> };
    const visit = texts['sections/visit.json'] ?? {};
    expect(texts['form.json']?.['/steps/0/title']).toEqual({ en: 'When', de: 'Wann' });
    expect(visit['/properties/room/description']).toEqual({ en: 'Where you sleep.', de: '' });
    expect(Object.keys(visit)).not.toContain('/properties/room/oneOf/1/title');
  });

  test('knows what moved in its list by its words, and gives its translation to nothing else', async () => {
    const place = changed('moved', ['form.json', '"steps": [', '"steps": [{ "id": "before", "title": "Before", "properties": [] }, ']);
    expect(await told(place)).toContainEqual(expect.stringContaining('not translated: "Before"'));
    expect((await omnia(['translate', place, 'de'])).output).toContain('21 of 22 texts translated');
    const { texts } = JSON.parse(readFileSync(path.join(place, DE), 'utf8')) as { texts: Record<string, Record<string, unknown>> };
    expect(texts['form.json']).toMatchObject({ '/steps/0/title': { en: 'Before', de: '' }, '/steps/1/title': { en: 'When', de: 'Wann' } });
  });

  test('has the words of constants', async () => {
    const place = changed('labels', ['form.json', '"title": "Nights" } }', '"title": "Nights", "labels": { "1": "one night" } } }']);
    expect(await told(place)).toContainEqual(expect.stringContaining('not translated: "one night"'));
  });

  test('is the same when nothing has changed', async () => {
    const place = changed('same');
    const before = readFileSync(path.join(place, DE), 'utf8');
    await omnia(['translate', place, 'de']);
    expect(readFileSync(path.join(place, DE), 'utf8')).toBe(before);
  });

  test.each([
    [['translate', FIXTURE], 'LANG is missing.'],
    [['translate', FIXTURE, 'Deutsch sprechen'], '"Deutsch sprechen" is no language tag'],
    [['translate', FIXTURE, 'en'], 'the form is written in "en"; translate it into another language.'],
  ])('%j is not asked well', async (args, sentence) => {
    const { code, errors } = await omnia(args);
    expect([code, errors]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

test('the engine speaks the language, in a form with texts and in one with trees', async () => {
  const { form, sources } = await readForm(path.join(FIXTURE, 'form.json'));
  const [checked] = await checkLocales(form as FormSpec, sources);
  const bundle = await bundleForm(form as FormSpec);
  const model = compile(applyLocale(bundle.form, bundleLocale(checked!.locale)));
  const engine = createEngine(model, {});
  const state = initialState(engine, { today: '2026-11-25', data: { visit: { from: '2026-11-02', until: '2026-11-12' } } });
  const { raised, meters, start, view, summary } = derive(engine, state);
  expect([model.title, model.lang, view.steps[0]?.title]).toEqual(['Besuch', 'de', 'Wann']);
  expect(raised.map(({ message, action }) => [message, action])).toEqual([['Sie bleiben ab 2. November 2026 10 Nächte.', 'Reisen Sie früher ab.']]);
  expect([meters[0]?.title, meters[0]?.unit, start?.text, summary[0]?.title]).toEqual(['Nächte', 'Nächte', ['Es sind 10 Nächte.'], 'Nächte']);
  const room = model.nodes.find(({ key }) => key === 'room');
  expect(room?.options).toEqual([{ value: 'ONE', label: 'Einzelzimmer', description: 'Für eine Person.' }, { value: 'TWO', label: 'Doppelzimmer' }]);
  expect(model.nodes.find(({ key }) => key === 'until')).toMatchObject({ label: 'Letzter Tag', help: 'Der Tag Ihrer Abreise.', ui: { errors: { unreadable: 'Schreiben Sie Tag, Monat und Jahr.' } } });
});

test('what has no translation stays in the language of the form; what the form does not have is not added', () => {
  const form = { $id: 'f', version: '1', title: 'One', lang: 'en', type: 'object', properties: { a: { type: 'string', title: 'A' } } } as const;
  expect(applyLocale(form, { lang: 'de', texts: { '/title': 'Eins', '/properties/b/title': 'B', '/properties/a/ui/help': 'x' } })).toEqual({ ...form, lang: 'de', title: 'Eins' });
});
