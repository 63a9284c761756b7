// What the checker says to authors: planted mistakes, each with its sentence and the part of the text it points at.
import { describe, expect, test } from 'vitest';
import { faultsIn, formWith } from './planted.harness.js';

type Row = readonly [expression: string, message: string, part: string];

const PLANTED: Readonly<Record<string, readonly Row[]>> = {
  names: [
    ['oder.start > today', '"oder": no such name. Did you mean "order"?', 'oder'],
    ['deadlne > today', '"deadlne": no such name. Did you mean "deadline"?', 'deadlne'],
    ['order.strat > today', '"strat" is not a field of order. Did you mean "start"?', 'strat'],
    ['this.ende > today', '"ende" is not a field of order. Did you mean "end"?', 'ende'],
    ['order.payment.reson == null', '"reson" is not a field of order.payment. Did you mean "reason"?', 'reson'],
    ['workers.exists(w, w.houres > 40)', '"houres" is not a field of a row of workers. Did you mean "hours"?', 'houres'],
    ['firstWorker.cod == null', '"cod" is not a field of a row of workers. Did you mean "code"?', 'cod'],
    ['order.count > params.limts.least', '"limts" is not one of the figures of params. Did you mean "limits"?', 'limts'],
    ['params.windows.exists(w, w.form < today)', '"form" is not one of the figures of windows. Did you mean "from"?', 'form'],
    ['workers.exists(w, v.hours > 40)', '"v": no such name.', 'v'],
    ['zzz == null', '"zzz": no such name.', 'zzz'],
    ['constructor == null', '"constructor": no such name.', 'constructor'],
    ['order.toString == null', '"toString" is not a field of order.', 'toString'],
  ],
  'constants of choices': [
    ["order.kind == 'WEATHER_EVENT'", "'WEATHER_EVENT' is not a value of order.kind. Did you mean 'WEATHER_EVENTS'?", "'WEATHER_EVENT'"],
    ["order.kind != 'strike'", "'strike' is not a value of order.kind. Did you mean 'STRIKE'?", "'strike'"],
    ["order.sector in ['M', '0']", "'0' is not a value of order.sector. Its values are 'M', 'N', 'O'.", "'0'"],
    ["order.kind == 'CLERK'", "'CLERK' is not a value of order.kind. Its values are 'WEATHER_EVENTS', 'POWER_FAILURE', 'STRIKE'.", "'CLERK'"],
    ["'DRIVERS' in workers.map(w, w.role)", "'DRIVERS' is not a value of workers.role. Did you mean 'DRIVER'?", "'DRIVERS'"],
    ["!attached('EXAM_REPORTS')", "'EXAM_REPORTS' is not a value of files.type. Did you mean 'EXAM_REPORT'?", "'EXAM_REPORTS'"],
    ["{'WEATHER_EVENTS': 1, 'STRIK': 2}[order.kind] > 1", "'STRIK' is not a value of order.kind. Did you mean 'STRIKE'?", '2'],
    ["workers.exists(w, w.role == 'CLERC')", "'CLERC' is not a value of workers.role. Did you mean 'CLERK'?", "'CLERC'"],
  ],
  dates: [
    ['deadline > 15', 'cannot compare a date with a number. Dates differ by days: "deadline - today > 15".', 'deadline > 15'],
    ['15 < deadline', 'cannot compare a number with a date. Dates differ by days: "15 < deadline - today".', '15 < deadline'],
    ['today == 15', 'cannot compare a date with a number. Dates differ by days: "today - another date == 15".', 'today == 15'],
    ['order.start + order.end > today', 'cannot add a date to a date. The days between them are "order.start - order.end".', 'order.start + order.end'],
    ['size(weeks(order.start, order.end)) > order.end', 'cannot compare a number with a date. Dates differ by days: "size(weeks(order.start, order.end)) > order.end - today".', 'size(weeks(order.start, order.end)) > order.end'],
    ["order.start >= '2026-01-01'", "cannot compare a date with a text. Write date('2026-01-01').", "order.start >= '2026-01-01'"],
    ["order.start == '2026-01-01'", "cannot compare a date with a text. Write date('2026-01-01').", "order.start == '2026-01-01'"],
    ["order.start > date('2026-02-30')", '"2026-02-30" is not a calendar date; write YYYY-MM-DD.', "'2026-02-30'"],
    ["date('1/2/2026') < today", '"1/2/2026" is not a calendar date; write YYYY-MM-DD.', "'1/2/2026'"],
    ['order.start.year > 2020', 'a date has no fields. Write year(order.start).', 'year'],
    ["valid(order.note, 'partitaIva')", '"partitaIva" is no format. Did you mean "partita-iva"?', "'partitaIva'"],
    ['7 - today > 1', 'cannot take a date from a number.', '7 - today'],
  ],
  'where a yes/no is needed': [
    ['size(workers)', 'a condition must be a yes/no, this is a number. Did you mean "size(workers) > 0"?', 'size(workers)'],
    ['order.payment.reason', 'a condition must be a yes/no, this is a text. Did you mean "order.payment.reason != null"?', 'order.payment.reason'],
    ['workers', 'a condition must be a yes/no, this is a list. Did you mean "workers != []"?', 'workers'],
    ['late && size(workers)', '&& needs a yes/no, this is a number. Did you mean "size(workers) > 0"?', 'size(workers)'],
    ['!order.end', '! needs a yes/no, this is a date. Did you mean "order.end == null"?', 'order.end'],
    ['!size(workers)', '! needs a yes/no, this is a number. Did you mean "size(workers) == 0"?', 'size(workers)'],
    ['order.count ? true : false', 'a condition must be a yes/no, this is a number. Did you mean "order.count > 0"?', 'order.count'],
    ['workers.exists(w, w.hours)', 'for each row this must give a yes/no, it gives a number.', 'w.hours'],
  ],
  'functions and their arguments': [
    ['size(weeks(order.start)) > 1', 'weeks is written weeks(from: date, to: date); found a date.', 'weeks(order.start)'],
    ['endOfMonth(order.count) > today', 'endOfMonth is written endOfMonth(date: date); found a number.', 'endOfMonth(order.count)'],
    ['addMonth(order.start, 1) > today', 'there is no function "addMonth". Did you mean "addMonths"?', 'addMonth'],
    ['order.start.mondy() > today', 'there is no function "mondy". Did you mean "monday"?', 'mondy'],
    ['attached()', 'attached is written attached(type: files.type); found nothing.', 'attached()'],
    ["timestamp('2026-01-01T00:00:00Z') < today", "there is no function \"timestamp\". Here dates are written date('2026-12-31').", 'timestamp'],
    ["order.note.matches('^(a+)+$')", 'there is no function "matches". Here put a "pattern" into the schema, or use valid(text, format).', 'matches'],
    ['has(order.note)', 'there is no function "has". Here write x != null.', 'has'],
    ['constructor(1) == null', 'there is no function "constructor".', 'constructor'],
    ['workers.exists(w.hours > 1)', 'exists is written list.exists(x, …).', 'workers.exists(w.hours > 1)'],
    ['orElse(order.count) > 1', 'orElse is written orElse(a, b).', 'orElse(order.count)'],
    ["workers.sum(w, w.code) > 1", 'for each row this must give a number, it gives a text.', 'w.code'],
    ['size(workers.sortBy(w, w.shifts)) > 1', 'for each row this must give a single answer, it gives a list.', 'w.shifts'],
    ['order.count.exists(x, x > 1)', 'this needs a list, found a number.', 'order.count'],
  ],
  'types that do not go together': [
    ['workers.hours > 40', 'workers is a list of rows: write workers.exists(x, x.hours …), or put the rule on a field of the row.', 'hours'],
    ['tags.length > 1', 'a list has no fields.', 'length'],
    ["order.count == 'x'", 'cannot compare a number with a text.', "order.count == 'x'"],
    ['order.urgent > false', 'cannot compare a yes/no with a yes/no.', 'order.urgent > false'],
    ["order.count + 'x' == null", 'cannot add a text to a number.', "order.count + 'x'"],
    ['-order.note == 1', '- needs numbers, this is a text.', 'order.note'],
    ["'x' in order.note", '"in" looks into a list, this is a text.', "'x' in order.note"],
    ['1 in tags', 'this is a list of other things: looked for a number, it holds a text.', '1 in tags'],
    ["[1, 'x'] == []", 'the items of a list are of one type; this is a text, before it a number.', "'x'"],
    ["(late ? 1 : 'x') == 1", 'the two results differ: a number and a text.', "late ? 1 : 'x'"],
    ["orElse(order.count, 'x') == 1", 'both sides of orElse are of one type: found a number and a text.', "orElse(order.count, 'x')"],
    ["workers['x'] == null", 'a list has no entry for a text.', "workers['x']"],
  ],
  grammar: [
    ['late === true', '"===" is not known here: equality is written ==, difference !=.', '==='],
    ['order.count = 1', '"=" is not known here: equality is written ==.', '='],
    ['late e order.urgent', '"e" is not known here: "and" is written &&.', 'e'],
    ['late or order.urgent', '"or" is not known here: "or" is written ||.', 'or'],
    ['not late', '"not" is not known here: "not" is written !.', 'not'],
    ['order.kind == ‘STRIKE’', "\"‘\" is not known here: texts stand between straight quotes: 'text'.", '‘'],
    ['(late || order.urgent', 'this "(" is never closed.', '('],
    ['late &&', 'the expression ends here, but something is missing.', ''],
    ["order.note == 'x e y' &&", 'the expression ends here, but something is missing.', ''],
    ['', 'an expression is missing.', ''],
  ],
};

describe.each(Object.entries(PLANTED))('%s', (_name, rows) => {
  test.each(rows)('%s', (expression, message, part) => {
    expect(faultsIn(formWith(expression))).toEqual([[message, part]]);
  });
});
