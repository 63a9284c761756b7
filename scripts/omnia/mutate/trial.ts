// Whether the examples of a form notice a change of it. In: the form's examples, and a changed form. Out: the name of the
// first example that no longer holds, or null when all still do.
import { compile } from '../../../renderer/core/compile.js';
import { isObject } from '../../../renderer/core/data.js';
import { createEngine, derive, type Engine } from '../../../renderer/core/derive.js';
import { toJson } from '../../../renderer/core/expression/value.js';
import type { Validators } from '../../../renderer/core/findings.js';
import type { FormSpec } from '../../../renderer/core/form.js';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import { initialState } from '../../../renderer/core/update.js';
import type { Application } from '../document.js';
import { misasked, misoffers, misplaced, unsaid, type Asked, type Beside, type ExpectedAlert } from '../expected.js';
import { applicationOfCase, type ExampleFile, type RuleCase } from '../examples.js';
import { idOf } from './dependents.js';

/** An application with what it has to show. */
interface Sample {
  readonly name: string;
  readonly application: Application;
  /** The rule that it is about, and whether that fires; null when it expects all alerts and some values. */
  readonly rule: string | null;
  readonly fires: boolean;
  readonly alerts: readonly ExpectedAlert[];
  readonly values: Readonly<Record<string, Json>>;
  readonly asked: Asked;
  readonly beside: Beside;
}

/** The examples of a form, ready to be asked again and again. */
export class Trial {
  readonly #samples: readonly Sample[];
  readonly #validators: Validators;

  constructor({ model, validators }: Engine, files: ReadonlyMap<string, ExampleFile>, cases: readonly RuleCase[]) {
    this.#validators = validators;
    const small = cases.map(({ name, alert, example }): Sample => ({
      name,
      application: applicationOfCase(model, files, example),
      rule: alert.id,
      fires: example.fires,
      alerts: [],
      values: {},
      asked: {},
      beside: {},
    }));
    const whole = [...files].map(([name, { today, data, expected }]): Sample => ({
      name,
      application: { title: null, today, context: null, data },
      rule: null,
      fires: false,
      alerts: expected.alerts,
      values: expected.values,
      asked: expected.asked ?? {},
      beside: expected.beside ?? {},
    }));
    this.#samples = [...small, ...whole];
  }

  /**
   * The first example that no longer holds under the changed form.
   * @param rules those that the change can concern, the only ones that are judged; null for all
   */
  noticedBy(form: FormSpec, rules: ReadonlySet<string> | null): string | null {
    const engine = engineOf(rules ? withRules(form, rules) : form, this.#validators);
    if (!engine) return 'the form is refused';
    const asked = this.#samples.filter(({ rule }) => rule === null || !rules || rules.has(rule));
    return asked.find((sample) => !holds(engine, sample, rules))?.name ?? null;
  }
}

function engineOf(form: FormSpec, validators: Validators): Engine | null {
  try {
    return createEngine(compile(form), validators);
  } catch {
    return null;
  }
}

/** The form without its other rules: what is not asked for need not be judged. */
function withRules(form: FormSpec, rules: ReadonlySet<string>): FormSpec {
  const keep = (json: Json, key: string): Json => {
    if (Array.isArray(json)) {
      const items = json as readonly Json[];
      return key === 'alerts' ? items.filter((alert) => isObject(alert) && rules.has(idOf(alert))) : items;
    }
    return isObject(json) ? mapped(json, keep) : json;
  };
  return mapped(form as unknown as JsonObject, keep) as unknown as FormSpec;
}

function mapped(object: JsonObject, change: (item: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, change(item, key)]));
}

/** Whether an example shows what it has to; one that makes the engine fail does not. */
function holds(engine: Engine, sample: Sample, rules: ReadonlySet<string> | null): boolean {
  const { data, today, context } = sample.application;
  try {
    const derived = derive(engine, initialState(engine, { data, today, context, asGiven: true }));
    const { raised, evaluation, irrelevant } = derived;
    if (sample.rule !== null) return raised.some(({ id }) => id === sample.rule) === sample.fires;
    const expected = sample.alerts.filter(({ id }) => !rules || rules.has(id));
    return (
      sorted(expected) === sorted(raised) &&
      expected.every((alert) => unsaid(alert, raised).length === 0 && !misoffers(alert, raised)) &&
      misasked(sample.asked, irrelevant).length === 0 &&
      misplaced(sample.beside, () => derived).length === 0 &&
      Object.entries(sample.values).every(
        ([name, value]) => JSON.stringify(toJson(evaluation.named(name)) ?? null) === JSON.stringify(value),
      )
    );
  } catch {
    return false;
  }
}

function sorted(alerts: readonly Pick<ExpectedAlert, 'id' | 'path'>[]): string {
  return alerts
    .map(({ id, path }) => `${id} ${path}`)
    .sort()
    .join('\n');
}
