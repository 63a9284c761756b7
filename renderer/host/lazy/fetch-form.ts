// A form that lies on the page's own server, in one file or several. In: its address. Out: the joined form and the texts
// it was made of. Files beside it are fetched once each, as many and as large as a form may be; nothing else is.
import type { FormSpec } from '../../core/form.js';
import type { Json, JsonObject } from '../../core/json.js';
import { escapeKey } from '../../core/expression/value.js';
import { refuseDeep } from '../../core/limits.js';
import { syntaxFault } from './json-syntax.js';
import { locate, placeAt, type Place, type SourceText } from './locate.js';

/** So many files belong to a form at most, and so many bytes to all of them together. */
const MAX_FILES = 100;
const MAX_BYTES = 4 * 2 ** 20;

/** A form and the texts of its files, its own first. */
export interface FetchedForm {
  readonly form: FormSpec;
  readonly sources: readonly SourceText[];
}

/** A file of a form that cannot be had, or is none; with its place where a file refers to it. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  constructor(
    message: string,
    readonly place: Place | null = null,
  ) {
    super(message);
  }
}

/**
 * Fetches a form and the files it refers to by relative `$ref`.
 * @throws {FetchError} when a file is missing, elsewhere, too large or no JSON
 * @throws an `AbortError` when the signal says so
 */
export async function fetchForm(src: string, signal: AbortSignal): Promise<FetchedForm> {
  const sources: SourceText[] = [];
  const names = new Map<string, string>();
  const $defs: Record<string, JsonObject> = {};
  let left = MAX_BYTES;
  const address = addressOf(src, document.baseURI, null);
  const root = await read(address, '', null);
  const [own] = sources as [SourceText];
  const { params, ...rest } = root;
  const form = (await join(rest, address, own, '')) as JsonObject;
  const figures = params === undefined ? {} : { params: await figuresOf(params, own) };
  return { sources, form: { ...form, ...figures, ...(names.size > 0 ? { $defs: { ...(form.$defs as JsonObject | undefined), ...$defs } } : {}) } as unknown as FormSpec };

  /** Puts references into `$defs` in place of references to files. */
  async function join(value: Json, base: URL, source: SourceText, at: string): Promise<Json> {
    if (typeof value !== 'object' || value === null) return value;
    const entries: [string, Json][] = [];
    for (const [key, item] of Object.entries<Json>(value)) {
      const here = `${at}/${escapeKey(key)}`;
      const isFile = key === '$ref' && typeof item === 'string' && !item.startsWith('#');
      entries.push([key, isFile ? `#/$defs/${escapeKey(await define(item, base, source, here))}` : await join(item, base, source, here)]);
    }
    return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  }

  async function define(ref: string, base: URL, source: SourceText, at: string): Promise<string> {
    const from = { source, at };
    const target = addressOf(ref, base.href, from);
    const known = names.get(target.href);
    if (known !== undefined) return known;
    if (names.size >= MAX_FILES) throw new FetchError(`more than ${MAX_FILES} files belong to this form.`, place(from));
    const dotted = ref.replace(/^(\.*\/)+/, '').replaceAll('/', '.').replace(/\.json$/, '');
    const taken = [...names.values()].includes(dotted) || Object.hasOwn((root.$defs ?? {}) as JsonObject, dotted);
    const name = taken ? `${dotted}-${names.size}` : dotted;
    names.set(target.href, name);
    const content = await read(target, `/$defs/${escapeKey(name)}`, from);
    const own = sources.find(({ file }) => file === target.href) as SourceText;
    $defs[name] = (await join(content, target, own, '')) as JsonObject;
    return name;
  }

  /** Figures are put in place: expressions read them, schemas do not. */
  async function figuresOf(params: Json, source: SourceText): Promise<Json> {
    const { $ref, ...beside } = params as JsonObject;
    if (typeof $ref !== 'string') return params;
    const from = { source, at: '/params/$ref' };
    return { ...(await read(addressOf($ref, address.href, from), '/params', from)), ...beside };
  }

  async function read(target: URL, at: string, from: From | null): Promise<JsonObject> {
    const text = await download(target, from);
    const source: SourceText = { file: target.href, text: text.replace(/^\ufeff/, ''), at };
    sources.push(source);
    const { $schema: _editors, ...content } = parse(source);
    return content;
  }

  async function download(target: URL, from: From | null): Promise<string> {
    const named = `"${target.href}"`;
    const response = await fetch(target, { credentials: 'same-origin', signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new FetchError(`${named} cannot be loaded.`, place(from));
    });
    if (!response.ok) throw new FetchError(`${named} cannot be loaded: ${response.status} ${response.statusText}`.trimEnd(), place(from));
    if (response.url !== '') addressOf(response.url, target.href, from);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      left -= part.value.length;
      if (left < 0) {
        void reader?.cancel();
        throw new FetchError(`the files of a form have ${MAX_BYTES / 2 ** 20} MB at most; with ${named} they are more.`, place(from));
      }
      chunks.push(part.value);
    }
    return new Blob(chunks).text();
  }
}

/** Where a file refers to another. */
interface From {
  readonly source: SourceText;
  readonly at: string;
}

/** An address on the page's own server: a form decides what is asked and told, so it comes from nowhere else. */
function addressOf(ref: string, base: string, from: From | null): URL {
  const address = URL.canParse(ref, base) ? new URL(ref, base) : null;
  if (!address || address.origin !== location.origin) throw new FetchError(`"${ref}" is not on this page's own server; a form comes from there only.`, place(from));
  if (from && (address.hash !== '' || address.protocol === 'blob:')) throw new FetchError(`"${ref}" is no file beside this one: write a relative path, of a whole file.`, place(from));
  return address;
}

function place(from: From | null): Place | null {
  return (from && locate([{ ...from.source, at: '' }], [{ pointer: from.at, message: '' }])[0]) ?? null;
}

function parse(source: SourceText): JsonObject {
  try {
    const json = JSON.parse(source.text) as Json;
    refuseDeep(json);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject;
    throw new FetchError('a form, a section and its figures are objects: {…}.', placeAt(source, 0, 1));
  } catch (error) {
    const fault = error instanceof SyntaxError ? syntaxFault(source.text) : null;
    if (error instanceof FetchError) throw error;
    throw new FetchError(fault?.message ?? `${(error as Error).message}.`, placeAt(source, fault?.start ?? 0, fault?.end ?? 1));
  }
}
