// The files of one form, from a person's choice to the row that describes each. In: files, and the session they belong
// to. Out: rows in the data, bytes kept apart from them (here, beside the draft, or with the page), and how each stands.
import { nodeAt } from '../../core/findings.js';
import type { FileSpec } from '../../core/form.js';
import type { Node } from '../../core/model.js';
import { isIrrelevant } from '../../core/relevance.js';
import type { Files, FileStatus, RefusedFile, UnderwayFile } from '../../../components/widget.js';
import type { Uploader } from '../form-properties.js';
import type { Change, Session } from '../session.js';
import type { AcceptedFiles, LastingWords } from '../words/lasting/words.js';
import { attach, FileError, limitOf, randomKey, type Attached } from './attachments.js';
import type { KeptFile } from './draft-store.js';
import type { Drafts } from './drafts.js';
import { FileBytes } from './file-bytes.js';
import { fileRows, type FileRow } from './file-rows.js';
import { freeId } from './free-id.js';

/** What an element does for its files. */
export interface DeskStage {
  readonly uploader: Uploader | null;
  readonly words: LastingWords;
  say(text: string): void;
  changed(): void;
}

/** A file on its way. */
interface Work {
  readonly list: string;
  /** The row whose file it replaces. */
  readonly row: string | undefined;
  readonly name: string;
  readonly ending: AbortController;
  state: 'checking' | 'uploading';
  progress: number;
}

/** Files as they are to be sent, by id, and the rows whose bytes are gone. */
export interface Gathered {
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly missing: readonly FileRow[];
}

/** So much more has to be done before it is drawn again. */
const TICK = 0.05;

/** Takes the files of one form. */
export class FileDesk {
  readonly #session: Session;
  readonly #stage: () => DeskStage;
  readonly #bytes: FileBytes;
  readonly #works = new Set<Work>();
  readonly #refused = new Map<string, readonly RefusedFile[]>();
  #isOver = false;
  #queue: Promise<void> = Promise.resolve();
  #files: Files;

  constructor(session: Session, drafts: () => Drafts | null, stage: () => DeskStage) {
    this.#session = session;
    this.#bytes = new FileBytes(drafts);
    this.#stage = stage;
    this.#files = this.#facade();
    void this.look();
  }

  /** What widgets are given; another object whenever something is to be drawn again. */
  get files(): Files {
    return this.#files;
  }

  /** Whether files are still on their way. */
  get isBusy(): boolean {
    return this.#works.size > 0;
  }

