// The digest of a form's rules is that of the bundled form, which is what a browser computes of it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../renderer/core/compile.js';
import type { FormSpec } from '../../renderer/core/form.js';
import { ruleSetDigest as inBrowser } from '../../renderer/host/lazy/prepare.js';
import { folderOf, omnia, PARCEL } from './command.harness.js';
import { houseForms } from './load.js';

test('a bundled form and its source have one digest, here and in a browser', async () => {
  const [form = ''] = await houseForms();
  const bundled = (await readFile(path.join(form, 'generated', 'form.json'), 'utf8')).trimEnd();
  const { code, output } = await omnia(['check', form, '--digest']);
  expect([code, output.trim()]).toEqual([0, createHash('sha256').update(bundled).digest('hex')]);
  expect(await inBrowser(compile(JSON.parse(bundled) as FormSpec).form)).toBe(output.trim());
});

test('another rule is another digest', async () => {
  const digests = await Promise.all([PARCEL, { ...PARCEL, version: '2.0.1' }].map(async (form) => (await omnia(['check', await folderOf({ 'form.json': form }), '--digest'])).output));
  expect(new Set(digests).size).toBe(2);
});
