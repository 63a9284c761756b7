// `omnia mutate`: how well the examples of a form prove its rules. In: a form, and the list of changes that are known to
// make no difference, each with its reason. Out: the changes of conditions, values and figures that no example notices.
import path from 'node:path';
import type { Tree } from '../../renderer/core/expression/tree.js';
import type { FormSpec } from '../../renderer/core/form.js';
import { isObject } from '../../renderer/core/data.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import type { Model, Node } from '../../renderer/core/model.js';
import { set } from '../../renderer/core/pointer.js';
import { bundleForm } from '../generate/bundle.js';
import { loadForm } from '../generate/load-form.js';
import type { Command } from './command.js';
import { readExamples, readLimits, ruleCases } from './examples.js';
import { UsageError } from './faults.js';
import { loadEngine } from './load.js';
import { Dependents } from './mutate/dependents.js';
import { changesOf, type Change } from './mutate/sites.js';
import { Trial } from './mutate/trial.js';
import { readJsonFile } from './read-json.js';
import { words } from './words.js';

/** Changes that are known to make no difference: the change in words, and why nothing can tell. */
const KNOWN = 'unnoticed-changes.json';

/** `omnia mutate FORM [--only RULE]`. */
export const mutate: Command = {
  options: { only: 'text' },
  async run({ words: [place = '', extra], texts: { only } }, { output }) {
    if (place === '') throw new UsageError(words.missing('FORM'));
    if (extra !== undefined) throw new UsageError(words.tooMany(extra));
    const say = (line: string): void => void output.write(`${line}\n`);
    const { engine, folder } = await loadEngine(place);
    const files = await readExamples(folder);
    const trial = new Trial(engine, new Map([...files, ...(await readLimits(folder, files))]), ruleCases(engine.model));
    const { form } = await bundleForm(await loadForm(path.join(folder, 'form.json')));
    const known = await knownChanges(path.join(folder, KNOWN));
    const changes = changesOf(form as unknown as JsonObject, siblingsIn(engine.model)).filter(
      ({ rule, at }) => only === undefined || rule === only || at.split('/').includes(only),
    );
    const dependents = new Dependents(form as unknown as JsonObject);
    const rulesOf = ({ rule, at }: Change): ReadonlySet<string> | null =>
      rule === null ? dependents.of(at) : new Set([rule]);
    const unnoticed = changes.filter((change) => trial.noticedBy(changed(form, change), rulesOf(change)) === null);
    const fresh = unnoticed.filter((change) => !known.some(({ pattern }) => pattern.test(nameOf(change))));
    const stale = known.filter(
      ({ pattern }) => only === undefined && !unnoticed.some((change) => pattern.test(nameOf(change))),
    );
    for (const change of fresh) say(words.unnoticed(nameOf(change)));
    for (const { text } of stale) say(words.noticedAfterAll(text));
    say(
      words.mutated(changes.length, changes.length - unnoticed.length, unnoticed.length - fresh.length, fresh.length),
    );
    return fresh.length + stale.length > 0 ? 1 : 0;
  },
};

function changed(form: FormSpec, { at, value }: Change): FormSpec {
  return set(form as unknown as JsonObject, at, value) as unknown as FormSpec;
}

function nameOf({ at, words: change }: Change): string {
  return `${at.replace(/\/expr$/, '')}: ${change}`;
}

/** A change, or a family of them, that makes no difference. */
interface Known {
  readonly text: string;
  readonly pattern: RegExp;
}

async function knownChanges(file: string): Promise<readonly Known[]> {
  const json: Json = await readJsonFile(file).catch(() => ({}));
  return Object.keys(isObject(json) ? json : {}).map((text) => ({ text, pattern: patternOf(text) }));
}

/** The text itself, with `*` for any text. */
function patternOf(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

/** Fields of the same kind beside one that an expression names from the root: what a wrong name could be. */
function siblingsIn(model: Model): (tree: Tree) => readonly Tree[] {
  const nodeOf = (tree: Tree): Node | null => {
    if (tree[0] === 'name') return model.root.byKey.get(tree[1]) ?? null;
    return tree[0] === '.' ? (nodeOf(tree[1])?.byKey.get(tree[2]) ?? null) : null;
  };
  return (tree) => {
    const node = tree[0] === '.' ? nodeOf(tree) : null;
    if (!node || tree[0] !== '.') return [];
    const others =
      node.parent?.children.filter(
        (other) => other !== node && other.kind === node.kind && other.options.length === node.options.length,
      ) ?? [];
    return others.slice(0, 1).map(({ key }): Tree => ['.', tree[1], key]);
  };
}