  /** The state has changed: other rows may stand for other bytes. */
  moved({ before, after }: Change): void {
    if (before.files === after.files) return;
    if (Object.values(after.files).some((key) => this.#bytes.whereIs(key) === 'gone')) void this.look();
    else this.#renew();
  }

  /** Looks up which bytes the draft has. */
  async look(): Promise<void> {
    const looked = this.#bytes.look();
    this.#renew();
    await looked;
    this.#renew();
  }

  /** Lets go of what the draft has of files that no row stands for any more; only where nothing can be undone yet. */
  tidy(): Promise<void> {
    return this.#bytes.tidy(new Set(Object.values(this.#session.state.files)));
  }

  /** The files of the answers as they stand. */
  async gather(): Promise<Gathered> {
    const { engine, state } = this.#session;
    const files = new Map<string, KeptFile>();
    const missing: FileRow[] = [];
    for (const row of fileRows(engine, state)) {
      const file = row.key === undefined ? undefined : await this.#bytes.get(row.key);
      if (file) files.set(row.id, file);
      else if (!row.isOfPage) missing.push(row);
    }
    return { files, missing };
  }

  /** Ends whatever is on its way. */
  end(): void {
    this.#isOver = true;
    for (const { ending } of this.#works) ending.abort();
  }

  #facade(): Files {
    return {
      attach: (list, files, replaced) => this.#attach(list, files, replaced),
      status: (row) => this.#statusOf(row),
      underway: (list) => [...this.#works].filter((work) => work.list === list && work.row === undefined).map((work): UnderwayFile => ({ name: work.name, ...underway(work) })),
      refused: (list) => this.#refused.get(list) ?? [],
    };
  }

  #renew(): void {
    this.#files = this.#facade();
    this.#stage().changed();
  }

  #attach(list: string, files: readonly File[], row: string | undefined): void {
    this.#refused.clear();
    for (const file of files) {
      const work: Work = { list, row, name: file.name, ending: new AbortController(), state: 'checking', progress: 0 };
      this.#works.add(work);
      // One after the other: rows come in the order in which the files were chosen.
      this.#queue = this.#queue.then(() => this.#take(work, file));
    }
    this.#renew();
  }

  async #take(work: Work, file: File): Promise<void> {
    const { list, row, name, ending: { signal } } = work;
    const stage = this.#stage();
    const { words, uploader } = stage;
    const node = nodeAt(this.#session.engine.model, list);
    const spec = node?.ui.file;
    try {
      if (!node || !spec) return;
      const attached = await attach(file, spec, { signal, progress: (part) => this.#tick(work, part) });
      const given = uploader ? await this.#handOn(work, file, uploader) : undefined;
      signal.throwIfAborted();
      const key = randomKey();
      await this.#bytes.keep(key, keptOf(attached, given === undefined ? undefined : file.size));
      signal.throwIfAborted();
      this.#put(list, row, attached, spec, key, given);
      stage.say([words.attached(name), this.#bytes.isLoose(key) ? words.fileNotKept : ''].join(' ').trim());
    } catch (error) {
      if (this.#isOver) return;
      if (signal.aborted) return void stage.say(words.fileStopped(name));
      const reason = words.file[error instanceof FileError ? error.reason : work.state === 'uploading' ? 'uploader' : 'unreadable'](acceptedBy(node));
      this.#refused.set(row ?? list, [...(this.#refused.get(row ?? list) ?? []), { name, reason }]);
      stage.say(`${name}: ${reason}`);
    } finally {
      this.#works.delete(work);
      this.#renew();
    }
  }

  /** The row of a file: one change, that can be undone. What is no longer asked takes no file. */
  #put(list: string, row: string | undefined, { row: told }: Attached, spec: FileSpec, file: string, given: string | undefined): void {
    const { engine, state, derived } = this.#session;
    if (isIrrelevant(derived.irrelevant, list)) return;
    const before = row === undefined ? undefined : fileRows(engine, state).find(({ path }) => path === row);
    const id = given ?? (before && before.id !== before.pointer ? before.id : freeId(state));
    this.#session.dispatch({ type: 'putFile', path: list, row, file, values: spec.id === undefined ? told : { [spec.id]: id, ...told } });
  }

  /** Gives the file to the page, which keeps it from then on. */
  async #handOn(work: Work, file: File, uploader: Uploader): Promise<string> {
    const stage = this.#stage();
    const { words } = stage;
    work.state = 'uploading';
    work.progress = 0;
    this.#renew();
    stage.say(words.uploading(file.name));
    const progress = (part: number): void => {
      if (work.progress < 0.5 && part >= 0.5 && part < 1) stage.say(words.halfUploaded(file.name));
      this.#tick(work, part);
    };
    const { id } = await uploader(file, { signal: work.ending.signal, progress });
    if (typeof id !== 'string' || id === '') throw new TypeError('the uploader gave no id');
    return id;
  }

  #statusOf(path: string): FileStatus {
    const work = [...this.#works].find((candidate) => candidate.row === path);
    if (work) return underway(work);
    const { engine, state } = this.#session;
    const row = fileRows(engine, state).find((candidate) => candidate.path === path);
    const reason = this.#refused.get(path)?.at(-1)?.reason;
    return { ...this.#standing(row), ...(reason === undefined ? {} : { reason }) };
  }

  #standing(row: FileRow | undefined): FileStatus {
    const { words } = this.#stage();
    if (!row || (row.key === undefined && row.isOfPage)) return { state: 'ready' };
    const where = row.key === undefined ? 'gone' : this.#bytes.whereIs(row.key);
    if (where === 'gone') return { state: 'toReattach', note: words.fileGone };
    if (where === 'unknown') return { state: 'checking' };
    return row.key !== undefined && this.#bytes.isLoose(row.key) ? { state: 'ready', note: words.fileNotKept } : { state: 'ready' };
  }

  #tick(work: Work, part: number): void {
    if (part < 1 && part - work.progress < TICK) return;
    work.progress = Math.min(1, Math.max(0, part));
    this.#renew();
  }
}

/** What is told of a file on its way; what is checked is soon done, what is uploaded can be ended. */
function underway({ state, progress, ending }: Work): FileStatus {
  return state === 'checking' ? { state, progress } : { state, progress, stop: () => ending.abort() };
}

function keptOf({ name, type, digest, bytes }: Attached, handedOn: number | undefined): KeptFile {
  const known = { name, type, ...(digest === undefined ? {} : { digest }) };
  return handedOn === undefined ? { ...known, bytes } : { ...known, bytes: new ArrayBuffer(0), handedOn: { size: handedOn } };
}

function acceptedBy(node: Node | undefined): AcceptedFiles {
  const spec = node?.ui.file;
  const options = spec?.format === undefined ? [] : (node?.item?.byKey.get(spec.format)?.options ?? []);
  const formats = Object.keys(spec?.formats ?? {}).map((format) => options.find(({ value }) => value === format)?.label ?? format);
  return { maxBytes: spec ? limitOf(spec) : 0, formats };
}
