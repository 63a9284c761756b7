// The vocabulary of kinds, in the order in which they are asked whether a piece of schema is theirs.
import type { SchemaSpec } from '../form.js';
import { attachment } from './attachment.js';
import { choice } from './choice.js';
import { date } from './date.js';
import { declaration } from './declaration.js';
import { group } from './group.js';
import type { Kind } from './kind.js';
import { list } from './list.js';
import { money } from './money.js';
import { multiLine } from './multi-line.js';
import { note } from './note.js';
import { number } from './number.js';
import { several } from './several.js';
import { table } from './table.js';
import { text } from './text.js';
import { yesNo } from './yes-no.js';

const KINDS = [note, choice, date, multiLine, text, money, number, declaration, yesNo, group, several, attachment, table, list] as const;

/** The names of all kinds; the table of widgets must answer for each. */
export type KindName = (typeof KINDS)[number]['name'];

/** The kind of a piece of schema, or undefined when none accepts it. */
export function kindOf(schema: SchemaSpec): Kind | undefined {
  return KINDS.find((kind) => kind.accepts(schema));
}
