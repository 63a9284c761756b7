// Where kinds meet their faces: the one file that knows both.
import type { KindName } from '../core/kinds/index.js';
import { byHand } from '../../components/attachment/by-hand.js';
import { choice } from '../../components/choice/choice.js';
import { date } from '../../components/date/date.js';
import { declaration } from '../../components/declaration/declaration.js';
import { group } from '../../components/group/group.js';
import { coming, late } from '../../components/late.js';
import { list } from '../../components/list/list.js';
import { multiLine } from '../../components/multi-line/multi-line.js';
import { note } from '../../components/note/note.js';
import { number } from '../../components/number/number.js';
import { dressed } from '../../components/sheets.js';
import { several } from '../../components/several/several.js';
import { text } from '../../components/text/text.js';
import type { Widget } from '../../components/widget.js';
import { yesNo } from '../../components/yes-no/yes-no.js';

/** The widget of every kind: a kind without one does not compile. */
export const widgets = {
  text,
  'multi-line': multiLine,
  number,
  money: number,
  date,
  choice,
  several,
  'yes-no': yesNo,
  declaration,
  group,
  attachment: late(() => import('../../components/attachment/attachment.js').then(({ attachment, attachmentStyles }) => dressed(attachment, attachmentStyles)), coming, byHand),
  list,
  table: late(() => import('../../components/table/table.js').then(({ table, tableStyles }) => dressed(table, tableStyles)), coming, list),
  note,
} satisfies Record<KindName, Widget>;
