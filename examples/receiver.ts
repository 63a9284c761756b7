// A receiver of applications, as a back office would write it with Node's own http. In: a multipart request as the form
// sends it. Out: a receipt, the same for the same key; findings when the form itself would not have let it pass.
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createEngine, derive, initialState, type FormSpec, type Json, type Validators } from '../renderer/core/index.js';
import { compile } from '../renderer/core/compile.js';

/** No request is read beyond this. */
const MAX_BYTES = 60 * 1024 * 1024;

/** What is answered when an application has arrived. */
interface Receipt {
  readonly id: string;
  readonly receivedAt: string;
  readonly digest: string;
}

interface Sent {
  readonly form: string;
  readonly version: string;
  readonly ruleSet: string | null;
  readonly today: string | null;
  readonly data: Json;
  readonly files: readonly { readonly id: string; readonly digest: string | null }[];
}

/** The form that is received, as it was bundled, and where applications go: here a map, elsewhere a database. */
export interface Desk {
  readonly form: FormSpec;
  readonly validators: Validators;
  readonly stored: Map<string, { readonly receipt: Receipt; readonly body: string }>;
}

/** An answer to a request. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Makes the server; the caller listens. */
export function receiver(desk: Desk): Server {
  return createServer((request, response) => {
    receive(desk, request)
      .catch((): Answer => ({ status: 400, body: { error: 'the request cannot be read' } }))
      .then(({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)), () => response.destroy());
  });
}

async function receive(desk: Desk, request: IncomingMessage): Promise<Answer> {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || typeof key !== 'string') return { status: 400, body: { error: 'a POST with an Idempotency-Key' } };
  const parts = await partsOf(request);
  const application = parts.get('application');
  if (!(application instanceof File)) return { status: 400, body: { error: 'no application' } };
  const body = await application.text();
  const before = desk.stored.get(key);
  // The same key is the same application: whoever asks again is told the same again.
  if (before) return before.body === body ? { status: 200, body: before.receipt } : { status: 409, body: { error: 'this key was used for another application' } };
  const sent = JSON.parse(body) as Sent;
  const refusal = refusalOf(desk, sent) ?? (await spoiltFile(parts, sent));
  if (refusal) return refusal;
  const receipt = { id: randomUUID(), receivedAt: new Date().toISOString(), digest: sha256(body) };
  desk.stored.set(key, { receipt, body });
  return { status: 201, body: receipt };
}

/** The verdict of the same engine over the same rules, on the day on which it was sent. */
function refusalOf({ form, validators }: Desk, sent: Sent): Answer | null {
  if (sent.form !== form.$id || sent.version !== form.version || sent.ruleSet !== sha256(JSON.stringify(form))) return { status: 409, body: { error: 'made with other rules than those in force' } };
  const engine = createEngine(compile(form), validators);
  const { view } = derive(engine, initialState(engine, { today: sent.today ?? '', data: sent.data }));
  return view.submittable ? null : { status: 422, body: { findings: [{ path: '', message: 'The application is not complete.' }] } };
}

async function spoiltFile(parts: FormData, { files }: Sent): Promise<Answer | null> {
  for (const { id, digest } of files) {
    const file = parts.get(`file:${id}`);
    const arrived = file instanceof File ? sha256(new Uint8Array(await file.arrayBuffer())) : null;
    if (arrived === null || (digest !== null && digest !== arrived)) return { status: 422, body: { findings: [{ path: '', message: `File ${id} did not arrive whole.` }] } };
  }
  return null;
}

async function partsOf(request: IncomingMessage): Promise<FormData> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > MAX_BYTES) throw new RangeError('too big');
    pieces.push(piece);
  }
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  return new Request('http://localhost/', { method: 'POST', headers, body: Buffer.concat(pieces) }).formData();
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
