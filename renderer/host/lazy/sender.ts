// The sending of one form, from the person's wish to the receipt: kept before it leaves, finished after a reload, sent
// again under the same key until somebody knows how it ended. In: a session and its draft. Out: a status to show.
import { isObject } from '../../core/data.js';
import type { FormSpec } from '../../core/form.js';
import type { Json } from '../../core/json.js';
import type { State } from '../../core/state.js';
import type { Session } from '../session.js';
import type { Drafts } from './drafts.js';
import type { Gathered } from './files.js';
import { prepare, sentOf } from './prepare.js';
import type { Pending, Receipt, Sent } from './sending.js';
import { receiptOf, send, type Outcome, type Wires } from './submission.js';

/** How sending stands. */
export type SendStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'received'; readonly receipt: Receipt; readonly sent: Sent }
  /** `unknown`: nobody knows whether it arrived, so the same is to be sent again; all else is known not to have. `offline`: it is to be sent again, too. */
  | { readonly kind: 'unsent'; readonly why: 'unknown' | 'offline' | 'noReceipt' | 'refused' | 'findings' | 'toReattach' };

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
  /** Whether what is pending may have reached its receiver. */
  #hasLeft = false;

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
    if (kept?.receipt) this.#tell({ kind: 'received', receipt: kept.receipt, sent: kept.sent ?? this.#sent() });
    else if (kept?.pending) {
      this.#hasLeft = true;
      void this.#go(kept.pending);
    }
  }

  /**
   * The page has sent the answers of a state, and tells what it was answered.
   * @throws {TypeError} when that is no receipt
   */
  async take(answer: Json, of: State): Promise<void> {
    const receipt = isObject(answer) ? receiptOf({ digest: '', ...answer }) : null;
    if (!receipt) throw new TypeError('a receipt has an id and receivedAt, an ISO date and time');
    // What was changed after it was handed over did not go out.
    if (of.data !== this.#session.state.data) this.#session.take(of);
    await this.#receive({ ...receipt, answer }, this.#sent());
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
    await this.#end(await send(pending, files, this.#wires), pending);
  }

  async #end(outcome: Outcome, { sent }: Pending): Promise<void> {
    if (outcome.kind === 'unknown') {
      this.#hasLeft ||= outcome.left;
      return void this.#tell({ kind: 'unsent', why: this.#hasLeft ? 'unknown' : 'offline' });
    }
    this.#pending = null;
    this.#hasLeft = false;
    if (outcome.kind === 'received') {
      await this.#receive(outcome.receipt, sent);
      return void this.#stage.received(outcome.receipt);
    }
    await this.#drafts()?.keep({ pending: undefined }).catch(() => undefined);
    this.#tell({ kind: 'unsent', why: outcome.kind });
    if (outcome.kind === 'findings') this.#session.dispatch({ type: 'tell', findings: outcome.findings });
  }

  async #receive(receipt: Receipt, sent: Sent): Promise<void> {
    await this.#drafts()?.keep({ pending: undefined, receipt, sent }).catch(() => undefined);
    this.#tell({ kind: 'received', receipt, sent });
  }

  #sent(): Sent {
    return sentOf(this.#session.engine, this.#session.state);
  }

  #tell(status: SendStatus): void {
    this.#status = status;
    this.#stage.changed(status);
  }
}
