// The CIGO without what judges it, for states in which that is on its way or never comes.
import type { FormSpec } from '../../renderer/core/form.js';
import type { FormBundle, Rules } from '../../renderer/host/load-engine.js';
import first from '../../schemas/cigo/generated/first.json';

const form = first as unknown as FormSpec;

/** The rules are on their way for ever. */
export const unanswered: FormBundle = { form, rules: () => new Promise<Rules>(() => undefined) };

/** The rules cannot be had. */
export const unjudged: FormBundle = { form, rules: () => Promise.reject(new TypeError('no network')) };
