// The form in which the tests of the checker plant expressions. Loaded by tests alone.
import { formOf } from '../bench.harness.js';
import { compile } from '../compile.js';
import { SchemaError } from '../faults.js';
import type { FormSpec, SchemaSpec } from '../form.js';
import { language } from './language.js';

export const DATE = { type: 'string', format: 'date' };
const NUMBER = { type: 'number' };

/** The form around an expression that stands as a rule at `order.start`. */
export function formWith(when: string, rest: Partial<FormSpec> = {}): FormSpec {
  const start: SchemaSpec = { ...DATE, alerts: [{ id: 'R', level: 'info', when, message: 'm' }] };
  const row = { type: 'object', properties: { hours: NUMBER, code: { type: 'string' }, hired: DATE, role: { enum: ['CLERK', 'DRIVER'] }, shifts: { type: 'array', items: { type: 'object', properties: { day: DATE } } } } };
  const order = { start, end: DATE, kind: { enum: ['WEATHER_EVENTS', 'POWER_FAILURE', 'STRIKE'] }, sector: { enum: ['M', 'N', 'O'] }, note: { type: 'string' }, urgent: { type: 'boolean' }, count: NUMBER, payment: { type: 'object', properties: { reason: { type: 'string' } } } };
  return formOf(
    {
      order: { type: 'object', properties: order },
      workers: { type: 'array', items: row },
      files: { type: 'array', items: { type: 'object', properties: { type: { enum: ['INVOICE', 'EXAM_REPORT'] }, id: { type: 'string' } } } },
      tags: { type: 'array', items: { type: 'string' } },
    },
    {
      values: { deadline: 'order.start + params.days', late: 'today > deadline', firstWorker: 'first(workers)' },
      functions: { attached: { params: { type: 'files.type' }, returns: 'bool', expr: 'files.exists(f, f.type == type)' } },
      params: { days: 15, limits: { least: 2 }, windows: [{ from: '2026-01-01' }, { from: '2026-07-01', note: 'n' }] },
      ...rest,
    },
  );
}

/** Every fault inside expressions, with the text it points at. */
export function faultsIn(form: FormSpec): [string, string][] {
  try {
    compile(form, language);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.faults.map(({ message, expression }) => [message, expression ? expression.text.slice(expression.start, expression.end) : '']);
  }
}
