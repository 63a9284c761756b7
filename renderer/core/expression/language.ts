// The dialect with what only authors need: the parser and the checks. Loaded when a form arrives whose expressions are
// still texts; a bundled form does without.
import { cycleFaults } from '../checks/cycles.js';
import { formFaults } from '../checks/index.js';
import { sound } from '../checks/shape.js';
import { didYouMean } from '../faults.js';
import type { Language } from '../language.js';
import { createChecker } from './check.js';
import { parse } from './parse.js';

/** CEL, parsed by the library and checked against the schema. */
export const language: Language = {
  parse,
  checker: createChecker,
  sound,
  near: didYouMean,
  faults: (form, root, nodes, context) => [...formFaults(form, root, nodes, context), ...cycleFaults(form, root, nodes, parse)],
};
