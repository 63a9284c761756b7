// Drafts in the real database of a real browser: saved, resumed, expired, refused, shared between tabs.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { after, engineOf, formOf, TODAY } from '../../core/bench.harness.js';
import type { Engine } from '../../core/derive.js';
import type { Migration } from '../../core/migrate.js';
import type { Action, State } from '../../core/state.js';
import { initialState, update } from '../../core/update.js';
import { until } from '../form.harness.js';
import { DraftStore } from './draft-store.js';
import { Drafts, type DraftStatus } from './drafts.js';

const engine = engineOf(formOf({ name: { type: 'string' }, n: { type: 'number' } }, { steps: [{ id: 'one', title: 'One', properties: ['name'] }, { id: 'two', title: 'Two', properties: ['n'] }] }));
const second = engineOf(formOf({ person: { type: 'string' } }, { version: '2' }));
const MIGRATIONS: readonly Migration[] = [{ from: '1', to: '2', steps: [{ move: '/name', to: '/person' }, { remove: '/n' }] }];
const DAY = 24 * 60 * 60 * 1000;

/** One tab: what a page would be. */
class Tab {
  state: State;
  readonly told: DraftStatus[] = [];
  readonly drafts: Drafts;
  savedTimes = 0;

  constructor(
    readonly engine: Engine,
    key = 'work',
    days = 30,
  ) {
    this.state = initialState(engine, { today: TODAY });
    this.drafts = new Drafts(key, days, {
      engine,
      migrations: () => Promise.resolve(MIGRATIONS),
      state: () => this.state,
      now: () => ({ today: TODAY, context: null }),
      resume: (state) => (this.state = state),
      changed: (status) => void this.told.push(status),
      saved: () => (this.savedTimes += 1),
    });
    tabs.push(this);
  }

  async open(): Promise<this> {
    await this.drafts.open();
    return this;
  }

  type(path: string, raw: string): void {
    this.state = update(this.engine, this.state, { type: 'edit', path, raw });
    this.drafts.changed();
  }

  /** As after a crash: what was not saved is gone. */
  crash(): void {
    vi.spyOn(this.drafts, 'flush').mockResolvedValue();
    void this.drafts.close();
  }
}

const tabs: Tab[] = [];
const act = (...actions: Action[]): State => after(engine, actions);

beforeEach(async () => {
  const store = await DraftStore.open();
  for (const key of ['work', 'other']) await store.delete(`bench|${key}`);
  store.close();
});
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.drafts.close();
  vi.restoreAllMocks();
});

test('what was typed is there again, with the step and the text that cannot be read', async () => {
  const first = await new Tab(engine).open();
  expect(first.told).toEqual([{ kind: 'fresh' }]);
  first.state = act({ type: 'edit', path: '/name', raw: 'Rossi' }, { type: 'goTo', step: 1 }, { type: 'edit', path: '/n', raw: '12,' });
  first.drafts.changed();
  await until(() => first.savedTimes === 1);
  first.crash();
  const again = await new Tab(engine).open();
  expect(again.drafts.status).toMatchObject({ kind: 'resumed', changes: [] });
  expect(again.state).toMatchObject({ data: { name: 'Rossi' }, raw: { '/n': '12,' }, step: 1, editing: '/n' });
});

test('many changes in a moment are saved once, and leaving the page saves at once', async () => {
  const tab = await new Tab(engine).open();
  for (const raw of ['R', 'Ro', 'Ros']) tab.type('/name', raw);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  await until(() => tab.savedTimes === 1);
  const store = await DraftStore.open();
  expect((await store.get('bench|work'))?.draft.data).toEqual({ name: 'Ros' });
  store.close();
});

test('another key is other work', async () => {
  const tab = await new Tab(engine).open();
  tab.type('/name', 'x');
  await tab.drafts.flush();
  expect((await new Tab(engine, 'other').open()).drafts.status).toEqual({ kind: 'fresh' });
});

test('a draft that has expired is gone, with its attachments', async () => {
  const tab = await new Tab(engine, 'work', 2).open();
  tab.type('/name', 'x');
  await tab.drafts.flush();
  await tab.drafts.store?.putFile('bench|work', 'A1', { name: 'a.pdf', type: 'application/pdf', bytes: new ArrayBuffer(3) });
  const before = await DraftStore.open(Date.now() + 2 * DAY - 60_000);
  expect(await before.fileKeys('bench|work')).toEqual(['A1']);
  before.close();
  const later = await DraftStore.open(Date.now() + 2 * DAY + 60_000);
  expect([await later.get('bench|work'), await later.fileKeys('bench|work')]).toEqual([undefined, []]);
  later.close();
});

test('a discarded draft does not come back', async () => {
  const tab = await new Tab(engine).open();
  tab.type('/name', 'x');
  await tab.drafts.flush();
  await tab.drafts.discard();
  await tab.drafts.close();
  expect((await new Tab(engine).open()).drafts.status).toEqual({ kind: 'fresh' });
});

