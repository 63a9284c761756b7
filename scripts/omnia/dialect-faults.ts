// The files of a form against the meta-schema that editors use. In: the texts of a form. Out: problems: keywords that
// nobody would read, values that are not allowed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { dialectFaultsOf } from '../../renderer/core/checks/dialect.js';
import type { Fault } from '../../renderer/core/faults.js';
import type { Json } from '../../renderer/core/json.js';
import type { SourceText } from '../../renderer/host/lazy/locate.js';
import { problemsOf, type Problem } from './problems.js';

const META_SCHEMA = path.join(import.meta.dirname, '..', '..', 'schemas', 'guided-form.schema.json');

const judge = new Ajv({ allErrors: true, strict: false, verbose: true }).compile(JSON.parse(readFileSync(META_SCHEMA, 'utf8')) as object);

/** The problems of all files but the figures, which may hold anything. */
export function dialectFaults(sources: readonly SourceText[]): Problem[] {
  return sources.filter(({ at }) => at !== '/params').flatMap((source) => problemsOf([{ ...source, at: '' }], faultsOf(JSON.parse(source.text) as Json)));
}

function faultsOf(json: Json): Fault[] {
  return judge(json) ? [] : dialectFaultsOf(judge.errors ?? []);
}
