// `npm run stories`: pictures of all states beside those of what is committed. In: --update makes the references from this
// tree, --base REF from a commit (HEAD when there are none yet); file or test names narrow it: -t sections. Out: a
// report; of every state that changed the reference, the new picture and their difference under .cache/stories.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../browser.js';

const ROOT = path.join(import.meta.dirname, '..', '..');
const CACHE = path.join(ROOT, '.cache', 'stories');
const REFERENCES = path.join(CACHE, 'references');
const BASE = path.join(CACHE, 'base');

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, base: { type: 'string' }, only: { type: 'string', short: 't' } } });

/** Draws all states of a tree; gives vitest's exit code. */
function draw(folder: string, update: boolean): number {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'pictures', ...(update ? ['--update'] : []), ...(values.only ? ['-t', values.only] : [])];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit', env: { ...process.env, STORY_REFERENCES: REFERENCES } });
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
    return draw(BASE, true);
  } finally {
    git('worktree', 'remove', '--force', BASE);
  }
}

process.env['CHROMIUM_PATH'] = await findChromium();
rmSync(path.join(CACHE, 'different'), { recursive: true, force: true });
const base = values.base ?? (existsSync(REFERENCES) || values.update ? undefined : 'HEAD');
if (base !== undefined) {
  rmSync(REFERENCES, { recursive: true, force: true });
  console.log(`References are drawn from ${base}.`);
  process.exitCode = drawBase(base);
}
if (!process.exitCode) process.exitCode = draw(ROOT, values.update);
