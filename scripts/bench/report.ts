// Writes what was measured as Markdown, and puts it between the markers of the benchmark page.
import { CONTENDERS, type Contender } from './pages.js';
import type { Outcome, Result } from './rounds.js';
import { keySlope, verdicts, type Alone } from './budgets.js';
import {
  differences,
  keyTask,
  keyWork,
  median,
  mountTask,
  mountWall,
  ratios,
  spread,
  type Figure,
  type Spread,
} from './statistics.js';

const START = '<!-- bench:start, written by `npm run bench` -->';
const END = '<!-- bench:end -->';

/** The circumstances of a run, for its reader. */
export interface Circumstances {
  readonly browser: string;
  readonly day: string;
  readonly cores: number;
}

/** The whole report. */
export function report(
  results: readonly Result[],
  alone: Alone | null,
  { browser, day, cores }: Circumstances,
): string {
  const flat = results.filter(({ name }) => name.startsWith('B-'));
  const long = results.filter(({ name }) => name.startsWith('C-'));
  return [
    `Chromium ${browser}, ${cores} cores, ${day}; rounds: ${results.length === 0 ? 'none' : results.map(({ name, outcomes }) => `${name} ${outcomes.vanilla.samples.length}`).join(', ')}. Figures are medians over rounds, with the smallest and largest in brackets; "x" is a multiple of vanilla's in the same round.`,
    ...results.slice(0, 1).map(noise),
    ...results
      .filter((result) => !flat.includes(result) && !long.includes(result))
      .map((result) => `### ${result.name}. ${capital(result.about)}\n\n${whole(result)}`),
    ...(flat.length > 0
      ? [
          `### B. Flat forms\n\n${table(['fields', 'controls, labels', 'contender', 'mount, x', 'key, ms', 'key, x', 'key less floor, ms'], flat.flatMap(sizes))}`,
        ]
      : []),
    ...(flat.length > 1
      ? [
          `Slope of log(key) over log(fields), 0 is constant and 1 linear: ${CONTENDERS.map((name) => `${name} ${number(keySlope(results, name), 2)}`).join(', ')}.`,
        ]
      : []),
    ...(long.length > 0
      ? [
          `### C. Rows of 8 fields\n\nOurs draws a table of one page of rows, and all fields of the one row that is open; the others draw every field of every row. The keys go into the first row; ours was opened after the mount.\n\n${table(['rows', 'controls, labels', 'contender', 'mount, x', 'key, ms', 'key, x', 'key less floor, ms'], long.flatMap(sizes))}`,
        ]
      : []),
    ...(alone
      ? [
          `### The whole CIGO\n\nScript of one key in every field: the action, findings, rules and the view of the step; no drawing, no browser. Milliseconds, each the median of repeated keys.\n\n${table(
            ['workers', 'fields', 'middle field', 'dearest fields'],
            alone.long.map(({ rows, fields, middle, dearest }) => [
              number(rows, 0),
              number(fields, 0),
              number(middle, 2),
              dearest.map(({ path, cost }) => `\`${path}\` ${number(cost, 1)}`).join(', '),
            ]),
          )}\n\n\`omnia check --ndjson\` judges ${number(alone.perSecond, 0)} of its examples a second of one processor.`,
        ]
      : []),
    `### Budgets\n\n${table(
      ['what', 'budget', 'measured', ''],
      verdicts(results, alone).map(({ what, budget, measured, met }) => [
        what,
        budget,
        measured ?? 'not measured',
        met === undefined ? '–' : met ? 'met' : '**missed**',
      ]),
    )}`,
    ...faults(results),
  ].join('\n\n');
}

/** The page with its generated part replaced; a page without markers gets them at its end. */
export function insert(page: string, generated: string): string {
  const block = `${START}\n\n${generated}\n\n${END}`;
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) return `${page.trimEnd()}\n\n${block}\n`;
  return page.slice(0, start) + block + page.slice(end + END.length);
}

/** How far the yardstick itself moved: on a busy machine a verdict close to its budget says little. */
function noise({ name, outcomes: { vanilla } }: Result): string {
  const moved = (figure: Figure): string => range(spread(vanilla.samples.map(figure)), 0);
  return `The noise of this run: vanilla's own mount of ${name} took ${moved(mountTask)} ms of the main thread, its key ${moved(keyTask)} ms.`;
}

function whole({ outcomes }: Result): string {
  const head = [
    'contender',
    'controls, labels',
    'KiB gzip',
    'mount, x',
    'mount, ms',
    'mount with frames, x',
    'key, x',
    'key, ms',
    'script + style + layout, ms',
    'less vanilla’s',
    'elements',
    'heap MiB',
  ];
  const { vanilla } = outcomes;
  const rows = CONTENDERS.map((name) => {
    const outcome = outcomes[name];
    const [first] = outcome.samples;
    if (!first) return [name, 'failed', ...head.slice(2).map(() => '')];
    const against = (figure: Figure, digits = 2, how = ratios): string =>
      range(how(figure, outcome.samples, vanilla.samples), digits);
    return [
      name,
      counts(outcome),
      name === 'floor' ? '–' : number(first.scripts.all, 0),
      against(mountTask),
      middle(outcome, mountTask),
      against(mountWall),
      against(keyTask),
      middle(outcome, keyTask),
      middle(outcome, keyWork),
      against(keyWork, 1, differences),
      number(first.census.elements, 0),
      number(spread(outcome.samples.map(({ heap }) => heap)).median, 1),
    ];
  });
  return table(head, rows);
}

function sizes({ fields, outcomes }: Result): string[][] {
  return CONTENDERS.map((name) => {
    const outcome = outcomes[name];
    if (outcome.samples.length === 0) return [number(fields, 0), 'failed', name, '', '', '', ''];
    const against = (figure: Figure): string => range(ratios(figure, outcome.samples, outcomes.vanilla.samples), 2);
    const net = differences(keyTask, outcome.samples, outcomes.floor.samples);
    return [
      number(fields, 0),
      counts(outcome),
      name,
      against(mountTask),
      middle(outcome, keyTask),
      against(keyTask),
      range(net, 1),
    ];
  });
}

function faults(results: readonly Result[]): string[] {
  const failed = (result: Result): (readonly [Contender, string])[] =>
    CONTENDERS.flatMap((name) => {
      const { fault } = result.outcomes[name];
      return fault === undefined ? [] : [[name, fault] as const];
    });
  const lines = results.flatMap((result) =>
    failed(result).map(([name, fault]) => `- ${result.name}, ${name}: ${fault}`),
  );
  return lines.length > 0 ? [`### Failed\n\n${lines.join('\n')}`] : [];
}

function counts({ samples: [first] }: Outcome): string {
  return first ? `${number(first.census.controls, 0)}, ${number(first.census.labels, 0)}` : '';
}

function middle({ samples }: Outcome, figure: Figure): string {
  return number(median(samples.map(figure)), 1);
}

function range({ median: value, min, max }: Spread, digits: number): string {
  const text = number(value, digits);
  return min === max ? text : `${text} (${number(min, digits)} – ${number(max, digits)})`;
}

function number(value: number | undefined, digits: number): string {
  return value === undefined || !Number.isFinite(value)
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
