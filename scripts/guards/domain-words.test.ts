import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWords, judge, parts, wordsOf, type Allowance } from './domain-words.js';
import { housePaths, readAll } from './house-files.js';

const FORM = {
  title: 'Domanda di ristoro',
  values: { giorniUtili: 'a - b' },
  properties: {
    dataInizio: { type: 'string', title: 'Inizio dell’attività' },
    tipo: { enum: ['per_gelata', 'x1'] },
    esito: { oneOf: [{ const: 'accolta-in-parte', title: 'Sì' }] },
    properties: { properties: { annoMese: {} } },
  },
};

const planted = (text: string) =>
  findWords([{ path: 'renderer/core/x.ts', text }], wordsOf([FORM])).map(({ word }) => word);

describe('wordsOf', () => {
  it('takes names, constants and titles apart, and keeps five letters and more', () => {
    expect([...wordsOf([FORM])].sort()).toEqual(
      [
        ...['domanda', 'ristoro'],
        ...['giorni', 'utili', 'giorniutili'],
        ...['inizio', 'datainizio', 'attivita'],
        ...['gelata', 'pergelata'],
        ...['esito', 'accolta', 'parte', 'accoltainparte'],
        ...['properties', 'annomese'],
      ]
        .flat()
        .sort(),
    );
  });
});

describe('findWords', () => {
  it.each([
    ['a string', "const label = 'Inizio';", ['inizio']],
    ['an accent more or less', "const label = 'ATTIVITÀ';", ['attivita']],
    ['a decomposed accent', "'attivita\u0300'", ['attivita']],
    ['an identifier part', 'let nextInizioAt = 0;', ['inizio']],
    ['a constant in capitals', 'const PER_GELATA = 1;', ['gelata', 'pergelata']],
    ['short parts that together are a name', 'const annoMese = 1;', ['annomese']],
    ['the same with a hyphen', ".css('x-anno-mese')", ['annomese']],
    ['a comment', '// the domanda goes here', ['domanda']],
    ['a digit at the end', 'const esito2 = 1;', ['esito']],
    ['a longer word that only contains it', 'const partenza = 1;', []],
    ['short words', "const tipo = 'data';", []],
  ])('%s', (_, text, words) => {
    expect(planted(text).sort()).toEqual([...words].sort());
  });

  it('says file, line and name', () => {
    expect(findWords([{ path: 'a.ts', text: 'x\n  theEsito' }], wordsOf([FORM]))).toEqual([
      { path: 'a.ts', line: 2, word: 'esito', within: 'theEsito' },
    ]);
  });
});

describe('judge', () => {
  const hits = findWords([{ path: 'renderer/core/formats/a.ts', text: 'esito' }], wordsOf([FORM]));
  const here: Allowance = { where: ['renderer/core/formats/'], why: 'a format' };

  it('lets an allowed word pass where it is allowed, and only there', () => {
    expect(judge(hits, { esito: here }).refused).toEqual([]);
    expect(judge(hits, { esito: { ...here, where: ['components/'] } }).refused).toEqual(hits);
    expect(judge(hits, {}).refused).toEqual(hits);
  });

  it('names allowances that nothing needs', () => {
    const more: Allowance = { ...here, where: [...here.where, 'components/'] };
    expect(judge(hits, { esito: more, inizio: here }).unused).toEqual([
      'esito in components/',
      'inizio in renderer/core/formats/',
    ]);
  });
});

describe('the engine', () => {
  const paths = housePaths();
  const schemas = readAll(paths.filter((path) => /^schemas\/[^/]+\/(?!generated\/|examples\/).*\.json$/.test(path)));
  const words = wordsOf(schemas.map(({ text }) => JSON.parse(text) as unknown));
  // The name of a form ("cigo") is one of its words, however short; what forms share has no name of its own.
  for (const { path } of schemas)
    for (const part of parts(path.split('/')[1] ?? '')) if (part !== 'shared') words.add(part);

  // The catalogues hold the words of the user interface itself, in every language: an Italian "Inizio" there is nobody's domain.
  const engine = readAll(
    paths.filter(
      (path) =>
        /^(renderer|components)\/.*\.ts$/.test(path) &&
        !/(\.test(-d)?|-suite|\.harness)\.ts$/.test(path) &&
        !path.startsWith('renderer/host/words/'),
    ),
  );
  const allowed = JSON.parse(readFileSync('scripts/guards/allowed-words.json', 'utf8')) as Record<string, Allowance>;
  const { refused, unused } = judge(findWords(engine, words), allowed);

  it('is checked against the words of real forms', () => {
    expect(words.size, 'no form with names and titles under schemas/').toBeGreaterThan(20);
    expect(engine.length, 'no source files under renderer/ or components/').toBeGreaterThan(5);
  });

  it('says no word of any form', () => {
    expect(refused.map(({ path, line, word, within }) => `${path}:${line} "${word}" in ${within}`)).toEqual([]);
  });

  it('has no allowance that nothing needs', () => {
    expect(unused, 'remove from scripts/guards/allowed-words.json').toEqual([]);
  });

  it('has a place and a reason for each allowance', () => {
    for (const [word, { where, why }] of Object.entries(allowed)) {
      expect(where.length, word).toBeGreaterThan(0);
      for (const place of where) expect(place, word).toMatch(/^(renderer|components)\//);
      expect(why.length, word).toBeGreaterThan(10);
    }
  });
});
