// Judges a batch of lines; the same in this thread and in others. In: an engine and lines. Out: a line for each.
import { isObject, own } from '../../renderer/core/data.js';
import type { Engine } from '../../renderer/core/derive.js';
import type { Json } from '../../renderer/core/json.js';
import type { Batch } from './batches.js';
import { applicationOf, kindOf } from './document.js';
import { InputError } from './faults.js';
import { MAX_BYTES, readJson } from './read-json.js';
import { judge } from './verdict.js';
import { words } from './words.js';

/** A line that could not be judged. */
export interface BadLine {
  readonly line: number;
  readonly error: string;
}

/** What came of a batch. */
export interface BatchResult {
  /** The lines to write, each ended. */
  readonly text: string;
  /** How many lines were read, empty ones left out. */
  readonly lines: number;
  readonly bad: readonly BadLine[];
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** Judges every line of a batch; never throws for what a line holds. */
export function judgeBatch(engine: Engine, { first, bytes }: Batch, today: string | undefined): BatchResult {
  const bad: BadLine[] = [];
  let text = '';
  let lines = 0;
  let number = first;
  if (bytes === null) {
    lines += 1;
    refuse(undefined, new InputError(words.tooLarge(MAX_BYTES / 2 ** 20)));
    return { text, lines, bad };
  }
  for (let from = 0; from < bytes.length; number += 1) {
    const newline = bytes.indexOf(NEWLINE, from);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(from, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
    from = end + 1;
    if (isBlank(line)) continue;
    lines += 1;
    judgeLine(line);
  }
  return { text, lines, bad };

  function judgeLine(line: Uint8Array): void {
    let id: Json | undefined;
    try {
      const json = readJson(line, true);
      if (!isObject(json)) throw new InputError(words.notAnObject('the line', kindOf(json)));
      const given = own(json, 'id');
      if (given !== undefined && given !== null && typeof given !== 'string' && typeof given !== 'number')
        throw new InputError(words.notAnId);
      id = given;
      if (!Object.hasOwn(json, 'data')) throw new InputError(words.noData);
      const { submittable, alerts, values, findings } = judge(
        engine,
        applicationOf(json, engine.model, { asked: today }),
      );
      text += `${JSON.stringify({
        id: id ?? null,
        submittable,
        alerts: alerts.map(({ id: rule, level, path }) => ({ id: rule, level, path })),
        values,
        findings: findings.map(({ path, code }) => ({ path, code })),
      })}\n`;
    } catch (error) {
      refuse(id, error);
    }
  }

  function refuse(id: Json | undefined, error: unknown): void {
    const why = error instanceof InputError ? error.message : words.notJudged((error as Error).message);
    bad.push({ line: number, error: why });
    text += `${JSON.stringify({ line: number, ...(id === undefined || id === null ? {} : { id }), error: why })}\n`;
  }
}

/** Nothing but spaces and tabs. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9);
}
