// `omnia test`: a form against its own examples. In: a form, or none for all under schemas/. Out: what fails, what no
// example has shown, and the count.
import type { Command } from './command.js';
import { Coverage } from './coverage.js';
import { judgeCase, judgeFile, otherRules, readExamples, readLimits, ruleCases, type Outcome } from './examples.js';
import { UsageError } from './faults.js';
import { houseForms, loadEngine } from './load.js';
import { words } from './words.js';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** `omnia test [FORM]`. */
export const test: Command = {
  options: {},
  async run({ words: [form, extra] }, { output }) {
    if (extra !== undefined) throw new UsageError(words.tooMany(extra));
    const forms = form === undefined ? await houseForms() : [form];
    const say = (line: string): void => void output.write(`${line}\n`);
    const counts: Count[] = [];
    for (const place of forms) counts.push(await testForm(place, say));
    const passed = counts.reduce((sum, count) => sum + count.passed, 0);
    const failed = counts.reduce((sum, count) => sum + count.failed, 0);
    say(words.passed(passed, failed));
    return failed > 0 ? 1 : 0;
  },
};

async function testForm(place: string, say: (line: string) => void): Promise<Count> {
  const { engine, folder } = await loadEngine(place);
  const { model } = engine;
  const files = await readExamples(folder);
  const cases = ruleCases(model);
  const coverage = new Coverage(model);
  let failed = 0;
  const note = (name: string, { verdict, failures }: Outcome): void => {
    if (verdict) coverage.add(verdict.judgement.evaluation);
    if (failures.length > 0) failed += 1;
    for (const failure of failures) say(words.failed(name, failure));
  };
  say(words.examples(model.id, files.size, cases.length));
  const limits = await readLimits(folder, files);
  for (const [name, file] of [...files, ...limits]) note(name, judgeFile(engine, file));
  for (const one of cases)
    note(`${one.name} (${one.example.base}, ${one.example.today})`, judgeCase(engine, files, one));
  const others = otherRules(model, files);
  if (others.length > 0) say(words.expectsOtherRules(others.join(', ')));
  if (coverage.neverTrue.length > 0) say(words.neverTrue(coverage.neverTrue.join('; ')));
  if (coverage.neverFalse.length > 0) say(words.neverFalse(coverage.neverFalse.join('; ')));
  return { passed: files.size + limits.size + cases.length - failed, failed };
}
