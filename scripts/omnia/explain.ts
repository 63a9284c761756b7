// `omnia explain`: why a rule fires on an application, or does not, or what would decide it.
// In: a rule, a file, a form. Out: a report for each condition and target.
import path from 'node:path';
import type { Model } from '../../renderer/core/model.js';
import { todayIn } from '../../renderer/host/today.js';
import type { Command } from './command.js';
import { applicationOf, dayOf, type Application } from './document.js';
import { writeExplanation } from './explain-report.js';
import { explain as explainRule } from '../../renderer/core/explanation.js';
import { InputError, UsageError } from './faults.js';
import { loadEngine, SCHEMAS } from './load.js';
import { readJsonFile } from './read-json.js';
import { judge } from './verdict.js';
import { words } from './words.js';

/** `omnia explain ALERT --data FILE [FORM]`. */
export const explain: Command = {
  options: { data: 'text', today: 'text' },
  async run({ words: [id, place = path.join(SCHEMAS, 'cigo'), extra], texts }, { output }) {
    if (id === undefined) throw new UsageError(words.missing('ALERT'));
    if (texts.data === undefined) throw new UsageError(words.missing('"--data FILE"'));
    if (extra !== undefined) throw new UsageError(words.tooMany(extra));
    const asked = texts.today === undefined ? undefined : dayOf(texts.today, '--today');
    const { engine } = await loadEngine(place);
    const { model } = engine;
    const rules = new Set(model.alerts.map((alert) => alert.id));
    if (!rules.has(id)) throw new UsageError(words.unknownRule(id, [...rules]));
    const application = await read(texts.data, model, asked);
    const explanations = explainRule(model, judge(engine, application).judgement, id);
    const blocks = explanations.map((explanation) => writeExplanation(explanation, model, application));
    output.write(`${id} · ${texts.data} · ${words.today(application.today)}\n\n`);
    output.write(blocks.length === 0 ? `${words.noTarget}\n` : `${blocks.join('\n\n')}\n`);
    return 0;
  },
};

async function read(file: string, model: Model, asked: string | undefined): Promise<Application> {
  const json = await readJsonFile(file);
  try {
    return applicationOf(json, model, { asked, otherwise: todayIn(model.timeZone) });
  } catch (error) {
    throw error instanceof InputError ? new InputError(words.inFile(file, error.message)) : error;
  }
}
