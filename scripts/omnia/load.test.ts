import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, PARCEL } from './command.harness.js';
import { applicationOf } from './document.js';
import { houseForms, loadEngine } from './load.js';
import { judge } from './verdict.js';

test('forms of the house are judged by their generated validators', async () => {
  for (const folder of await houseForms()) expect((await loadEngine(folder)).validators).toBe('generated');
});

test('a form from elsewhere is judged by interpreting: no code that lies beside it is run', async () => {
  const trap = 'globalThis.trapped = true; export const validators = {};';
  const folder = await folderOf({ 'form.json': PARCEL, 'generated/schema.json': {}, 'generated/validators.js': trap });
  const { engine, validators } = await loadEngine(folder);
  expect(validators).toBe('interpreted');
  expect(globalThis).not.toHaveProperty('trapped');
  const { submittable, findings } = judge(
    engine,
    applicationOf({ sent: '2026-11-20' }, engine.model, { asked: '2026-11-25' }),
  );
  expect([submittable, findings.map(({ path: at, code }) => `${code} ${at}`)]).toEqual([false, ['required /weight']]);
});

test('both kinds of validators give the examples of a form the same verdict', async () => {
  const [house = ''] = await houseForms();
  const copy = await folderOf({ 'form.json': await readFile(path.join(house, 'generated', 'form.json'), 'utf8') });
  const [generated, interpreted] = await Promise.all([loadEngine(house), loadEngine(copy)]);
  expect(interpreted.validators).toBe('interpreted');
  for (const broken of [{}, { causale: { codice: 'X', dataEvento: '2026-02-30' }, periodo: { dataInizio: 5 } }]) {
    const verdicts = [generated, interpreted].map(({ engine }) =>
      judge(engine, applicationOf(broken, engine.model, { asked: '2026-11-25' })),
    );
    const [a, b] = verdicts.map(({ findings }) => findings.map(({ path: at, code }) => `${code} ${at}`).sort());
    expect(a).not.toEqual([]);
    expect(b).toEqual(a);
  }
});
