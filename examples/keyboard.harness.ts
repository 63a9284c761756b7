// The hands of a person who has a keyboard and no mouse. In: a page with a form, and the answers to give. Out: keys
// pressed and text typed, nothing else; the page is only read, as a screen reader would: which control has the focus.
import type { FileChooser, Page } from 'playwright';
import type { Json, JsonObject } from '../renderer/core/json.js';
import { get } from '../renderer/core/pointer.js';
import { words } from '../renderer/host/words/it.js';
import { drawnRows, isSettled, readFocus, type Focused } from './focused.harness.js';

/** A page has fewer stops than this between two steps; more mean that the keyboard is caught. */
const STOPS = 3000;

/** Fills a form in, key by key. */
export class Keyboard {
  readonly #page: Page;
  readonly #data: JsonObject;
  /** Keys of the rows of each list, in order: a path names a row by key. */
  readonly #rows = new Map<string, string[]>();

  constructor(page: Page, data: JsonObject) {
    this.#page = page;
    this.#data = data;
  }

  /** Answers all that the step asks, and stops at the button that leads on. */
  async fillStep(): Promise<void> {
    await this.#settled();
    if (await this.#walk('Tab')) {
      // Rows of files appear before the button they were chosen with: back through them.
      await this.#walk('Shift+Tab');
      await this.#walk('Tab');
    }
  }

  /** Fills a step and goes on from it; gives the title of the step that follows. */
  async goOn(): Promise<string> {
    await this.fillStep();
    const before = await this.focused();
    await this.press('Enter');
    await this.#settled();
    const after = await this.focused();
    if (after.role !== 'heading') throw new Error(`"${before.name}" did not lead on, but to ${after.role} "${after.name}"`);
    return after.name;
  }

  /** Tabs to the control with this name, or whose name begins with it. */
  async reach(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused> {
    for (let i = 0; i < STOPS; i++) {
      const found = await this.focused();
      if (found.name.startsWith(name)) return found;
      await this.press(key);
    }
    throw new Error(`no ${key} leads to "${name}", the last was "${(await this.focused()).name}"`);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.#page.keyboard.press(key);
  }

  focused(): Promise<Focused> {
    return this.#page.evaluate(readFocus);
  }

  /** Answers whatever it comes to, as far as a button that leads on, or backwards as far as the step's title. Tells whether rows came up behind it. */
  async #walk(key: 'Tab' | 'Shift+Tab'): Promise<boolean> {
    let added = false;
    let inFields = false;
    for (let i = 0; i < STOPS; i++) {
      await this.press(key);
      const focused = await this.focused();
      const { path, name } = focused;
      if (key === 'Tab' ? [words.next, words.send].includes(name) : inFields && path === null) return added;
      inFields ||= path !== null;
      if (path !== null) added = (await this.#answer(focused, path)) || added;
    }
    throw new Error(`no end of the step, the last was "${(await this.focused()).name}"`);
  }

  async #answer(focused: Focused, path: string): Promise<boolean> {
    const wanted = get(this.#data, await this.#pointer(path)) ?? null;
    if (focused.role === 'file') return this.#chooseFiles(path, Array.isArray(wanted) ? wanted : []);
    if (focused.role === 'button') await this.#addRow(focused, path, wanted);
    else await WAYS[focused.role]?.(this, focused, wanted);
    return false;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async #addRow({ name }: Focused, path: string, wanted: Json): Promise<void> {
    if (name !== words.addRow || !Array.isArray(wanted) || this.#keysOf(path).length >= wanted.length) return;
    await this.press('Enter');
    await this.#settled();
    const row = (await this.focused()).path;
    if (!row?.startsWith(`${path}/`)) throw new Error(`a new row of ${path} does not take the focus; it is at ${row ?? 'no field'}`);
    await this.#pointer(row);
  }

  /** On a busy machine the browser now and then opens no chooser; a person presses again. */
  async #openChooser(): Promise<FileChooser> {
    for (let attempt = 1; ; attempt++) {
      const opened = this.#page.waitForEvent('filechooser', { timeout: 8000 });
      const [chooser] = await Promise.all([opened.catch((error: unknown) => (attempt < 3 ? null : Promise.reject(error as Error))), this.press('Enter')]);
      if (chooser) return chooser;
    }
  }

  /** The native chooser opens from the keyboard; what is chosen in it is out of a page's reach. */
  async #chooseFiles(path: string, rows: readonly Json[]): Promise<boolean> {
    if (this.#keysOf(path).length >= rows.length) return false;
    const chooser = await this.#openChooser();
    await chooser.setFiles(rows.map(fileOf));
    await this.#page.waitForFunction(drawnRows, [path, rows.length] as const);
    await this.#meetRows(path);
    return true;
  }

  /** JSON Pointer of a key path: rows are counted in the order in which they were added. */
  async #pointer(path: string): Promise<string> {
    let list = '';
    let pointer = '';
    for (const part of path.split('/').slice(1)) {
      const isRow = Array.isArray(get(this.#data, pointer));
      if (isRow && !this.#keysOf(list).includes(part)) await this.#meetRows(list);
      pointer += `/${isRow ? this.#keysOf(list).indexOf(part) : part}`;
      list += `/${part}`;
    }
    return pointer;
  }

  async #meetRows(list: string): Promise<void> {
    const drawn = await this.#page.evaluate(drawnRows, [list, 0] as const);
    this.#rows.set(list, [...new Set([...this.#keysOf(list), ...(drawn ?? [])])]);
  }

  #keysOf(list: string): readonly string[] {
    return this.#rows.get(list) ?? [];
  }

  /** Parts that come late have come. */
  async #settled(): Promise<void> {
    await this.#page.waitForFunction(isSettled, words.loading);
  }
}

