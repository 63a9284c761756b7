// The bench of the guards: puts states on the page in the surroundings they ask for, listens for faults, and asks axe.
import '../components/attachment/attachment.js';
import '../components/table/table.js';
import '../renderer/host/lazy/answers.js';
import '../renderer/host/lazy/guide/guide.js';
import '../renderer/host/lazy/import/csv.js';
import '../renderer/host/lazy/import/import.js';
import '../renderer/host/lazy/lasting-work.js';
import '../renderer/host/lazy/meters.js';
import '../renderer/host/lazy/panel.js';
import '../renderer/host/lazy/why.js';
import axe from 'axe-core';
import { commands } from 'vitest/browser';
import { show, type Shown } from './show.js';
import type { State } from './state.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Puts the browser into the system's high contrast, or out of it. */
    forceColours: (on: boolean) => Promise<void>;
    /** Makes its window so large. */
    enlarge: (width: number, height: number) => Promise<void>;
  }
}

/** Nothing changes any more when nothing did for so many ms. */
const QUIET = 60;

/** What axe cannot decide by itself: rule → why a person may leave it at that. */
export type Undecided = Readonly<Record<string, string>>;

/** What was heard and found while states were on the page. */
export interface Report {
  /** Faults of elements and errors in the console, by the state or by what was said. */
  readonly faults: readonly string[];
  /** What axe forbids: "rule: where". */
  readonly violations: readonly string[];
  /** What axe leaves to a person and nobody has decided. */
  readonly undecided: readonly string[];
}

/** Puts states on a clean page, one below the other, whole. All of them are of one theme and one kind of colours. */
export async function put(together: readonly State[]): Promise<readonly Shown[]> {
  const [first] = together;
  await commands.forceColours(first?.forcedColours ?? false);
  const shown = together.map(show);
  lay(first?.theme, ...shown.map(({ room }) => room));
  for (const { whole } of shown) await whole();
  await quiet(...shown.map(({ element }) => element.renderRoot));
  for (const { element } of shown) unroll(element.renderRoot as ShadowRoot);
  return shown;
}

/** Clears the page. */
export async function clear(): Promise<void> {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  await commands.forceColours(false);
}

/** Puts states on the page and tells all that is wrong with them. */
export async function inspect(together: readonly State[], undecided: Undecided = {}, spoil?: (shown: readonly Shown[]) => void): Promise<Report> {
  const report = await hearing(async () => {
    const shown = await put(together);
    spoil?.(shown);
    return judge(undecided, shown.map(({ element }) => element.renderRoot));
  });
  // Where a part does not come, that it tells so is no fault.
  return together.some((state) => state.of === 'form' && state.loses) ? { ...report, faults: [] } : report;
}

/** Puts a page of the foundations on the page, and tells the same of it. */
export async function inspectPage(room: HTMLElement): Promise<Report> {
  return hearing(async () => {
    lay(room.dataset['theme'], room);
    await quiet(document.body);
    return judge({}, [document.body]);
  });
}

function lay(theme: string | undefined, ...rooms: readonly HTMLElement[]): void {
  const dark = theme === 'dark';
  document.documentElement.lang = 'it';
  document.title = 'Prova';
  Object.assign(document.documentElement.style, { colorScheme: dark ? 'dark' : 'light', background: dark ? '#10171f' : '#fff', color: dark ? '#e6ecf2' : '#17324d' });
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Prova';
  main.append(title, ...rooms);
  document.body.replaceChildren(main);
}

/** Asks axe; once more when something was drawn anew while it looked, for then it has seen half of each. */
async function judge(undecided: Undecided, roots: readonly Node[], again = 5): Promise<Omit<Report, 'faults'>> {
  const moves: true[] = [];
  const observer = watch(roots, () => moves.push(true));
  const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } });
  observer.disconnect();
  if (moves.length > 0 && again > 0) {
    await quiet(...roots);
    return judge(undecided, roots, again - 1);
  }
  return { violations: places(violations), undecided: places(incomplete.filter(({ id }) => !Object.hasOwn(undecided, id))) };
}

function watch(roots: readonly Node[], moved: () => unknown): MutationObserver {
  const observer = new MutationObserver(moved);
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return observer;
}

/** What goes wrong meanwhile: faults of elements by their state, and errors in the console. */
async function hearing(act: () => Promise<Omit<Report, 'faults'>>): Promise<Report> {
  const faults: string[] = [];
  const hear = (event: Event): void => void faults.push(`${(event.target as Element).id}: ${(event as Event & { message?: string }).message ?? event.type}`);
  const said = console.error;
  console.error = (...words: unknown[]) => void faults.push(words.map(String).join(' '));
  document.addEventListener('omnia-fault', hear);
  try {
    return { faults, ...(await act()) };
  } finally {
    console.error = said;
    document.removeEventListener('omnia-fault', hear);
  }
}

/** Waits until nothing is drawn anew. */
async function quiet(...roots: readonly Node[]): Promise<void> {
  let last = performance.now();
  const observer = watch(roots, () => (last = performance.now()));
  while (performance.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, QUIET / 2));
  observer.disconnect();
}

/** What scrolls by itself is laid out whole, and what stays in sight lies where it belongs: axe sees no colour under either. */
function unroll(root: ShadowRoot): void {
  for (const rolled of root.querySelectorAll<HTMLElement>('.gathered-body, .steps, .table-scroll, .import-dialog')) rolled.style.maxBlockSize = 'none';
  for (const bar of root.querySelectorAll<HTMLElement>('.meters, .gathered, .steps, .import-ways, .tools.open')) bar.style.position = 'static';
}

function places(results: readonly axe.Result[]): string[] {
  return results.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.flat().join(' ')} ${failureSummary.replaceAll(/\s+/g, ' ')}`));
}
