// JSON as TypeScript sees it. Types only.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object: what `.data` takes and gives. */
export interface JsonObject {
  readonly [key: string]: Json;
}