/** How each control is worked. */
const WAYS: Readonly<Record<string, (hands: Keyboard, focused: Focused, wanted: Json) => Promise<void>>> = {
  async textbox(hands, { text }, wanted) {
    const written = writtenByHand(wanted);
    if (text === written) return;
    // A control that is reached with Tab has its text selected.
    if (written === '') await hands.press('Delete');
    else await hands.type(written);
  },
  async radio(hands, { values, chosen }, wanted) {
    const at = values.indexOf(choiceOf(wanted));
    if (at < 0 || at === chosen) return;
    if (chosen < 0 && at === 0) await hands.press('Space');
    else await hands.press('ArrowDown', (at - Math.max(0, chosen) + values.length) % values.length);
  },
  async listbox(hands, { values, chosen }, wanted) {
    const by = wanted === null ? 0 : values.indexOf(choiceOf(wanted)) - chosen;
    await hands.press(by > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(by));
  },
  async checkbox(hands, { values, checked }, wanted) {
    const isWanted = Array.isArray(wanted) ? wanted.map(choiceOf).includes(values[0] ?? '') : wanted === true;
    if (checked !== isWanted) await hands.press('Space');
  },
};

/** The value of an option or button that stands for an answer. */
function choiceOf(value: Json): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

/** A value as a person writes it in Italian. */
export function writtenByHand(value: Json): string {
  if (typeof value === 'number') return new Intl.NumberFormat('it', { maximumFractionDigits: 10 }).format(value);
  if (typeof value !== 'string') return '';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value.split('-').reverse().join('/') : value;
}

type Chosen = Extract<Parameters<FileChooser['setFiles']>[0], { buffer: Buffer }>;

/** A file that looks like what a row of the answers says of it: name and size, and the first bytes of its kind. */
function fileOf(row: Json): Chosen {
  const properties = Object.values(row as JsonObject);
  const name = properties.find((value): value is string => typeof value === 'string' && /\.\w+$/.test(value)) ?? '';
  const size = properties.find((value) => typeof value === 'number') ?? 1024;
  const buffer = Buffer.alloc(size, ' ');
  buffer.write('%PDF-1.7\n');
  return { name, mimeType: 'application/pdf', buffer };
}
