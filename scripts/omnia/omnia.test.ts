// The command as a whole process: what only a process shows.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, omnia, PARCEL } from './command.harness.js';

const TOP = path.join(import.meta.dirname, '..', '..');
const COMMAND = [path.join(TOP, 'node_modules', 'tsx', 'dist', 'cli.mjs'), path.join(TOP, 'scripts', 'omnia.ts')];

const application = (i: number): string =>
  JSON.stringify({ id: i, today: '2026-11-25', data: { sent: '2026-11-20', weight: i, padding: 'x'.repeat(2_000) } });

test('several threads write what one writes, in the same order', async () => {
  const form = await folderOf({ 'form.json': PARCEL });
  const lines = Array.from({ length: 500 }, (_, i) => (i % 100 === 7 ? '{' : application(i))).join('\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...COMMAND, 'check', form, '--ndjson', '--jobs', '2'],
    { input: lines, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const alone = await omnia(['check', form, '--ndjson'], lines);
  expect(stdout).toBe(alone.output);
  expect(stderr).toBe(alone.errors);
  expect([status, alone.code]).toEqual([1, 1]);
});

test('a reader who leaves early ends the work without a complaint', async () => {
  const form = await folderOf({ 'form.json': PARCEL });
  const child = spawn(process.execPath, [...COMMAND, 'check', form, '--ndjson'], { stdio: 'pipe' });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.on('error', () => undefined);
  child.stdin.end(Array.from({ length: 2_000 }, (_, i) => application(i)).join('\n'));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect(Buffer.concat(complaints).toString()).toBe('');
  expect(code).toBe(0);
});
