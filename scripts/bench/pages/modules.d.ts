// Modules that a contender's build provides; see ../pages.ts.
declare module 'bench:validators' {
  import type { ValidateFunction } from 'ajv';
  /** Checks a whole document (vanilla). */
  export const validate: ValidateFunction;
  /** One validator per section and row (omnia), in the shape its host defines. */
  export const validators: unknown;
}

declare module 'bench:omnia-forms' {
  /** Defines a tag from a bundled form, as the published module does. */
  export function defineForm(tag: string, bundle: { form: unknown; validators: unknown }): void;
}
