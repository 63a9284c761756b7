// A copy of the answers on which a person may try other values. In: the session in hand and what is typed. Out: what would
// be so; the session in hand learns of it only when the person applies it, as one change that can be undone.
import type { State } from '../../../core/state.js';
import { update } from '../../../core/update.js';
import { Session } from '../../session.js';

/** One trial: a session of its own over the same form. Nothing of it is saved, sent or told. */
export class Trial {
  readonly session: Session;
  readonly #base: State;
  /** What was typed, by path, in the order of typing. */
  readonly #typed = new Map<string, string>();

  /** @param changed told when something is to be drawn again */
  constructor(real: Session, changed: () => void) {
    this.#base = real.state;
    this.session = new Session(real.engine, real.state, changed);
  }

  /** Whether the form in hand is still the one that was copied. */
  isOf({ engine, state }: Session): boolean {
    return engine === this.session.engine && state.data === this.#base.data && state.context === this.#base.context && state.today === this.#base.today;
  }

  /** Whether anything is other than in the form in hand. */
  get isDifferent(): boolean {
    return this.session.state.data !== this.#base.data;
  }

  type(path: string, raw: string): void {
    this.#typed.delete(path);
    this.#typed.set(path, raw);
    this.session.dispatch({ type: 'edit', path, raw });
  }

  leave(path: string): void {
    this.session.dispatch({ type: 'leave', path });
  }

  /** Types into the form in hand what was typed here. */
  apply(real: Session): void {
    const typed = [...this.#typed].reduce((state, [path, raw]) => update(real.engine, update(real.engine, state, { type: 'edit', path, raw }), { type: 'leave', path }), real.state);
    real.take(typed);
  }
}
