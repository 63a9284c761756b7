// Where kinds meet their faces: the one file that knows both.
import type { KindName } from '../core/kinds/index.js';
import { choice } from '../../components/choice/choice.js';
import { date } from '../../components/date/date.js';
import { group } from '../../components/group/group.js';
import { list } from '../../components/list/list.js';
import { number } from '../../components/number/number.js';
import { text } from '../../components/text/text.js';
import type { Widget } from '../../components/widget.js';
import { yesNo } from '../../components/yes-no/yes-no.js';

/** The widget of every kind: a kind without one does not compile. */
export const widgets = { text, number, date, choice, 'yes-no': yesNo, group, list } satisfies Record<KindName, Widget>;
