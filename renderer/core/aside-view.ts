// What is shown beside the fields, for one state. In: an evaluation. Out: plain values with their words; an equal result
// is the one from before.
import { Day } from './expression/day.js';
import { Gap, toJson, type Value } from './expression/value.js';
import type { Evaluation } from './evaluation.js';
import type { Json } from './json.js';
import { writeValue } from './message.js';
import type { Computation, Meter, Model, Option } from './model.js';
import { isObject, own } from './data.js';
import { rowKeys, valueAt } from './rows.js';
import type { State } from './state.js';

/** A meter that is shown. What is not known yet is null, and an ellipsis in words. */
export interface MeterView {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly unit: string;
  readonly amount: number | null;
  readonly limit: number | null;
  /** ISO date. */
  readonly deadline: string | null;
  /** Whole days from today to the deadline; below zero once it has passed. */
  readonly daysLeft: number | null;
  /** The amount or the day in words, and the limit. */
  readonly text: string;
  readonly limitText: string;
}

/** A document that is needed. */
export interface ChecklistItem extends Option {
  /** Key paths of the rows in which it is given; none while it is missing. */
  readonly rows: readonly string[];
}

/** The documents that are needed. */
export interface ChecklistView {
  readonly title: string;
  /** Key path of the list in which they are given. */
  readonly list: string;
  /** False while the answers do not say yet which documents are needed. */
  readonly decided: boolean;
  readonly items: readonly ChecklistItem[];
}

/** The page that opens the form, in words. */
export interface StartView {
  readonly title: string;
  readonly text: readonly string[];
  readonly needs: readonly string[];
  readonly minutes: number | null;
}

/** A computed value as the review page shows it. */
export interface SummaryEntry {
  readonly name: string;
  readonly title: string;
  /** Null while it is not known, and where there is no such value. */
  readonly value: Json;
  readonly text: string;
}

/** Everything beside the fields. */
export interface AsideView {
  readonly meters: readonly MeterView[];
  readonly checklist: ChecklistView | null;
  readonly start: StartView | null;
  readonly summary: readonly SummaryEntry[];
}

/** What stands beside the fields of a state. */
export function asideOf(model: Model, state: State, evaluation: Evaluation, before: AsideView | null): AsideView {
  const holds = (when: Computation | null): boolean => when === null || evaluation.value(when) === true;
  const next: AsideView = {
    meters: model.meters.filter(({ when }) => holds(when)).map((meter) => meterView(meter, model, evaluation)),
    checklist: checklistView(model, state, evaluation),
    start: model.start && {
      title: model.start.title,
      text: model.start.text.map((text) => String(evaluation.value(text) as Value & string)),
      needs: model.start.needs.filter(({ when }) => holds(when)).map(({ text }) => String(evaluation.value(text) as Value & string)),
      minutes: model.start.minutes,
    },
    summary: model.summary.map(({ name, title, computation, options }) => {
      const value = evaluation.value(computation);
      return { name, title, value: toJson(value) ?? null, text: writeValue(value, model.lang, { options }) };
    }),
  };
  if (!before) return next;
  const keep = <K extends keyof AsideView>(key: K): AsideView[K] => (JSON.stringify(before[key]) === JSON.stringify(next[key]) ? before[key] : next[key]);
  const kept: AsideView = { meters: keep('meters'), checklist: keep('checklist'), start: keep('start'), summary: keep('summary') };
  return (Object.keys(kept) as (keyof AsideView)[]).every((key) => kept[key] === before[key]) ? before : kept;
}

function meterView({ id, title, help, unit, amount, limit, deadline }: Meter, { lang }: Model, evaluation: Evaluation): MeterView {
  const [value, most, day] = [amount, limit, deadline].map((computation) => (computation ? evaluation.value(computation) : null)) as [Value, Value, Value];
  const today = deadline ? evaluation.today() : null;
  return {
    id, title, help, unit,
    amount: typeof value === 'number' ? value : null,
    limit: typeof most === 'number' ? most : null,
    deadline: day instanceof Day ? day.toString() : null,
    daysLeft: day instanceof Day && today instanceof Day ? day.days - today.days : null,
    text: writeValue(amount ? value : day, lang),
    limitText: limit ? writeValue(most, lang) : '',
  };
}

function checklistView({ checklist }: Model, state: State, evaluation: Evaluation): ChecklistView | null {
  if (!checklist) return null;
  const { title, value, list, property } = checklist;
  const needed = evaluation.value(value.computation);
  const given = valueAt(state, list.path);
  const rows: readonly Json[] = Array.isArray(given) ? (given as readonly Json[]) : [];
  const keys = rowKeys(state.rows, list.path, rows.length);
  const rowsOf = (constant: Value): string[] => rows.flatMap((row, i) => (isObject(row) && own(row, property.key) === constant ? [`${list.path}/${keys[i] ?? i}`] : []));
  const constants = Array.isArray(needed) ? (needed as readonly Value[]) : [];
  return {
    title, list: list.path, decided: !(needed instanceof Gap),
    items: property.options.filter((option) => constants.includes(option.value)).map((option) => ({ ...option, rows: rowsOf(option.value) })),
  };
}
