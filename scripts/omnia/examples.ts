// Examples of a form and what they prove: whole applications with the alerts and values expected of them, and the small
// cases that rules carry. In: a form and its examples/ folder. Out: what does not hold, in words.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../../renderer/core/data.js';
import { derive, type Engine } from '../../renderer/core/derive.js';
import { nodeAt } from '../../renderer/core/findings.js';
import type { RuleExample } from '../../renderer/core/form.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import type { Alert, Model } from '../../renderer/core/model.js';
import { get, set } from '../../renderer/core/pointer.js';
import { initialState } from '../../renderer/core/update.js';
import { dayOf, shortened, type Application } from './document.js';
import {
  misasked,
  misoffers,
  misplaced,
  unsaid,
  wordsOf,
  type Asked,
  type Beside,
  type ExpectedAlert,
} from './expected.js';
import { InputError } from './faults.js';
import { readJsonFile } from './read-json.js';
import { judge, type Verdict } from './verdict.js';
import { words } from './words.js';

/** A whole application and what is expected of it. */
export interface ExampleFile {
  readonly title: string;
  readonly today: string;
  readonly data: JsonObject;
  readonly expected: {
    readonly alerts: readonly ExpectedAlert[];
    readonly values: Readonly<Record<string, Json>>;
    /** Fields that are asked and fields that are not; the others are not judged. */
    readonly asked?: Asked;
    /** What is in sight beside the fields and what is not; the rest is not judged. */
    readonly beside?: Beside;
    /** Whether it may be sent; not judged when absent. */
    readonly submittable?: boolean;
  };
}

/** One example that a rule carries. */
export interface RuleCase {
  /** Rule, its place and the example's number, from 1: `R38 /periodo/dataInizio example 2`. */
  readonly name: string;
  readonly alert: Alert;
  readonly example: RuleExample;
}

/** What an example showed: the verdict, and what does not hold; nothing when it does. */
export interface Outcome {
  readonly verdict: Verdict | null;
  readonly failures: readonly string[];
}

/**
 * The example files of a form, by short name; none when it has no examples/ folder.
 * @throws {InputError} when one cannot be read
 */
export async function readExamples(folder: string): Promise<ReadonlyMap<string, ExampleFile>> {
  const place = path.join(folder, 'examples');
  if (!existsSync(place)) return new Map();
  const names = (await readdir(place)).filter((name) => name.endsWith('.json')).sort();
  const files = names.map(
    async (name) => [name.slice(0, -'.json'.length), await readExample(path.join(place, name))] as const,
  );
  return new Map(await Promise.all(files));
}

async function readExample(file: string): Promise<ExampleFile> {
  return exampleOf(await readJsonFile(file), file);
}

function exampleOf(json: Json, file: string): ExampleFile {
  const { title = '', today = '', data, expected } = isObject(json) ? json : {};
  const { alerts, values = {}, asked = {}, beside = {}, submittable } = isObject(expected) ? expected : {};
  if (!isObject(data) || !Array.isArray(alerts) || ![values, asked, beside].every(isObject))
    throw new InputError(words.inFile(file, words.notAnExample));
  const kept = { alerts, values, asked, beside, submittable };
  return { title, today, data, expected: kept } as unknown as ExampleFile;
}

/**
 * Applications at the limits: each an example file with a few changes, and what is expected then. They stand in
 * `examples/limits/`, many to a file, so that a limit costs a few lines and not a whole application.
 * @throws {InputError} when one cannot be read, or has no base
 */
export async function readLimits(
  folder: string,
  files: ReadonlyMap<string, ExampleFile>,
): Promise<ReadonlyMap<string, ExampleFile>> {
  const place = path.join(folder, 'examples', 'limits');
  if (!existsSync(place)) return new Map();
  const names = (await readdir(place)).filter((name) => name.endsWith('.json')).sort();
  const lists = names.map(async (name) => {
    const file = path.join(place, name);
    const json = await readJsonFile(file);
    if (!Array.isArray(json)) throw new InputError(words.inFile(file, words.notLimits));
    return json.map(
      (item: Json, i) => [`${name.slice(0, -'.json'.length)} ${i + 1}`, limitOf(item, files, file)] as const,
    );
  });
  return new Map((await Promise.all(lists)).flat());
}

function limitOf(json: Json, files: ReadonlyMap<string, ExampleFile>, file: string): ExampleFile {
  const { base, changes, ...others } = isObject(json) ? json : {};
  const example = files.get(typeof base === 'string' ? base : '');
  if (!example || !isObject(changes)) throw new InputError(words.inFile(file, words.notLimits));
  const data = Object.entries(changes).reduce((changed, [at, value]) => set(changed, at, value), example.data);
  return exampleOf({ ...others, data }, file);
}

/** All examples that the rules of a form carry, in the order of the form. */
export function ruleCases(model: Model): readonly RuleCase[] {
  return model.alerts.flatMap((alert, i) =>
    (alert.spec.examples ?? []).map((example, k) => ({
      name: `${ruleName(model, i)} example ${k + 1}`,
      alert,
      example,
    })),
  );
}

