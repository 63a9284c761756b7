// What a field is called when it is spoken of elsewhere: in a row, the row first. In: a path. Out: "Traveller 2, Name".
import type { Node } from '../core/model.js';
import { rowKeys, valueAt } from '../core/rows.js';
import type { Session } from './session.js';

/** The name of a field, with the rows it stands in. */
export function placeName({ engine, state }: Pick<Session, 'engine' | 'state'>, path: string): string {
  const parts: string[] = [];
  let node: Node | undefined = engine.model.root;
  let here = '';
  for (const part of path.split('/').slice(1)) {
    const list: string = here;
    const row: Node | null | undefined = node?.item;
    here = `${here}/${part}`;
    node = row ?? node?.byKey.get(part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!row) continue;
    const rows = valueAt(state, list);
    const position = rowKeys(state.rows, list, Array.isArray(rows) ? rows.length : 0).indexOf(Number(part));
    parts.push(`${row.label} ${position + 1}`);
  }
  if (node && node.key !== '*') parts.push(node.label);
  return parts.join(', ');
}
