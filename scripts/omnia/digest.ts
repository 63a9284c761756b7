// The digest of a form's rules: SHA-256 of the form as it is bundled for browsers. In: the form as its author wrote it.
// Out: hexadecimal, the same that a submission carries.
import { createHash } from 'node:crypto';
import type { FormSpec } from '../../renderer/core/form.js';
import { bundleForm } from '../generate/bundle.js';

/** The digest of a form; the form has no faults. */
export async function ruleSetDigest(form: FormSpec): Promise<string> {
  const { form: bundled } = await bundleForm(form);
  return createHash('sha256').update(JSON.stringify(bundled)).digest('hex');
}
