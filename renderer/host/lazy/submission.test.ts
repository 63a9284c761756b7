// Sending: whatever is lost on the way, one application arrives, and nothing is claimed that the receiver did not say.
import { expect, test } from 'vitest';
import { after, engineOf, formOf } from '../../core/bench.harness.js';
import { fileRows } from './file-rows.js';
import { prepare } from './prepare.js';
import type { Action, State } from '../../core/state.js';
import type { Pending } from './sending.js';
import { ATTEMPTS, send, type Wires } from './submission.js';

const PENDING: Pending = { idempotencyKey: 'k1', address: '/receive', body: '{"form":"bench"}', files: ['A1'], begunAt: 1, sent: { title: 'Bench', lang: 'it', today: '', facts: [] } };
const FILES = [{ id: 'A1', name: 'a.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF').buffer }];
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response => new Response(JSON.stringify(body), { status, headers });

/** A receiver that stores an application once for each key, and loses what a test wants lost. */
class Receiver implements Wires {
  readonly stored = new Map<string, string>();
  readonly waits: number[] = [];
  calls = 0;

  constructor(readonly lose: readonly (((receive: () => Promise<Response>) => Promise<Response>) | null)[] = []) {}

  async fetch(_address: string, init: RequestInit): Promise<Response> {
    const receive = async (): Promise<Response> => {
      const key = new Headers(init.headers).get('Idempotency-Key') ?? '';
      const application = (init.body as FormData).get('application') as File;
      if (!this.stored.has(key)) this.stored.set(key, await application.text());
      return json(201, { id: 'R-1', receivedAt: '2026-11-25T10:00:00Z', digest: 'd' });
    };
    return (this.lose[this.calls++] ?? ((arrive) => arrive()))(receive);
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    return Promise.resolve();
  }

  random(): number {
    return 0.5;
  }
}

const gone = (): Promise<Response> => Promise.reject(new TypeError('network'));
/** Arrives, and the answer does not. */
const lost = async (receive: () => Promise<Response>): Promise<Response> => {
  await receive();
  return gone();
};
/** Arrives, and the answer breaks off. */
const half = async (receive: () => Promise<Response>): Promise<Response> => {
  await receive();
  return new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) }), { status: 201 });
};
/** Arrives, and what is between cuts the answer without a word. */
const shortened = async (receive: () => Promise<Response>): Promise<Response> => new Response((await (await receive()).text()).slice(0, 9), { status: 201 });

test.each<[string, Receiver['lose']]>([
  ['nothing is lost', []],
  ['the network is gone before it leaves', [gone, gone]],
  ['the receiver is overloaded', [() => Promise.resolve(json(503, {}))]],
  ['the answer is lost after it was stored', [lost]],
  ['half an answer comes', [half]],
  ['half an answer comes as if it were all', [shortened]],
  ['it is lost again and again', [gone, lost, gone, () => Promise.resolve(json(429, {}))]],
])('when %s, one application arrives', async (_name, lose) => {
  const receiver = new Receiver(lose);
  const outcome = await send(PENDING, FILES, receiver);
  expect(outcome).toMatchObject({ kind: 'received', receipt: { id: 'R-1', receivedAt: '2026-11-25T10:00:00Z', digest: 'd' } });
  expect([...receiver.stored]).toEqual([['k1', PENDING.body]]);
});

test('when nothing ever answers, nothing is claimed, and a later try ends it', async () => {
  const receiver = new Receiver(Array.from({ length: ATTEMPTS }, (_, i) => (i === 2 ? lost : gone)));
  expect(await send(PENDING, FILES, receiver)).toEqual({ kind: 'unknown', left: true });
  expect(receiver.waits).toEqual([375, 750, 1500, 3000]);
  expect((await send(PENDING, FILES, receiver)).kind).toBe('received');
  expect(receiver.stored.size).toBe(1);
});

