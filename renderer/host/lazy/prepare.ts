// What is sent of a form. In: a state and the attachments at hand. Out: a submission to keep and to send: the data, the
// form and its rules by digest, what was acknowledged, where values come from, and the digests of the files.
import { acknowledgementsOf } from '../../core/acknowledgements.js';
import { emit } from '../../core/data.js';
import { derive, type Engine } from '../../core/derive.js';
import type { FormSpec } from '../../core/form.js';
import { originsOf } from '../../core/origins.js';
import type { State } from '../../core/state.js';
import { randomKey, sha256 } from './attachments.js';
import type { KeptFile } from './draft-store.js';
import type { Pending, Sent } from './sending.js';

/** An attachment at hand: its id in the data, and its bytes. */
export type FilesAtHand = ReadonlyMap<string, KeptFile>;

/** Puts a submission together. */
export async function prepare(engine: Engine, state: State, files: FilesAtHand, address: string, rules: FormSpec = engine.model.form, now = Date.now()): Promise<Pending> {
  const { model } = engine;
  const { raised } = derive(engine, state);
  const body = JSON.stringify({
    form: model.id,
    version: model.version,
    ruleSet: (await ruleSetDigest(rules)) ?? null,
    today: state.today === '' ? null : state.today,
    data: emit(model.root, state.data),
    acknowledgements: acknowledgementsOf(state, raised),
    origins: originsOf(model.root, state),
    files: [...files].map(([id, { name, type, digest, bytes, handedOn }]) => ({ id, name, type, size: handedOn?.size ?? bytes.byteLength, digest: digest ?? null })),
  });
  const sent = [...files].flatMap(([id, { handedOn }]) => (handedOn ? [] : [id]));
  const digest = await sha256(new TextEncoder().encode(body));
  return { idempotencyKey: randomKey(), address, body, files: sent, begunAt: now, sent: { ...sentOf(engine, state), ...(digest === undefined ? {} : { digest }) } };
}

/** What a person is told of the answers once they are sent. */
export function sentOf(engine: Engine, state: State): Sent {
  const { title, lang } = engine.model;
  return { title, lang, today: state.today, facts: derive(engine, state).summary };
}

/** SHA-256 of a bundled form's text, the same as `omnia digest` tells; undefined for a form that is not bundled. */
export async function ruleSetDigest(form: FormSpec): Promise<string | undefined> {
  return form.bundled ? sha256(new TextEncoder().encode(JSON.stringify(form))) : undefined;
}
