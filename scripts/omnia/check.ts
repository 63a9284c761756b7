// `omnia check`: what a form says of applications, for people, as JSON, or line by line for pipelines.
// In: a form and files, or a stream. Out: a report.
import { availableParallelism } from 'node:os';
import type { Finding } from '../../renderer/core/findings.js';
import { todayIn } from '../../renderer/host/today.js';
import { wordsFor } from '../../renderer/host/words/catalogues.js';
import type { Arguments } from './arguments.js';
import type { Command, Streams } from './command.js';
import { applicationOf, dayOf, type Application } from './document.js';
import { ruleSetDigest } from './digest.js';
import { InputError, UsageError } from './faults.js';
import { soundForm } from './inspect.js';
import { formFile, loadEngine } from './load.js';
import { judgeStream } from './ndjson.js';
import { readJsonFile } from './read-json.js';
import { writeReport } from './report.js';
import { judge, type Verdict } from './verdict.js';
import { words } from './words.js';

/** Judging takes processors, not waiting: more threads than these only cost memory. */
const MOST_JOBS = Math.max(8, availableParallelism());

interface Judged {
  readonly file: string;
  readonly application: Application;
  readonly verdict: Verdict;
}

/** `omnia check FORM FILE…` and `omnia check FORM --ndjson`. */
export const check: Command = {
  options: { today: 'text', json: 'flag', ndjson: 'flag', jobs: 'text', digest: 'flag' },
  async run(args, streams) {
    const [form, ...files] = args.words;
    if (form === undefined) throw new UsageError(words.missing('FORM'));
    if (args.flags.has('digest')) {
      if (files.length > 0) throw new UsageError(words.notTogether('"--digest"', 'FILE'));
      streams.output.write(`${await ruleSetDigest(await soundForm(await formFile(form)))}\n`);
      return 0;
    }
    const today = args.texts.today === undefined ? undefined : dayOf(args.texts.today, '--today');
    if (args.flags.has('ndjson')) {
      if (files.length > 0) throw new UsageError(words.notTogether('"--ndjson"', 'FILE'));
      if (args.flags.has('json')) throw new UsageError(words.notTogether('"--ndjson"', '"--json"'));
      return judgeStream({ form, today, jobs: jobsOf(args) }, streams);
    }
    if (args.texts.jobs !== undefined) throw new UsageError(words.onlyWith('--jobs', '--ndjson'));
    if (files.length === 0) throw new UsageError(words.missing('FILE'));
    return judgeFiles(form, files, today, args.flags.has('json'), streams);
  },
};

function jobsOf({ texts: { jobs = '1' } }: Arguments): number {
  const count = /^[0-9]{1,3}$/.test(jobs) ? Number(jobs) : 0;
  if (count < 1 || count > MOST_JOBS) throw new UsageError(words.notJobs(jobs, MOST_JOBS));
  return count;
}

async function judgeFiles(
  form: string,
  files: readonly string[],
  today: string | undefined,
  asJson: boolean,
  { output, errors }: Streams,
): Promise<number> {
  const { engine } = await loadEngine(form);
  const { model } = engine;
  const catalogue = await wordsFor(model.lang);
  const results: unknown[] = [];
  let unreadable = 0;
  let refused = 0;
  for (const file of files) {
    try {
      const { application, verdict } = await judgeFile(file);
      if (!verdict.submittable) refused += 1;
      if (asJson) results.push(plain({ file, application, verdict }));
      else
        output.write(
          writeReport(file, application, verdict, model, (finding, node) => catalogue.finding(finding, node)),
        );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unreadable += 1;
      if (asJson) results.push({ file, error: error.message });
      errors.write(`${error.message}\n`);
    }
  }
  if (asJson) output.write(`${JSON.stringify(results, null, 2)}\n`);
  return unreadable > 0 ? 2 : refused > 0 ? 1 : 0;

  async function judgeFile(file: string): Promise<Judged> {
    const json = await readJsonFile(file);
    try {
      const application = applicationOf(json, model, { asked: today, otherwise: todayIn(model.timeZone) });
      return { file, application, verdict: judge(engine, application) };
    } catch (error) {
      const why = error instanceof InputError ? error.message : words.notJudged((error as Error).message);
      throw new InputError(words.inFile(file, why), { cause: error });
    }
  }
}

/** A verdict as JSON: that of `--ndjson`, with the words beside it. */
function plain({ file, application, verdict }: Judged): unknown {
  return {
    file,
    today: application.today,
    submittable: verdict.submittable,
    alerts: verdict.alerts.map(({ id, level, path, message, action }) => ({ id, level, path, message, action })),
    values: verdict.values,
    findings: verdict.findings.map(({ path, code, level }: Finding) => ({ path, code, level })),
  };
}
