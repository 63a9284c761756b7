// Everything that is wrong with a form. In: the path of its form.json. Out: problems with their places, and the model
// when there is none that refuses it.
import { compile } from '../../renderer/core/compile.js';
import { language } from '../../renderer/core/expression/language.js';
import { SchemaError, type Fault } from '../../renderer/core/faults.js';
import type { FormSpec } from '../../renderer/core/form.js';
import type { Model } from '../../renderer/core/model.js';
import type { SourceText } from '../../renderer/host/lazy/locate.js';
import { readForm } from '../generate/load-form.js';
import { dialectFaults } from './dialect-faults.js';
import { FormError, problemsOf, sorted, type Problem } from './problems.js';

/** A form as far as it could be read, and its problems. */
export interface Inspection {
  readonly form: FormSpec | null;
  /** Null when the form is refused. */
  readonly model: Model | null;
  readonly sources: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/** Reads a form, compiles it and holds each of its files against the meta-schema. */
export async function inspectForm(file: string): Promise<Inspection> {
  const { form, sources, problems: unreadable } = await readForm(file);
  if (!form) return { form, sources, model: null, problems: sorted(unreadable, sources) };
  const { model, faults } = compiled(form);
  const found = problemsOf(sources, faults);
  // The engine knows more than the meta-schema: of what both refuse, its sentence is told.
  const known = new Set(found.map(({ file: at, pointer }) => `${at}#${pointer}`));
  const dialect = dialectFaults(sources).filter((problem) => !known.has(`${problem.file}#${problem.pointer}`));
  const problems = sorted([...unreadable, ...found, ...dialect], sources);
  return { form, sources, model: problems.length === 0 ? model : null, problems };
}

/**
 * The form, ready to be bundled.
 * @throws {FormError} with all its problems
 */
export async function soundForm(file: string): Promise<FormSpec> {
  const { form, problems } = await inspectForm(file);
  if (!form || problems.length > 0) throw new FormError(problems);
  return form;
}

function compiled(form: FormSpec): { model: Model | null; faults: readonly Fault[] } {
  try {
    return { model: compile(form, language), faults: [] };
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return { model: null, faults: error.faults };
  }
}
