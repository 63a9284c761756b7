// The three pictures of every state that changed, side by side on one page. In: the folder that the comparison left, and
// the references. Out: index.html in it with all it shows, and its address; nothing where nothing changed.
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The kinds of picture, as the comparison names them, and what they are called. */
const PICTURES = [['reference', 'as it was'], ['actual', 'as it is'], ['diff', 'what differs']] as const;
const NAME = /^(.+)-(?:reference|actual|diff)\.png$/;

/** Writes the page; null when there is nothing to show. */
export function writePicturePage(folder: string, references: string): string | null {
  const names = new Set((existsSync(folder) ? readdirSync(folder) : []).flatMap((file) => NAME.exec(file)?.[1] ?? []));
  if (names.size === 0) return null;
  // A copy: the next update overwrites the reference, and the page is to stay as it was.
  for (const name of names) if (existsSync(path.join(references, `${name}.png`))) copyFileSync(path.join(references, `${name}.png`), path.join(folder, `${name}-reference.png`));
  const files = new Set(readdirSync(folder));
  const page = path.join(folder, 'index.html');
  writeFileSync(page, pageOf([...names].sort(), files));
  return page;
}

function pageOf(names: readonly string[], files: ReadonlySet<string>): string {
  const figure = (name: string, [kind, title]: (typeof PICTURES)[number]): string => {
    const file = `${name}-${kind}.png`;
    return files.has(file) ? `<figure><figcaption>${title}</figcaption><a href="${file}"><img src="${file}" alt="${name}, ${title}"></a></figure>` : `<p>${title}: there is no such picture.</p>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>States that changed</title>
<style>
body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
section { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; margin-block-end: 3rem; }
h2 { grid-column: 1 / -1; margin: 0; }
figure { margin: 0; }
img { max-inline-size: 100%; border: 1px solid #888; }
</style>
<h1>States that changed: ${names.length}</h1>
${names.map((name) => `<section><h2>${name}</h2>${PICTURES.map((picture) => figure(name, picture)).join('')}</section>`).join('\n')}
</html>
`;
}
