// The files of the house, for the guards. In: the folder to look in. Out: paths from the top, as git would list them.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One text file: its path from the top of the house, with "/" between folders, and what it says. */
export interface HouseFile {
  readonly path: string;
  readonly text: string;
}

const NEVER = new Set(['.git', 'node_modules', 'dist', 'coverage', '.cache']);

/** All files that are or would be committed. Without git (a downloaded copy) all files but what is built or installed. */
export function housePaths(top = '.'): string[] {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: top,
    encoding: 'utf8',
  });
  const listed = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : [];
  return listed.length > 0 ? listed : walk(top, top);
}

/** The text files among `paths` that are there (a deleted one may still be listed); others are left out. */
export function readAll(paths: readonly string[], top = '.'): HouseFile[] {
  return paths.flatMap((path) => {
    const text = readText(join(top, path));
    return text === undefined ? [] : [{ path, text }];
  });
}

function readText(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function walk(folder: string, top: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NEVER.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path, top) : [relative(top, path).split(sep).join('/')];
  });
}
