// The translations of a form in one language, as translators keep them: `locales/<lang>.json` beside the form. In: the
// file and the texts of the form. Out: what is translated, what is not, and what cannot stay.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject, own } from '../../../renderer/core/data.js';
import { escapeKey } from '../../../renderer/core/expression/value.js';
import { didYouMean, type Fault } from '../../../renderer/core/faults.js';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import { placeAt, type SourceText } from '../../../renderer/host/lazy/locate.js';
import { syntaxFault } from '../../../renderer/host/lazy/json-syntax.js';
import type { Problem } from '../problems.js';
import type { Text } from './texts.js';

/** One text with its translation. */
export interface Translation {
  readonly of: Text;
  /** The text of the form when it was translated. */
  readonly from: string;
  readonly to: string;
  /** Where it stands in the locale file. */
  readonly at: string;
}

/** One language of a form. */
export interface LocaleFile {
  readonly lang: string;
  readonly source: SourceText;
  readonly translations: readonly Translation[];
  /** Texts without a translation. */
  readonly missing: readonly { readonly of: Text; readonly at: string }[];
  /** Entries for texts that the form does not have, and entries that are none. */
  readonly faults: readonly Fault[];
  /** Why the file cannot be read at all. */
  readonly unreadable: readonly Problem[];
}

/** The languages of a form by the files in its `locales` folder. */
export async function languagesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, 'locales')).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)).sort();
}

/** Where a language of a form is kept. */
export function localePath(folder: string, lang: string): string {
  return path.join(folder, 'locales', `${lang}.json`);
}

/** Reads one language of a form. `from` is the language the form is written in. */
export async function readLocale(folder: string, lang: string, from: string, texts: readonly Text[]): Promise<LocaleFile> {
  const file = localePath(folder, lang);
  const source: SourceText = { file, text: await readFile(file, 'utf8').catch(() => '{}'), at: '' };
  const json = parsed(source.text);
  if (!isObject(json)) {
    const { message, start, end } = syntaxFault(source.text) ?? { message: 'translations are an object: {…}.', start: 0, end: 1 };
    return { lang, source, translations: [], missing: [], faults: [], unreadable: [{ ...placeAt(source, start, end), severity: 'error', message }] };
  }
  const translations: Translation[] = [];
  const missing: { of: Text; at: string }[] = [];
  const entries = entriesIn(json, from, lang);
  const places = new Map(entries.map((entry) => [placeOf(entry), entry]));
  const wordings = new Map([...entries].reverse().map((entry) => [wordingOf(entry, entry.from), entry]));
  const said = new Set(texts.map((text) => wordingOf(text, text.text)));
  for (const text of texts) {
    const here = places.get(placeOf(text));
    // A row that moved in its list is known by its words; one whose words stand elsewhere now is not the one that was here.
    const moved = here?.from === text.text ? undefined : wordings.get(wordingOf(text, text.text));
    const gone = here !== undefined && here.from !== '' && here.from !== text.text && said.has(wordingOf(text, here.from));
    const entry = moved ?? (gone ? undefined : here);
    const at = placeOf(entry ?? here ?? text);
    if (!entry?.to) missing.push({ of: text, at: here?.to === undefined ? at : `${at}/${escapeKey(lang)}` });
    else translations.push({ of: text, from: entry.from, to: entry.to, at: `${at}/${escapeKey(lang)}` });
  }
  return { lang, source, translations, missing, faults: strangers(json, lang, texts), unreadable: [] };
}

/** Where a text stands in a locale file. */
type Place = Pick<Text, 'group' | 'owner' | 'key'>;

/** An entry as it stands in the file; no `to` where there is none. */
interface Entry extends Place {
  readonly from: string;
  readonly to: string | undefined;
}

function entriesIn(json: JsonObject, from: string, lang: string): Entry[] {
  const word = (entry: Json, of: string): string | undefined => {
    const found = isObject(entry) ? own(entry, of) : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  return (['texts', 'alerts'] as const).flatMap((group) =>
    Object.entries(objectIn(json, group)).flatMap(([owner, parts]) =>
      Object.entries(isObject(parts) ? parts : {}).map(([key, entry]) => ({ group, owner, key, from: word(entry, from) ?? '', to: word(entry, lang) })),
    ),
  );
}

function placeOf({ group, owner, key }: Place): string {
  return `/${group}/${escapeKey(owner)}/${escapeKey(key)}`;
}

/** The same for rows of one list that say the same, wherever they stand in it. */
function wordingOf({ group, owner, key }: Place, words: string): string {
  return JSON.stringify([group, owner.replace(/#\d+$/, ''), key.replace(/\/\d+(?=\/|$)/g, '/-'), words]);
}

/** Entries that belong to no text of the form. */
function strangers(json: JsonObject, lang: string, texts: readonly Text[]): Fault[] {
  const faults: Fault[] = [];
  const say = (pointer: string, message: string): void => void faults.push({ pointer, key: true, message });
  if (json.lang !== lang) faults.push({ pointer: '/lang', message: `the file is named "${lang}.json", so its "lang" is "${lang}".` });
  for (const key of Object.keys(json)) if (!['lang', 'texts', 'alerts'].includes(key)) say(`/${escapeKey(key)}`, `"${key}" is no part of a locale file.${didYouMean(key, ['lang', 'texts', 'alerts'])}`);
  for (const group of ['texts', 'alerts'] as const) {
    const owners = new Map<string, string[]>();
    for (const text of texts) if (text.group === group) owners.set(text.owner, [...(owners.get(text.owner) ?? []), text.key]);
    for (const [owner, parts] of Object.entries(objectIn(json, group))) {
      const at = `/${group}/${escapeKey(owner)}`;
      const known = owners.get(owner);
      if (!known) say(at, group === 'alerts' ? `the form has no alert "${owner}" with words.${didYouMean(owner, owners.keys())}` : `no file "${owner}" of the form has words.${didYouMean(owner, owners.keys())}`);
      else for (const key of Object.keys(isObject(parts) ? parts : {})) if (!known.includes(key)) say(`${at}/${escapeKey(key)}`, `there is no text at ${key} of ${owner}.${didYouMean(key, known)}`);
    }
  }
  return faults;
}

/** The text of a locale file: every text of the form with what is translated so far; what the form no longer has is left out. */
export function written(lang: string, from: string, texts: readonly Text[], { translations }: Pick<LocaleFile, 'translations'>): string {
  const known = new Map(translations.map((translation) => [translation.of, translation]));
  const file: Record<string, unknown> & Record<'texts' | 'alerts', Record<string, Record<string, unknown>>> = { lang, texts: {}, alerts: {} };
  for (const text of texts) {
    const owner = (file[text.group][text.owner] ??= {});
    // What was translated from another wording keeps it, so that lint goes on saying so until someone has looked.
    const translation = known.get(text);
    owner[text.key] = { [from]: translation && translation.from !== '' ? translation.from : text.text, [lang]: translation?.to ?? '' };
  }
  return `${JSON.stringify(file, null, 2)}\n`;
}

function objectIn(json: JsonObject, key: string): JsonObject {
  const value = own(json, key);
  return isObject(value) ? value : {};
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