test('a draft of an older version of the form goes on, and tells what changed', async () => {
  const old = await new Tab(engine).open();
  old.type('/name', 'Rossi');
  old.type('/n', '5');
  await old.drafts.close();
  const tab = await new Tab(second).open();
  expect(tab.state.data).toEqual({ person: 'Rossi' });
  expect(tab.drafts.status).toMatchObject({ kind: 'resumed', changes: [{ what: 'moved', path: '/name', to: '/person' }, { what: 'removed', path: '/n', value: 5 }] });
});

test('a draft of a version nobody knows is refused and kept, and nothing is saved over it', async () => {
  const newer = engineOf(formOf({ name: { type: 'string' } }, { version: '9' }));
  const tab = await new Tab(newer).open();
  tab.type('/name', 'of tomorrow');
  await tab.drafts.close();
  const older = await new Tab(engine).open();
  expect(older.drafts.status).toMatchObject({ kind: 'refused', reason: 'unknownVersion' });
  older.type('/name', 'x');
  await older.drafts.close();
  expect((await new Tab(newer).open()).state.data).toEqual({ name: 'of tomorrow' });
});

test('a full disk is told, typing goes on, and saving is tried again', async () => {
  const tab = await new Tab(engine).open();
  const put = vi.spyOn(DraftStore.prototype, 'put').mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
  tab.type('/name', 'x');
  await tab.drafts.flush();
  expect(tab.drafts.status).toEqual({ kind: 'unsaved', why: 'full' });
  expect(tab.drafts.readOnly).toBe(false);
  expect(tab.drafts.export().data).toEqual({ name: 'x' });
  tab.type('/name', 'xy');
  await tab.drafts.flush();
  expect(tab.drafts.status.kind).toBe('saved');
  expect(put).toHaveBeenCalledTimes(2);
});

test('a browser that keeps nothing says so, and the form can be filled in', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private', 'SecurityError');
  });
  const tab = await new Tab(engine).open();
  expect(tab.drafts.status).toEqual({ kind: 'unsaved', why: 'unavailable' });
  expect(tab.drafts.readOnly).toBe(false);
});

test('a second tab reads along, takes over, and the first has lost nothing', async () => {
  const first = await new Tab(engine).open();
  first.type('/name', 'one');
  await first.drafts.flush();
  const other = await new Tab(engine).open();
  expect(other.drafts.status).toEqual({ kind: 'elsewhere' });
  expect([first.drafts.readOnly, other.drafts.readOnly]).toEqual([false, true]);
  expect(other.state.data).toEqual({ name: 'one' });
  first.type('/name', 'two');
  await first.drafts.flush();
  await until(() => other.state.data.name === 'two');

  first.type('/name', 'three, not saved yet');
  await other.drafts.takeOver();
  expect(other.state.data).toEqual({ name: 'three, not saved yet' });
  expect(other.drafts.readOnly).toBe(false);
  await until(() => first.drafts.status.kind === 'taken');
  expect([first.drafts.readOnly, first.state.data]).toEqual([true, { name: 'three, not saved yet' }]);
  other.type('/name', 'four');
  await other.drafts.flush();
  await first.drafts.takeOver();
  expect([first.state.data, other.drafts.readOnly]).toEqual([{ name: 'four' }, true]);
});

test('a tab that hangs does not keep another from taking over', async () => {
  const hung = await new Tab(engine).open();
  hung.type('/name', 'one');
  await hung.drafts.flush();
  vi.spyOn(hung.drafts, 'flush').mockReturnValue(new Promise(() => undefined));
  const other = await new Tab(engine).open();
  await other.drafts.takeOver();
  expect([other.drafts.readOnly, other.state.data]).toEqual([false, { name: 'one' }]);
  await until(() => hung.drafts.status.kind === 'taken');
  vi.restoreAllMocks();
});

test('a draft from a file is taken in; what is none leaves everything as it is', async () => {
  const tab = await new Tab(engine).open();
  tab.type('/name', 'x');
  const file = JSON.parse(JSON.stringify(tab.drafts.export())) as never;
  tab.type('/name', 'y');
  await expect(tab.drafts.import({ form: 'other', version: '1', data: {} })).rejects.toMatchObject({ reason: 'otherForm' });
  expect(tab.state.data).toEqual({ name: 'y' });
  await tab.drafts.import(file);
  expect(tab.state.data).toEqual({ name: 'x' });
});

test('what a new version made of a draft stays in sight, saved or not, until the person has seen it', async () => {
  const tab = await new Tab(second).open();
  await tab.drafts.import({ form: 'bench', version: '1', data: { name: 'x', n: 5 } });
  tab.type('/person', 'y');
  await until(() => tab.drafts.status.kind === 'saved');
  expect(tab.drafts.status).toMatchObject({ changes: [{ what: 'moved' }, { what: 'removed' }] });
  tab.drafts.seen();
  expect(tab.drafts.status).toMatchObject({ kind: 'saved', changes: [] });
});
