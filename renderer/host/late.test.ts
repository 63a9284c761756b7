// Parts that come late: asked for once, tried again, and lived without.
import { afterEach, expect, test, vi } from 'vitest';
import { draw, fill, formOf, one, press, text, until } from './form.harness.js';
import { Late } from './late.js';

afterEach(() => document.body.replaceChildren());

const quick = [0, 0, 0];

test('a part is asked for when it is first looked at, once', async () => {
  const load = vi.fn(() => Promise.resolve('here'));
  const come = vi.fn();
  const late = new Late(load, { come, fail: () => undefined }, quick);
  expect(load).not.toHaveBeenCalled();
  expect([late.part, late.part]).toEqual([null, null]);
  await until(() => late.part === 'here');
  expect([load.mock.calls.length, come.mock.calls.length]).toEqual([1, 1]);
});

test('a load that fails is tried again, and the part comes', async () => {
  let turn = 0;
  const late = new Late(() => (++turn < 3 ? Promise.reject(new Error('offline')) : Promise.resolve('here')), { come: () => undefined, fail: () => undefined }, quick);
  await until(() => late.part === 'here');
});

test('a part that does not come is told once, looked at in vain, and may be asked for again', async () => {
  let online = false;
  const fail = vi.fn();
  const late = new Late(() => (online ? Promise.resolve('here') : Promise.reject(new Error('offline'))), { come: () => undefined, fail }, quick);
  expect(late.part).toBeNull();
  await until(() => fail.mock.calls.length > 0);
  expect([late.part, late.part, fail.mock.calls.length]).toEqual([null, null, 1]);
  online = true;
  late.ask();
  await until(() => late.part === 'here');
});

test('a form without its list of alerts still tells each at its field', async () => {
  const form = await draw({
    schema: formOf({ q: { type: 'integer', title: 'Quanti', alerts: [{ id: 'W', level: 'warning', when: 'value > 3', message: 'Molti.' }] } }),
  });
  await fill(form, '/q', '9');
  expect(text(one(form, '[data-alert=W]'))).toContain('Molti.');
  await press(form, 'Invia');
  expect(form.submittable).toBe(true);
});
