// The authors' reference tells the truth: it names every function and macro there is, and its examples give what it says.
import { expect, test } from 'vitest';
import { compile } from '../../renderer/core/compile.js';
import { createEngine, derive } from '../../renderer/core/derive.js';
import { language } from '../../renderer/core/expression/language.js';
import { exampleCalendar } from '../../renderer/core/expression/library-function.js';
import { library } from '../../renderer/core/expression/library.js';
import { macros } from '../../renderer/core/expression/macros.js';
import { toJson } from '../../renderer/core/expression/value.js';
import { initialState } from '../../renderer/core/update.js';
import { MACROS, referencePage } from './reference.js';

/** `pick` is written as a value of the form, never called. */
const NOT_CALLED = ['pick'];

test('every macro has its entry, and every entry is a macro', () => {
  expect(MACROS.map(({ name }) => name).sort()).toEqual([...macros.keys()].filter((name) => !NOT_CALLED.includes(name)).sort());
});

test.each([...MACROS, ...library.values()].map(({ example: { expr, gives } }) => [expr, gives] as const))('%s', (expr, gives) => {
  const engine = createEngine(compile({ $id: 'reference', version: '1', title: 'Reference', type: 'object', calendar: exampleCalendar, properties: {}, values: { it: expr } }, language), {});
  expect(toJson(derive(engine, initialState(engine, { today: '2026-11-16' })).evaluation.named('it'))).toEqual(gives);
});

test('the page names every function', () => {
  const page = referencePage();
  for (const name of library.keys()) expect(page).toContain(`\`${name}(`);
});
