// What is sent of a form. In: a state and the attachments at hand. Out: a submission to keep and to send: the data, the
// form and its rules by digest, what was acknowledged, where values come from, and the digests of the files.
import { acknowledgementsOf } from '../../core/acknowledgements.js';
import { emit, isObject, own } from '../../core/data.js';
import { derive, type Engine } from '../../core/derive.js';
import type { FormSpec } from '../../core/form.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { Node } from '../../core/model.js';
import { originsOf } from '../../core/origins.js';
import type { State } from '../../core/state.js';
import { sha256 } from './attachments.js';
import type { KeptFile } from './draft-store.js';
import type { Pending } from './sending.js';

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
    files: [...files].map(([id, { name, type, digest, bytes }]) => ({ id, name, type, size: bytes.byteLength, digest: digest ?? null })),
  });
  return { idempotencyKey: crypto.randomUUID(), address, body, files: [...files.keys()], begunAt: now };
}

/** SHA-256 of a bundled form's text, the same as `omnia digest` tells; undefined for a form that is not bundled. */
export async function ruleSetDigest(form: FormSpec): Promise<string | undefined> {
  return form.bundled ? sha256(new TextEncoder().encode(JSON.stringify(form))) : undefined;
}

/**
 * Attachments that a person gave here and whose bytes are gone: JSON Pointers of their rows. What the page gave with the
 * data is the page's to keep.
 */
export function toReattach({ model }: Engine, state: State, files: FilesAtHand): readonly string[] {
  const origins = originsOf(model.root, state);
  return attachmentLists(model.root, '').flatMap(({ node, pointer }) => {
    const key = node.ui.file?.id;
    const rows = listAt(state.data, pointer);
    if (key === undefined) return [];
    return rows.flatMap((row, i) => {
      const id = isObject(row) ? own(row, key) : undefined;
      const isOurs = origins[`${pointer}/${i}/${key}`] !== 'prefilled';
      return typeof id === 'string' && isOurs && !files.has(id) ? [`${pointer}/${i}`] : [];
    });
  });
}

function attachmentLists(node: Node, path: string): readonly { readonly node: Node; readonly pointer: string }[] {
  return node.children.flatMap((child) => {
    const pointer = `${path}/${child.key}`;
    return child.ui.file ? [{ node: child, pointer }] : attachmentLists(child, pointer);
  });
}

function listAt(data: JsonObject, pointer: string): readonly Json[] {
  const value = pointer.split('/').slice(1).reduce<Json | undefined>((here, key) => (isObject(here) ? own(here, key) : undefined), data);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
