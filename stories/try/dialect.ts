// A section against the meta-schema that editors use, as the command `omnia lint` does it. In: its text. Out: keywords that
// nobody would read and values that are not allowed, with their places. Loaded by who tries something.
import { Ajv } from 'ajv';
import { dialectFaultsOf } from '../../renderer/core/checks/dialect.js';
import type { LocatedFault } from '../../renderer/host/events.js';
import { locate } from '../../renderer/host/lazy/locate.js';
import metaSchema from '../../schemas/guided-form.schema.json';

const judge = new Ajv({ allErrors: true, strict: false, verbose: true }).compile(metaSchema);

/** The faults of one file; none of a text that is no JSON, of which the form itself tells. */
export function dialectFaults(file: string, text: string): readonly LocatedFault[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  if (judge(json)) return [];
  const faults = dialectFaultsOf(judge.errors ?? []);
  return locate([{ file, text, at: '' }], faults).map(({ line, column }, i) => ({ pointer: '', message: '', ...faults[i], file, line, column }));
}
