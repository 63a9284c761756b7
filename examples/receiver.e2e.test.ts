// The example receiver and the form's own sending, over a real network that loses what it can lose.
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compile } from '../renderer/core/compile.js';
import { createEngine, initialState, type Engine, type FormSpec, type Json } from '../renderer/core/index.js';
import { prepare } from '../renderer/host/lazy/prepare.js';
import { send, type Wires } from '../renderer/host/lazy/submission.js';
import { validators } from '../schemas/cigo/generated/validators.js';
import { receiver, type Desk } from './receiver.js';

const SCHEMA = path.join(import.meta.dirname, '..', 'schemas', 'cigo');
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function desk(): Promise<{ readonly desk: Desk; readonly engine: Engine; readonly address: string }> {
  const form = JSON.parse(await readFile(path.join(SCHEMA, 'generated', 'form.json'), 'utf8')) as FormSpec;
  const made: Desk = { form, validators, stored: new Map() };
  const server = receiver(made);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { desk: made, engine: createEngine(compile(form), validators), address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const FILE = { name: 'a.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7').buffer };
/** Waits for nothing; loses the answers that a test names. */
const wires = (lost: readonly number[] = []): Wires => {
  let call = 0;
  return {
    async fetch(address, init) {
      const response = await fetch(address, init);
      if (lost.includes(call++)) throw new TypeError('the answer is lost');
      return response;
    },
    wait: () => Promise.resolve(),
    random: () => 0,
  };
};

test('an application that passes is stored once, though its answers are lost, and the receipt tells its digest', async () => {
  const { desk: made, engine, address } = await desk();
  const { data, today } = JSON.parse(await readFile(path.join(SCHEMA, 'examples', 'f01.json'), 'utf8')) as { data: Json; today: string };
  const pending = await prepare(engine, initialState(engine, { today, data }), new Map([['A1', FILE]]), address);
  const outcome = await send(pending, [{ id: 'A1', ...FILE }], wires([0, 1]));
  const [stored] = [...made.stored.values()];
  expect(outcome).toMatchObject({ kind: 'received', receipt: { id: stored?.receipt.id, digest: stored?.receipt.digest } });
  expect(made.stored.size).toBe(1);
  expect(stored?.body).toBe(pending.body);
});

test('an application that the rules forbid, other rules, and a file that is not whole are refused', async () => {
  const { desk: made, engine, address } = await desk();
  const { data, today } = JSON.parse(await readFile(path.join(SCHEMA, 'examples', 'f01.json'), 'utf8')) as { data: Json; today: string };
  const empty = await prepare(engine, initialState(engine, { today }), new Map(), address);
  expect((await send(empty, [], wires())).kind).toBe('findings');
  const good = await prepare(engine, initialState(engine, { today, data }), new Map([['A1', FILE]]), address);
  expect(await send({ ...good, body: good.body.replace(/"ruleSet":"[^"]*"/, '"ruleSet":"other"') }, [], wires())).toEqual({ kind: 'refused', status: 409 });
  expect((await send(good, [], wires())).kind).toBe('findings');
  expect(made.stored.size).toBe(0);
});
