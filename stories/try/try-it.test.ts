// Behaviour of "try it with your JSON": the form follows the text, a mistake is told with its line and column, what is handed
// over is what was changed.
import { afterEach, expect, test } from 'vitest';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import { text, until } from '../../renderer/host/form.harness.js';
import { showPage } from '../pages.js';
import { textOf } from './form-files.js';
import { hashOf, trialOf } from './link.js';
import { diffOf, patched, patchOf } from './patch.js';
import type { TryIt } from './try-it.js';

afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
});

async function open(): Promise<TryIt> {
  const room = showPage('try-it/your-json');
  document.body.append(room);
  const trial = room.querySelector('story-try-it') as TryIt;
  await until(() => formOf(trial)?.renderRoot.querySelector('#step-title'));
  return trial;
}

function formOf(trial: TryIt): OmniaForm | null {
  return trial.renderRoot.querySelector('omnia-form');
}

function type(trial: TryIt, field: string, value: string): void {
  const area = trial.renderRoot.querySelector<HTMLTextAreaElement>(field);
  if (!area) throw new Error(`no ${field}`);
  area.value = value;
  area.dispatchEvent(new InputEvent('input'));
}

const FIELD = '"title": "Inizio del periodo"';

test('the form follows the text', async () => {
  const trial = await open();
  type(trial, '#source', textOf('periodo').replace(FIELD, '"title": "Da quando"'));
  await until(() => [...(formOf(trial)?.renderRoot.querySelectorAll('label') ?? [])].some((label) => text(label).startsWith('Da quando')));
});

test('a mistake is told with line and column, and leads there', async () => {
  const trial = await open();
  const broken = textOf('periodo').replace(FIELD, '"title": Inizio');
  type(trial, '#source', broken);
  const fault = await until(() => trial.renderRoot.querySelector<HTMLButtonElement>('.faults button'));
  const before = broken.slice(0, broken.indexOf('Inizio', broken.indexOf('"title": Inizio'))).split('\n');
  expect(text(fault)).toBe(`line ${before.length}, column ${(before.at(-1) ?? '').length + 1}:`);
  fault.click();
  const area = trial.renderRoot.querySelector('textarea');
  expect(area?.value.slice(area.selectionStart, area.selectionStart + 6)).toBe('Inizio');
});

test('a rule that reads what is not there is told with its place', async () => {
  const trial = await open();
  type(trial, '#source', textOf('periodo').replace('"when": "value.dataInizio', '"when": "value.dataInizioo'));
  await until(() => trial.renderRoot.querySelector('.faults')?.textContent.includes('dataInizioo'));
  expect(text(trial.renderRoot.querySelector('.faults') ?? document.body)).toMatch(/^line \d+, column \d+: /);
});

test('a keyword that nobody would read is told with its place and what was meant; the form is drawn all the same', async () => {
  const trial = await open();
  expect(trial.renderRoot.querySelector('.faults')).toBeNull();
  const changed = textOf('periodo').replace(FIELD, '"titel": "Inizio del periodo"');
  type(trial, '#source', changed);
  const list = await until(() => trial.renderRoot.querySelector('.faults'));
  const before = changed.slice(0, changed.indexOf('"titel"')).split('\n');
  expect(text(list)).toBe(`line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: "titel" is no keyword here, so nothing would read it. Did you mean "title"?`);
  expect(formOf(trial)?.renderRoot.querySelector('#step-title')).not.toBeNull();
  type(trial, '#source', textOf('periodo'));
  await until(() => trial.renderRoot.querySelector('.faults') === null);
});

test('tokens dress the form, and only tokens', async () => {
  const trial = await open();
  type(trial, '#tokens', '--omnia-radius: 12px\ndisplay: none');
  const form = formOf(trial);
  expect(form?.style.getPropertyValue('--omnia-radius')).toBe('12px');
  expect(form?.style.display).toBe('');
});

test('a link brings the trial back; a broken one is none', async () => {
  const before = textOf('causale');
  const patch = patchOf(before, before.replace('"Causale', '"Perché → Causale'));
  location.hash = hashOf({ section: 'causale', patch, tokens: '--omnia-radius: 0' });
  const trial = await open();
  expect(trial.section).toBe('causale');
  expect(trial.source).toContain('"Perché → Causale');
  expect(trialOf('#try=%%%')).toBeNull();
  expect(trialOf('')).toBeNull();
});

test('a diff says one stretch of lines, and making the change anew gives the same text', () => {
  const before = 'a\nb\nc\nd\ne\n';
  const after = 'a\nb\nX\nY\nd\ne\n';
  const patch = patchOf(before, after);
  expect(patchOf(before, before)).toBeNull();
  expect(patch && patched(before, patch)).toBe(after);
  expect(patch && diffOf('f.json', before, patch)).toBe('--- a/f.json\n+++ b/f.json\n@@ -1,5 +1,6 @@\n a\n b\n-c\n+X\n+Y\n d\n e\n');
});
