// Why a row of a file is not taken, in words; and the files that a person gets: the rows left out with their reasons, and
// a model of a file. In: problems and words. Out: texts, lines of cells.
import { allowedWords } from '../../../core/import/cells.js';
import { columnsOf } from '../../../core/import/columns.js';
import type { Problem, RefusedRow } from '../../../core/import/plan.js';
import { cellOf } from '../../../core/import/read-rows.js';
import type { Node } from '../../../core/model.js';
import type { Words } from '../../../../components/words.js';
import type { ImportWords } from '../../words/import/words.js';
import type { Table } from './csv.js';

/** What is needed to say why. */
export interface Speech {
  readonly own: ImportWords;
  readonly words: Words;
  readonly list: Node;
}

/** What is wrong and what to do. */
export function reasonText({ reason, column, node }: Problem, { own, words, list }: Speech): string {
  if (reason.kind === 'alert') return `${reason.alert.message} ${reason.alert.action}`.trim();
  if (reason.kind === 'finding') return words.finding(reason.finding, node ?? list);
  if (reason.kind === 'twice') return reason.first ? own.sameAs(reason.first.number) : own.alreadyThere;
  const { code, other } = reason.fault;
  if (code === 'after') return own.after(other?.label ?? '');
  if (code !== 'unreadable') return own[code];
  const allowed = column ? allowedWords(column) : [];
  if (allowed.length > 0) return own.notAmong(allowed);
  return words.finding({ path: '', code, params: {}, level: 'error' }, node ?? list);
}

/** The rows left out as lines of a file that can be corrected and imported again. */
export function reportLines(refused: readonly RefusedRow[], { head, header }: Table, speech: Speech): readonly (readonly string[])[] {
  const { reportLine, reportReason } = speech.own;
  return [
    [...head, reportLine, reportReason],
    ...refused.map(({ line, problems }) => {
      const said = problems.map((problem) => {
        const value = cellOf(line, header.columns, problem.column);
        return `${problem.column ? `${problem.column.name}${value === '' ? '' : ` (${value})`}: ` : ''}${reasonText(problem, speech)}`;
      });
      return [...head.map((_name, i) => line.cells[i] ?? ''), String(line.number), said.join(' / ')];
    }),
  ];
}

/** The first line of a file, and one that shows how it goes on. */
export function modelLines(list: Node): readonly (readonly string[])[] {
  const columns = columnsOf(list);
  return [columns.map(({ name }) => name), columns.map(({ spec }) => spec.example ?? '')];
}
