// The migrations of a form, as its author keeps them in `migrations/<from>.json`. In: the folder of a form and its model.
// Out: the migrations, and what is wrong with them by file, line and column.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../../renderer/core/data.js';
import { didYouMean, type Fault } from '../../renderer/core/faults.js';
import { nodeAt } from '../../renderer/core/findings.js';
import type { Json } from '../../renderer/core/json.js';
import type { Migration, MigrationStep } from '../../renderer/core/migrate.js';
import type { Model } from '../../renderer/core/model.js';
import { filled, matchAt, pathPattern } from '../../renderer/core/path-pattern.js';
import type { SourceText } from '../../renderer/host/lazy/locate.js';
import { problemsOf, type Problem } from '../omnia/problems.js';

/** What a step may say: one of these, with what goes with it. */
const STEPS: Readonly<Record<string, string>> = { move: 'to', copy: 'to', remove: '', set: 'value' };

/** The migrations of a form, sound or not. */
export interface MigrationFiles {
  readonly migrations: readonly Migration[];
  readonly problems: readonly Problem[];
}

interface Read {
  readonly source: SourceText;
  readonly migration: Migration;
}

/** Reads and checks all migrations beside a form; a form without any has none. */
export async function readMigrations(folder: string, model: Model): Promise<MigrationFiles> {
  const names = (await readdir(path.join(folder, 'migrations')).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const problems: Problem[] = [];
  const reads: Read[] = [];
  for (const name of names) {
    const file = path.join(folder, 'migrations', name);
    const source = { file, text: await readFile(file, 'utf8'), at: '' };
    const { migration, faults } = migrationOf(name.slice(0, -'.json'.length), source.text);
    problems.push(...problemsOf([source], faults));
    if (migration) reads.push({ source, migration });
  }
  if (problems.length === 0) for (const read of reads) problems.push(...problemsOf([read.source], faultsOf(read.migration, reads, model)));
  return { migrations: reads.map(({ migration }) => migration), problems };
}

function migrationOf(from: string, text: string): { readonly migration: Migration | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch (error) {
    return { migration: null, faults: [{ pointer: '', message: `this is no JSON: ${(error as Error).message}.` }] };
  }
  if (!isObject(json) || typeof json.to !== 'string' || !Array.isArray(json.steps)) {
    return { migration: null, faults: [{ pointer: '', message: 'a migration is {"to": version, "steps": […]}; the version it comes from is the name of its file.' }] };
  }
  for (const name of Object.keys(json)) if (!['$schema', 'description', 'to', 'steps'].includes(name)) faults.push({ pointer: `/${name}`, key: true, message: `"${name}" is no keyword here.${didYouMean(name, ['to', 'steps', 'description'])}` });
  const steps: readonly Json[] = json.steps;
  steps.forEach((step, i) => faults.push(...stepFaults(step, `/steps/${i}`)));
  return { migration: faults.length > 0 ? null : { from, to: json.to, steps: steps as unknown as MigrationStep[] }, faults };
}

function stepFaults(step: Json, pointer: string): Fault[] {
  const verb = isObject(step) ? Object.keys(STEPS).find((name) => Object.hasOwn(step, name)) : undefined;
  const beside = STEPS[verb ?? ''] ?? '';
  if (!isObject(step) || !verb || Object.keys(step).some((name) => name !== verb && name !== beside) || (beside !== '' && !Object.hasOwn(step, beside))) {
    return [{ pointer, message: 'a step is {"move": from, "to": pointer}, {"copy": from, "to": pointer}, {"remove": pointer} or {"set": pointer, "value": …}.' }];
  }
  const pointers = beside === 'to' ? [verb, 'to'] : [verb];
  const odd = pointers.filter((name) => typeof step[name] !== 'string' || !/^(\/[^/]+)+$/.test(step[name]));
  if (odd.length > 0) return odd.map((name) => ({ pointer: `${pointer}/${name}`, message: 'a pointer into the data begins with "/", with "*" for every row of a list.' }));
  const [first, second] = pointers.map((name) => rowsOf(step[name] as string));
  if (second !== undefined && first !== second) {
    return [{ pointer: `${pointer}/to`, message: 'what lies in rows stays in its rows: up to the last "*" both pointers are the same.' }];
  }
  return [];
}

/** The lists that a pattern goes through. */
function rowsOf(pattern: string): string {
  return pattern.slice(0, pattern.lastIndexOf('*') + 1);
}

/** A gap between versions, and places where something is put that the form does not have in the end. */
function faultsOf(migration: Migration, reads: readonly Read[], model: Model): Fault[] {
  const later = chainFrom(migration, reads, model.version);
  if (!later) return [{ pointer: '/to', message: `from version "${migration.to}" nothing leads on to version "${model.version}" of the form: a file migrations/${migration.to}.json is missing, or they go round.` }];
  return migration.steps.flatMap((step, i) => {
    const name = 'to' in step ? 'to' : 'set' in step ? 'set' : null;
    if (!name) return [];
    const put = 'to' in step ? step.to : (step as { readonly set: string }).set;
    const end = endOf(put, [...migration.steps.slice(i + 1), ...later.flatMap(({ steps }) => steps)]);
    return end === null || nodeAt(model, end) ? [] : [{ pointer: `/steps/${i}/${name}`, message: `"${put}" is no place of the form${end === put ? '' : `: it becomes "${end}"`}.${didYouMean(end, model.nodes.map(({ path: known }) => known))}` }];
  });
}

/** The migrations that follow, up to the form's version; null when they do not lead there. */
function chainFrom({ to }: Migration, reads: readonly Read[], version: string): readonly Migration[] | null {
  const chain: Migration[] = [];
  for (let at = to; at !== version; ) {
    const next = reads.find(({ migration }) => migration.from === at)?.migration;
    if (!next || chain.includes(next)) return null;
    chain.push(next);
    at = next.to;
  }
  return chain;
}

/** Where a place ends up; null when it is taken out again. */
function endOf(pointer: string, steps: readonly MigrationStep[]): string | null {
  let here = pointer;
  for (const step of steps) {
    if ('remove' in step && matchAt(pathPattern(step.remove), here)) return null;
    const match = 'move' in step ? matchAt(pathPattern(step.move), here) : null;
    if (match && 'move' in step) here = filled(pathPattern(step.to), match.rows) + match.rest;
  }
  return here;
}
