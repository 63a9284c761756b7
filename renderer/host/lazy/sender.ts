// The sending of one form, from the person's wish to the receipt: kept before it leaves, finished after a reload, sent
// again under the same key until somebody knows how it ended. In: a session and its draft. Out: a status to show.
import type { FormSpec } from '../../core/form.js';
import type { Session } from '../session.js';
import type { Drafts } from './drafts.js';
import type { Gathered } from './files.js';
import { prepare } from './prepare.js';
import type { Pending, Receipt } from './sending.js';
import { send, type Outcome, type Wires } from './submission.js';

/** How sending stands. */
export type SendStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'received'; readonly receipt: Receipt }
  /** `offline`: nobody knows whether it arrived, so the same is to be sent again; all else is known not to have. */
  | { readonly kind: 'unsent'; readonly why: 'offline' | 'refused' | 'findings' | 'toReattach' };

/** Who is told. */
export interface SendStage {
  changed(status: SendStatus): void;
  received(receipt: Receipt): void;
}

/** Sends one form. */
export class Sender {
  readonly #session: Session;
  readonly #rules: FormSpec;
  readonly #drafts: () => Drafts | null;
  readonly #gather: () => Promise<Gathered>;
  readonly #stage: SendStage;
  readonly #wires: Wires | undefined;
  #status: SendStatus = { kind: 'idle' };
  #pending: Pending | null = null;

  /** @param rules the form as it came, whose digest goes with the answers */
  constructor(session: Session, rules: FormSpec, drafts: () => Drafts | null, gather: () => Promise<Gathered>, stage: SendStage, wires?: Wires) {
    this.#session = session;
    this.#rules = rules;
    this.#drafts = drafts;
    this.#gather = gather;
    this.#stage = stage;
    this.#wires = wires;
  }

  get status(): SendStatus {
    return this.#status;
  }

  /** Whether the answers are to stay as they are: they are on their way, may have arrived, or have. */
  get isUnderway(): boolean {
    return this.#status.kind === 'sending' || this.#status.kind === 'received' || this.#pending !== null;
  }

  /** Sends the answers as they stand. */
  send(address: string): void {
    if (!this.isUnderway) void this.#begin(address);
  }

  /** Sends again what was begun. */
  again(): void {
    if (this.#pending && this.#status.kind !== 'sending') void this.#go(this.#pending);
  }

  /** The answers are others now: what was said of those that were not accepted is no news. */
  forget(): void {
    if (this.#status.kind === 'unsent' && !this.#pending) this.#status = { kind: 'idle' };
  }

  /** Goes on after a reload: shows the receipt, or finishes what was begun. */
  resume(): void {
    const kept = this.#drafts()?.kept;
    if (kept?.receipt) this.#tell({ kind: 'received', receipt: kept.receipt });
    else if (kept?.pending) void this.#go(kept.pending);
  }

  async #begin(address: string): Promise<void> {
    this.#tell({ kind: 'sending' });
    const { files, missing } = await this.#gather();
    const { engine, state } = this.#session;
    if (missing.length > 0) return void this.#tell({ kind: 'unsent', why: 'toReattach' });
    const pending = await prepare(engine, state, files, address, this.#rules);
    // Without room to keep it, it is sent all the same; only a crash in the middle would then ask for care.
    await this.#drafts()?.keep({ pending }).catch(() => undefined);
    await this.#go(pending);
  }

  async #go(pending: Pending): Promise<void> {
    this.#pending = pending;
    this.#tell({ kind: 'sending' });
    const { files: hand } = await this.#gather();
    const files = pending.files.flatMap((id) => {
      const file = hand.get(id);
      return file ? [{ id, ...file }] : [];
    });
    if (files.length < pending.files.length) return void this.#tell({ kind: 'unsent', why: 'toReattach' });
    await this.#end(await send(pending, files, this.#wires));
  }

  async #end(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'unknown') return void this.#tell({ kind: 'unsent', why: 'offline' });
    this.#pending = null;
    const receipt = outcome.kind === 'received' ? { receipt: outcome.receipt } : {};
    await this.#drafts()?.keep({ pending: undefined, ...receipt }).catch(() => undefined);
    if (outcome.kind === 'received') {
      this.#tell({ kind: 'received', receipt: outcome.receipt });
      return void this.#stage.received(outcome.receipt);
    }
    this.#tell({ kind: 'unsent', why: outcome.kind });
    if (outcome.kind === 'findings') this.#session.dispatch({ type: 'tell', findings: outcome.findings });
  }

  #tell(status: SendStatus): void {
    this.#status = status;
    this.#stage.changed(status);
  }
}
