// Sheets of pictures, small enough to be committed, and the page that says what is on each. In: pictures. Out: files under
// docs/screenshots.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright';
import type { Picture } from './camera.js';
import type { Look } from './gallery/sheet.js';
import { SHEETS, SIZES, type Places, type SheetName } from './subject.js';
import { until } from './until.js';

/** A sheet that was written. */
export interface Sheet {
  readonly name: SheetName;
  readonly size: string;
  readonly theme: string;
  readonly file: string;
  readonly bytes: number;
  readonly shown: readonly string[];
}

/** Writes all sheets anew, and their index. */
export async function writeSheets(pictures: readonly Picture[], browser: Browser, { gallery }: Places, folder: string): Promise<readonly Sheet[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures) {
    if (!picture.sheet) continue;
    const name = `${picture.sheet}-${picture.size}-${picture.theme}`;
    groups.set(name, [...(groups.get(name) ?? []), picture]);
  }
  const sheets: Sheet[] = [];
  for (const [name, group] of groups) {
    const [first] = group;
    if (!first?.sheet) continue;
    const page = await browser.newPage();
    await page.goto(gallery);
    await until(page, 'globalThis.gallery');
    const placed = group.map((picture) => ({ name: picture.name, address: `/screenshots/${path.basename(picture.file)}` }));
    const bytes = Buffer.from(await page.evaluate<string>(`gallery.sheet(${JSON.stringify(placed)}, ${JSON.stringify(look(first))})`), 'base64');
    const file = path.join(folder, `${name}.webp`);
    await writeFile(file, bytes);
    sheets.push({ name: first.sheet, size: first.size, theme: first.theme, file, bytes: bytes.length, shown: group.map((picture) => picture.name) });
    await page.close();
  }
  await writeFile(path.join(folder, 'README.md'), index(sheets));
  return sheets;
}

/** How pictures of a size are put on a sheet; what is printed is put there as on a tablet. */
function look({ size, theme }: Picture): Look {
  const { scale, longest } = SIZES.find(({ name }) => name === size) ?? PAPER;
  return { scale, longest, theme };
}

function index(sheets: readonly Sheet[]): string {
  const names = Object.keys(SHEETS) as SheetName[];
  const parts = names.map((name) => {
    const own = sheets.filter((sheet) => sheet.name === name);
    const links = own.map(({ size, theme, file }) => `[${size}, ${theme}](${path.basename(file)})`).join(' · ');
    const shown = [...new Set(own.flatMap((sheet) => sheet.shown))];
    return `## ${name}\n\n${sentence(SHEETS[name])}\n\n${links}\n\n${shown.join(' · ')}\n`;
  });
  return [HEAD, ...parts].join('\n');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const PAPER = { scale: 0.45, longest: 2000 };

const HEAD = `# Pictures

Written by \`npm run screenshots\`; do not edit. Each sheet shows its subjects at one width (px) and in one scheme of colours.
To be small enough for the repository, pictures are scaled down here and cut where a page is long; all of them, whole and
at full size, are in \`dist/screenshots/\` after the command has run. All states of a kind of field are on the sheet of the phone;
the other sheets have those that differ most. States made for one width, theme or high contrast are on the sheets of those
alone, and the guided pages are on the sheets of the phone and the desk.
`;