test('without any network it is known that nothing has left', async () => {
  const receiver = new Receiver(Array.from({ length: ATTEMPTS }, () => gone));
  const wires: Wires = { fetch: (address, init) => receiver.fetch(address, init), wait: () => Promise.resolve(), random: () => 0, isOnline: () => false };
  expect(await send(PENDING, FILES, wires)).toEqual({ kind: 'unknown', left: false });
});

test('a receiver that asks to wait is waited for', async () => {
  const receiver = new Receiver([() => Promise.resolve(json(429, {}, { 'Retry-After': '7' }))]);
  await send(PENDING, FILES, receiver);
  expect(receiver.waits).toEqual([7000]);
});

test.each<[string, Response, object]>([
  ['findings at their places', json(422, { findings: [{ path: '/name', message: 'Unknown.' }, { path: 1 }] }), { kind: 'findings', findings: [{ path: '/name', message: 'Unknown.' }] }],
  ['a refusal', json(403, {}), { kind: 'refused', status: 403 }],
  ['a success without a receipt', json(200, { ok: true }), { kind: 'noReceipt' }],
  ['a receipt without a moment', json(200, { id: 'x', digest: 'd', receivedAt: 'soon' }), { kind: 'noReceipt' }],
])('%s is told as it is, and not tried again', async (_name, response, outcome) => {
  const receiver = new Receiver([() => Promise.resolve(response)]);
  expect(await send(PENDING, FILES, receiver)).toEqual(outcome);
  expect(receiver.calls).toBe(1);
});

const row = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } } as const;
const engine = engineOf(
  formOf({
    n: { type: 'number', alerts: [{ id: 'W', level: 'warning', when: 'value > 1', message: 'Many.' }] },
    papers: { type: 'array', ui: { widget: 'attachment', file: { id: 'id', name: 'name' } }, items: row },
  }),
);

test('what is sent carries form, acknowledgements, origins and the digests of files, and no bytes', async () => {
  const state = after(engine, [{ type: 'edit', path: '/n', raw: '2' }, { type: 'acknowledge', alert: 'W@/n' }]);
  const { body, files } = await prepare(engine, state, new Map([['A1', { name: 'a.pdf', type: 'application/pdf', digest: 'd1', bytes: new ArrayBuffer(4) }]]), '/receive');
  expect(files).toEqual(['A1']);
  expect(JSON.parse(body)).toEqual({
    form: 'bench', version: '1', ruleSet: null, today: '2026-11-25',
    data: { n: 2, papers: [] },
    acknowledgements: [{ rule: 'W', version: '1', path: '/n', reads: { '/n': 2 } }],
    origins: { '/n': 'typed' },
    files: [{ id: 'A1', name: 'a.pdf', type: 'application/pdf', size: 4, digest: 'd1' }],
  });
});

test('a file that the page took is told by its size and digest, and its bytes do not go again', async () => {
  const { body, files } = await prepare(engine, after(engine, []), new Map([['U1', { name: 'u.pdf', type: 'application/pdf', digest: 'd', bytes: new ArrayBuffer(0), handedOn: { size: 9 } }]]), '/receive');
  expect(files).toEqual([]);
  expect((JSON.parse(body) as { files: unknown }).files).toEqual([{ id: 'U1', name: 'u.pdf', type: 'application/pdf', size: 9, digest: 'd' }]);
});

test('rows of files are told with whose they are: of the page, or of a person who gave bytes or not', () => {
  const brief = (state: State): unknown => fileRows(engine, state).map(({ id, pointer, key, isOfPage }) => [id, pointer, key, isOfPage]);
  expect(brief(after(engine, [], { papers: [{ id: 'P1', name: 'p' }, {}] }))).toEqual([['P1', '/papers/0', undefined, true]]);
  const adopted: Action = { type: 'adopt', data: { papers: [{ id: 'P1', name: 'p' }] }, origin: 'imported' };
  const put: Action = { type: 'putFile', path: '/papers', values: { name: 'q' }, file: 'k' };
  expect(brief(after(engine, [adopted, put]))).toEqual([['P1', '/papers/0', undefined, false], ['/papers/1', '/papers/1', 'k', false]]);
});
