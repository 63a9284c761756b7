// Which states may stand on one page of the guards: those of a kind that have theme and colours in common. Forms stand
// alone. In: the list. Out: names of pages with their states.
import type { State } from './state.js';
import { states } from './states.js';

/** All states, page by page. */
export function together(): ReadonlyMap<string, readonly State[]> {
  const found = new Map<string, State[]>();
  for (const state of states) {
    const around = `${state.theme ?? 'light'}${state.forcedColours ? ', forced colours' : ''}`;
    const name = state.of === 'field' ? `${state.id.split('/')[0] ?? ''}, ${around}` : state.id;
    found.set(name, [...(found.get(name) ?? []), state]);
  }
  return found;
}
