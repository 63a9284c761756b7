// `npm run stories`: pictures of all states beside those of what is committed. In: --update makes the references from this
// tree, --base REF from a commit (HEAD when there are none yet); names of states narrow it: -t sections. Out: a report,
// and a page under .cache/stories with the reference, the new picture and their difference of every state that changed.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../browser.js';
import { writePicturePage } from './picture-page.js';

const ROOT = path.join(import.meta.dirname, '..', '..');
const CACHE = path.join(ROOT, '.cache', 'stories');
const REFERENCES = path.join(CACHE, 'references');
const DIFFERENT = path.join(CACHE, 'different');
const BASE = path.join(CACHE, 'base');

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, base: { type: 'string' }, only: { type: 'string', short: 't' } } });

/** Draws all states of a tree; gives vitest's exit code. The references have to be inside the tree: the runner writes nowhere else. */
function draw(folder: string, references: string, update: boolean): number {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'pictures', ...(update ? ['--update'] : []), ...(values.only ? ['-t', values.only] : [])];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit', env: { ...process.env, STORY_REFERENCES: references } });
  return status ?? 1;
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/** Draws the references from a commit, in a tree of its own. */
function drawBase(commit: string): number {
  rmSync(BASE, { recursive: true, force: true });
  git('worktree', 'prune');
  git('worktree', 'add', '--detach', BASE, commit);
  try {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(BASE, 'node_modules'), 'dir');
    const drawn = path.join(BASE, '.cache', 'references');
    const status = draw(BASE, drawn, true);
    if (existsSync(drawn)) renameSync(drawn, REFERENCES);
    return status;
  } finally {
    git('worktree', 'remove', '--force', BASE);
  }
}

process.env['CHROMIUM_PATH'] = await findChromium();
rmSync(DIFFERENT, { recursive: true, force: true });
const base = values.base ?? (existsSync(REFERENCES) || values.update ? undefined : 'HEAD');
if (base !== undefined) {
  rmSync(REFERENCES, { recursive: true, force: true });
  console.log(`References are drawn from ${base}.`);
  process.exitCode = drawBase(base);
}
if (!process.exitCode) process.exitCode = draw(ROOT, REFERENCES, values.update);
const page = writePicturePage(DIFFERENT, REFERENCES);
if (page) console.log(`What changed, side by side: ${path.relative(process.cwd(), page)}`);
