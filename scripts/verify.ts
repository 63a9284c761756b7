// `npm run verify`: everything that has to hold before a change is shared, in order, up to the first failure.
// In: --tests-ran leaves the tests out (CI has just run them). Out: each step with its outcome; last line "N passed, N failed".
import { parseArgs } from 'node:util';
import { npmRun } from './process.js';

interface Step {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'generated files are fresh', script: 'generate', args: ['--check'] },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'tests', script: 'test' },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'size' },
];

const { values } = parseArgs({ options: { 'tests-ran': { type: 'boolean', default: false } } });
const steps = STEPS.filter((step) => !(values['tests-ran'] && step.name === 'tests'));

const passed: string[] = [];
let failed: string | undefined;
for (const { name, script, args } of steps) {
  console.log(`\n── ${name}`);
  if (npmRun(script, args) !== 0) {
    failed = name;
    break;
  }
  passed.push(name);
}

console.log('\n── verify');
for (const { name } of steps) {
  const outcome = name === failed ? 'FAILED' : passed.includes(name) ? 'passed' : 'not reached';
  console.log(`${outcome.padEnd(12)}${name}`);
}
console.log(`${passed.length} passed, ${failed === undefined ? 0 : 1} failed`);
process.exitCode = failed === undefined ? 0 : 1;
