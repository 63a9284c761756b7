// The files of the form as their authors wrote them, and a form that is fetched with one of them changed: so it takes the
// way of any form that comes in files, and mistakes are told with their place. Nothing leaves the page.
import { answerUnder } from '../network.js';

const files = import.meta.glob<string>(['../../schemas/cigo/*.json', '../../schemas/cigo/sections/**/*.json'], { query: '?raw', import: 'default', eager: true });

const FOLDER = '/story-form/';
const changed = new Map<string, string>();
let turn = 0;

/** The sections, by name. */
export const sections: readonly string[] = Object.keys(files).flatMap((file) => /\/sections\/(\w+)\.json$/.exec(file)?.[1] ?? []);

/** A section's path in the house. */
export function fileOf(section: string): string {
  return `schemas/cigo/sections/${section}.json`;
}

/** A section as its author wrote it. */
export function textOf(section: string): string {
  return files[`../../${fileOf(section)}`] ?? '';
}

/** An address at which the form is found with this text in the place of a section. */
export function formWith(section: string, text: string): string {
  turn += 1;
  changed.clear();
  changed.set(`sections/${section}.json`, text);
  return `${FOLDER}${turn}/form.json`;
}

/** The name of a file in an address of a form, without what is before it. */
export function shortName(file: string): string {
  return file.replace(/^.*\/story-form\/\d+\//, '');
}

answerUnder(FOLDER, (path) => {
  const name = shortName(path);
  const text = changed.get(name) ?? files[`../../schemas/cigo/${name}`];
  return text === undefined ? new Response(null, { status: 404, statusText: 'Not Found' }) : new Response(text);
});