/** Name of a rule at one place; when several conditions share them, with the condition's number. */
export function ruleName({ alerts }: Model, position: number): string {
  const { id, node } = alerts[position] as Alert;
  const same = alerts.filter((other) => other.id === id && other.node === node);
  const number = same.length > 1 ? ` condition ${same.indexOf(alerts[position] as Alert) + 1}` : '';
  return `${id} ${node.path || '/'}${number}`;
}

/** Judges an example of a rule: the rule, under any of its conditions, fires as the example says. */
export function judgeCase(
  engine: Engine,
  files: ReadonlyMap<string, ExampleFile>,
  { alert, example }: RuleCase,
): Outcome {
  try {
    const verdict = judge(engine, applicationOfCase(engine.model, files, example));
    const fired = verdict.alerts.filter(({ id }) => id === alert.id);
    if (fired.length > 0 === example.fires) return { verdict, failures: [] };
    const found =
      fired.length === 0 ? words.none : fired.map(({ path: at, message }) => `${at}: ${message}`).join(' | ');
    return { verdict, failures: [words.expectedFires(example.fires, found)] };
  } catch (error) {
    return refused(error);
  }
}

/** An example that cannot be judged is one that does not hold. */
function refused(error: unknown): Outcome {
  if (error instanceof InputError) return { verdict: null, failures: [error.message] };
  throw error;
}

/**
 * The application that an example of a rule describes.
 * @throws {InputError} when it has no base, or changes what neither the form nor the base has
 */
export function applicationOfCase(
  model: Model,
  files: ReadonlyMap<string, ExampleFile>,
  { base, today, changes = {}, context = null }: RuleExample,
): Application {
  const file = files.get(base);
  if (!file) throw new InputError(words.noBase(base, [...files.keys()]));
  for (const at of Object.keys(changes)) {
    if (!nodeAt(model, at) && get(file.data, at) === undefined) throw new InputError(words.changesNothing(at));
  }
  const data = Object.entries(changes).reduce((changed, [at, value]) => set(changed, at, value), file.data);
  return { title: null, today: dayOf(today), context, data };
}

/** Judges an example file: just the alerts it lists, as far as the form has their rules, the values it names, and whether it may be sent. */
export function judgeFile(engine: Engine, file: ExampleFile): Outcome {
  const { model } = engine;
  const application = { title: file.title, today: dayOf(file.today), context: null, data: file.data };
  let verdict: Verdict;
  try {
    verdict = judge(engine, application);
  } catch (error) {
    return refused(error);
  }
  const known = new Set(model.alerts.map(({ id }) => id));
  const expected = file.expected.alerts.filter(({ id }) => known.has(id)).map(written);
  const found = verdict.alerts.map(written);
  const values = Object.entries(file.expected.values).filter(([name, value]) => !same(verdict.values[name], value));
  const { submittable, asked = {}, beside = {} } = file.expected;
  return {
    verdict,
    failures: [
      ...(submittable === undefined || submittable === verdict.submittable
        ? []
        : [
            words.sendingDiffers(submittable, verdict.findings.map(({ code, path: at }) => `${code} ${at}`).join(', ')),
          ]),
      ...expected.filter((alert) => !found.includes(alert)).map(words.alertMissing),
      ...found.filter((alert) => !expected.includes(alert)).map(words.alertUnexpected),
      ...file.expected.alerts.flatMap((alert) =>
        unsaid(alert, verdict.alerts).map((text) => words.unsaid(written(alert), text, toldBy(alert, verdict))),
      ),
      ...file.expected.alerts
        .filter((alert) => misoffers(alert, verdict.alerts))
        .map((alert) => words.offersDiffer(written(alert), shortened(alert.offers ?? null), toldBy(alert, verdict))),
      ...Object.keys(asked)
        .filter((at) => !nodeAt(model, at))
        .map((at) => words.asksNothing(at)),
      ...misasked(asked, verdict.judgement.irrelevant).map((at) => words.askedDiffers(at, asked[at] === true)),
      ...misplaced(beside, () => derive(engine, initialState(engine, { ...application, asGiven: true }))).map((text) =>
        words.besideDiffers(text, beside[text] === true),
      ),
      ...values.map(([name, value]) =>
        words.valueDiffers(
          name,
          shortened(value),
          name in verdict.values ? shortened(verdict.values[name] as Json) : words.none,
        ),
      ),
    ],
  };
}

/** Rules that example files speak of and the form does not have. */
export function otherRules(model: Model, files: ReadonlyMap<string, ExampleFile>): readonly string[] {
  const known = new Set(model.alerts.map(({ id }) => id));
  const expected = [...files.values()].flatMap((file) => file.expected.alerts.map(({ id }) => id));
  return [...new Set(expected)].filter((id) => !known.has(id)).sort();
}

function written({ id, level, path: at }: ExpectedAlert): string {
  return `${id} ${level} ${at}`;
}

function toldBy({ id, path: at }: ExpectedAlert, { alerts }: Verdict): string {
  const found = alerts.find((alert) => alert.id === id && alert.path === at);
  return found ? wordsOf(found).join(' ') : words.none;
}

function same(a: Json | undefined, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
