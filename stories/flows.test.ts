// The main flows, in states of the list: a person meets an error and mends it, takes a suggestion and takes it back, reads a
// warning, sends and gets the receipt.
import { afterEach, expect, test } from 'vitest';
import { all, button, errorAt, fill, one, press, spoken, text, until } from '../renderer/host/form.harness.js';
import type { OmniaForm } from '../renderer/host/omnia-form.js';
import { clear, put } from './look.harness.js';
import { stateOf } from './states.js';

afterEach(clear);

async function open(id: string): Promise<OmniaForm> {
  const [shown] = await put([stateOf(id)]);
  return shown?.element as OmniaForm;
}

test('an error leads to its field, and goes with its cause', async () => {
  const form = await open('blocks/summary');
  const before = all(form, '#summary a').length;
  one(form, '#summary a').click();
  await form.updateComplete;
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '#field\\/nome'));
  await fill(form, '/nome', 'Ada Bruni');
  expect(errorAt(form, '/nome')).toBeNull();
  expect(all(form, '#summary a').length).toBeLessThan(before);
});

test('a suggestion is taken with one press and taken back with another', async () => {
  const form = await open('blocks/gathered');
  const offered = form.data;
  await press(form, 'Parti da lunedì');
  expect(form.data).toMatchObject({ inizio: '2026-11-02' });
  await press(form, 'Annulla');
  expect(form.data).toEqual(offered);
});

test('a warning is read, and that may be taken back', async () => {
  const form = await open('blocks/gathered');
  const acknowledge = one(form, '.alert.warning .acknowledge');
  const asked = text(acknowledge);
  acknowledge.click();
  await form.updateComplete;
  expect(text(one(form, '.alert.warning .acknowledge'))).not.toBe(asked);
  one(form, '.alert.warning .acknowledge').click();
  await form.updateComplete;
  expect(text(one(form, '.alert.warning .acknowledge'))).toBe(asked);
});

test('an alert says why, and closes to where it was asked', async () => {
  const form = await open('blocks/why');
  expect(text(one(form, 'dialog[open]'))).toContain('Regola di esempio');
  button(form, 'Chiudi').click();
  await until(() => !form.renderRoot.querySelector('dialog[open]'));
});

test('what was sent has a receipt that is told and spoken', async () => {
  const form = await open('whole/sent');
  await until(() => form.renderRoot.querySelector('.receipt-id')?.textContent === 'PROVA-2026-000123');
  await until(() => spoken(form).includes('PROVA-2026-000123'));
});

test('a draft of an older version says what became of the answers', async () => {
  const form = await open('blocks/draft-old');
  expect(form.data).toMatchObject({ telefono: '333 1234567' });
  expect(all(form, '.draft li').map(text).join(' ')).toContain('Telefono');
});

test('nobody is told that the answers are complete before they were judged', async () => {
  const form = await open('whole/loading');
  form.step = 'riepilogo';
  await until(() => form.renderRoot.querySelector('.review .answers-title'));
  expect(form.renderRoot.querySelector('.review > :is(.ready, .blocks)')).toBeNull();
});
