// What a form tells its page. Facts in the past tense, requests in the present; none carries an answer but the request
// to send, whose purpose it is.
import type { Fault } from '../core/faults.js';
import type { JsonObject } from '../core/json.js';

/** A person changed an answer. The data are read from the element. */
export class OmniaChangedEvent extends Event {
  /** @param path JSON Pointer of the field; null for undo and redo */
  constructor(readonly path: string | null) {
    super('omnia-changed', { bubbles: true, composed: true });
  }
}

/** Another step is shown. */
export class OmniaSteppedEvent extends Event {
  /** @param step id of the step */
  constructor(readonly step: string) {
    super('omnia-stepped', { bubbles: true, composed: true });
  }
}

/** A person asks to send, and nothing stands in the way. Cancelable: the page takes it from here. */
export class OmniaSubmitEvent extends Event {
  /**
   * @param data the answers as they are exported
   * @param files the attachments by their id in the data; those that the page's uploader took are with the page
   */
  constructor(
    readonly data: JsonObject,
    readonly files: ReadonlyMap<string, File> = new Map(),
  ) {
    super('omnia-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A mistake of an author, with its place where the form came in files. Lines and columns count from 1. */
export interface LocatedFault extends Fault {
  /** Address of the file. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something of the form or of a part of it failed. For the page's developers; it names no answer. */
export class OmniaFaultEvent extends Event {
  constructor(
    readonly message: string,
    /** The author's mistakes, when the form was refused. */
    readonly faults: readonly LocatedFault[] = [],
  ) {
    super('omnia-fault', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'omnia-changed': OmniaChangedEvent;
    'omnia-stepped': OmniaSteppedEvent;
    'omnia-submit': OmniaSubmitEvent;
    'omnia-fault': OmniaFaultEvent;
  }
}
