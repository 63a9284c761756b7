// What a contender's page offers to the harness, and what it is given. Types only.
import type { FormSpec } from '../../../renderer/core/form.js';
import type { JsonObject } from '../../../renderer/core/json.js';

/** The form in the two shapes contenders read, and its answers. */
export interface Payload {
  readonly form: FormSpec;
  readonly schema: JsonObject;
  readonly uiSchema: JsonObject;
  readonly data: JsonObject;
}

/** Draws the form into the page; resolves when the contender says that it has drawn. */
export type Mount = (place: HTMLElement, payload: Payload) => void | Promise<void>;

declare global {
  interface Window {
    benchMount?: Mount;
    benchPayload?: Payload;
    /** Opens the first row of a list for whoever does not draw its fields before that; after the mount, which it is no part of. */
    benchOpen?: () => Promise<void>;
  }
}
