// Both makers of validators behind one interface, for tests that hold them to the standard and to each other.
// In: a plain schema. Out: its validator, as each maker makes it.
import vm from 'node:vm';
import { formats } from '../../renderer/core/formats/index.js';
import type { Validate } from '../../renderer/core/findings.js';
import type { JsonObject } from '../../renderer/core/json.js';
import { hasRepeats, isMultipleOf, sameJson } from '../../renderer/core/json-values.js';
import { runtimeValidator } from '../../renderer/host/lazy/runtime-validator.js';
import { createAjv, needsOwnProperties, schemasModule } from '../generate/validators.js';

/** What a generated module imports, by specifier. */
const MODULES = { 'core/formats/index.js': { formats }, 'core/json-values.js': { hasRepeats, isMultipleOf, sameJson } };

/** Kept between schemas, because making one costs more than a schema. */
const AJV = { all: createAjv(false), own: createAjv(true) };

/** Makes the generated validator of a schema: the text of the module, run as a script. */
function generated(judged: JsonObject): Validate {
  const script = schemasModule({ judged }, 'core/formats/index.js', needsOwnProperties({ judged }) ? AJV.own : AJV.all)
    .replace(/^import \{ (.*) \} from '(.*)';$/gm, (_all, names: string, from: string) => `const { ${names.replaceAll(' as ', ': ')} } = modules['${from}'];`)
    .replace(/^export const /gm, 'const ');
  const run = vm.runInThisContext(`(modules) => { ${script} return validators; }`) as (modules: typeof MODULES) => { judged: Validate };
  return run(MODULES).judged;
}

/** The makers by name: at build time by Ajv, at run time by the interpreter. */
export const MAKERS: Readonly<Record<'generated' | 'run-time', (schema: JsonObject) => Validate>> = {
  generated,
  'run-time': (schema) => runtimeValidator(structuredClone(schema)),
};
