// What a key costs in a whole form with a long list: the CIGO with ever more workers. In: numbers of workers. Out: the
// script's milliseconds in the middle field and in the dearest ones. Nothing is drawn: this is the engine alone.
import path from 'node:path';
import { compile } from '../../renderer/core/compile.js';
import { createEngine, derive, type Engine } from '../../renderer/core/derive.js';
import { language } from '../../renderer/core/expression/language.js';
import { formats } from '../../renderer/core/formats/index.js';
import type { Validators } from '../../renderer/core/findings.js';
import type { JsonObject } from '../../renderer/core/json.js';
import type { Node } from '../../renderer/core/model.js';
import type { State } from '../../renderer/core/state.js';
import { initialState, update } from '../../renderer/core/update.js';
import type { FormState } from '../../stories/state.js';
import { stateOf } from '../../stories/states.js';
import { loadForm } from '../generate/load-form.js';
import { median } from './statistics.js';

/** A field and what a key in it costs, in milliseconds. */
export interface FieldCost {
  readonly path: string;
  readonly cost: number;
}

/** The form with so many rows. */
export interface LongForm {
  readonly rows: number;
  readonly fields: number;
  readonly middle: number;
  /** The dearest first. */
  readonly dearest: readonly FieldCost[];
}

const FOLDER = path.join(import.meta.dirname, '..', '..', 'schemas', 'cigo');
/** The application of the list of states that is measured: complete, and fit to be sent. */
const STATE = 'whole/sent';
const LIST = 'lavoratori';
const CODE = 'codiceFiscale';
const SIZES = [3, 50, 5000];
const DEAREST = 3;
/** So often every text is typed; the first time is not counted. */
const TIMES = 3;

/** What is typed, by kind of field; a choice gets its options. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  number: ['1', '12', '130'],
  money: ['1', '12', '130'],
  date: ['1/1/2026', '2/1/2026', '3/1/2020'],
  'yes-no': ['true', 'false'],
  declaration: ['true', ''],
};
const OTHER_TEXTS = ['a', 'ab', 'abc'];

/** Measures the form with each number of workers. */
export async function longForms(): Promise<readonly LongForm[]> {
  const model = compile(await loadForm(path.join(FOLDER, 'form.json')), language);
  const { validators } = (await import(path.join(FOLDER, 'generated', 'validators.js'))) as { validators: Validators };
  const engine = createEngine(model, validators);
  const example = stateOf(STATE) as FormState;
  // Code that runs for the first time is slow everywhere: the smallest form goes once through uncounted.
  return [...SIZES.slice(0, 1), ...SIZES]
    .map((rows) => {
      const start = initialState(engine, { today: example.today ?? '', data: withRows(example.data as JsonObject, rows) });
      const costs = fieldsOf(model.root, '', Math.floor(rows / 2))
        .map(({ path: place, node }) => ({ path: place, cost: costOf(engine, start, place, node) }))
        .sort((a, b) => b.cost - a.cost);
      return {
        rows,
        fields: costs.length,
        middle: median(costs.map(({ cost }) => cost)),
        dearest: costs.slice(0, DEAREST),
      };
    })
    .slice(1);
}

/** The application with so many workers, every one with a code of its own. */
function withRows(data: JsonObject, count: number): JsonObject {
  const known = data[LIST] as readonly JsonObject[];
  const rows = Array.from({ length: count }, (_, i) => ({
    ...known[i % known.length],
    ...(i >= known.length && { [CODE]: codeOf(i) }),
  }));
  return { ...data, [LIST]: rows };
}

/** A tax code that exists for the form: consonants that count, a day and a place, and the letter that fits. */
function codeOf(i: number): string {
  const consonants = 'BCDFGHJKLMNPQRSTVWXZ';
  const name = [400, 20, 1].map((unit) => consonants.charAt(Math.floor(i / unit) % consonants.length)).join('');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((letter) => `RSS${name}85T10A944${letter}`);
  const code = letters.find((text) => formats.get('codice-fiscale')?.test(text));
  if (code === undefined) throw new RangeError(`bench: no tax code number ${i}`);
  return code;
}

/** Every field that is answered with one value; of each list one row. */
function fieldsOf(node: Node, place: string, row: number): readonly { readonly path: string; readonly node: Node }[] {
  if (node.hidden || node.readOnly) return [];
  if (node.item) return fieldsOf(node.item, `${place}/${node.key === LIST ? row : 0}`, row);
  if (node.children.length > 0) return node.children.flatMap((child) => fieldsOf(child, `${place}/${child.key}`, row));
  return node.kind.shape === 'value' && node.kind.name !== 'several' ? [{ path: place, node }] : [];
}

/** What one key costs there, on the step that asks the field. */
function costOf(engine: Engine, start: State, place: string, { options, kind }: Node): number {
  const texts =
    options.length > 0 ? options.slice(0, 8).map(({ value }) => String(value)) : (TEXTS[kind.name] ?? OTHER_TEXTS);
  const step = engine.model.steps.find(({ nodes }) =>
    nodes.some((node) => place === node.path || place.startsWith(`${node.path}/`)),
  );
  derive(engine, start);
  let state = update(engine, start, { type: 'goTo', step: step?.index ?? 0 });
  derive(engine, state, start);
  const costs: number[] = [];
  const answered: boolean[] = [];
  for (let turn = 0; turn < TIMES * texts.length; turn += 1) {
    const began = performance.now();
    const next = update(engine, state, { type: 'edit', path: place, raw: texts[turn % texts.length] ?? '' });
    // Whether it may be sent is asked by every page that draws the form.
    answered.push(derive(engine, next, state).view.submittable);
    if (turn >= texts.length) costs.push(performance.now() - began);
    state = next;
  }
  return median(costs);
}
