// Whether the examples of a form notice a change of it. In: the form's examples, and a changed form. Out: the name of the
// first example that no longer holds, or null when all still do.
import { compile } from '../../../renderer/core/compile.js';
import { createEngine, derive } from '../../../renderer/core/derive.js';
import type { Validators } from '../../../renderer/core/findings.js';
import type { FormSpec } from '../../../renderer/core/form.js';
import { toJson } from '../../../renderer/core/expression/value.js';
import { initialState } from '../../../renderer/core/update.js';
import type { Engine } from '../../../renderer/core/derive.js';
import type { Json } from '../../../renderer/core/json.js';
import { applicationOfCase, type ExampleFile, type RuleCase } from '../examples.js';
import type { Application } from '../document.js';

/** An application with what it has to show under the unchanged form. */
interface Sample {
  readonly name: string;
  readonly application: Application;
  /** The rule that it is about; null when it expects all alerts and some values. */
  readonly rule: string | null;
  /** What it has to show, as text. */
  readonly shows: string;
  readonly values: readonly string[];
}

/** The examples of a form, ready to be asked again and again. */
export class Trial {
  readonly #samples: readonly Sample[];
  readonly #validators: Validators;

  constructor(engine: Engine, files: ReadonlyMap<string, ExampleFile>, cases: readonly RuleCase[]) {
    this.#validators = engine.validators;
    const whole = [...files].map(([name, file]) => {
      const values = Object.keys(file.expected.values);
      const application = { title: null, today: file.today, context: null, data: file.data };
      return { name, application, rule: null, values, shows: shown(engine, application, null, values) };
    });
    const small = cases.map(({ name, alert, example }) => {
      const application = applicationOfCase(engine.model, files, example);
      return { name, application, rule: alert.id, values: [], shows: shown(engine, application, alert.id, []) };
    });
    this.#samples = [...small, ...whole];
  }

  /** The first example that shows something else under the changed form; the rule's own examples are asked first. */
  noticedBy(form: FormSpec, rule: string | null): string | null {
    const engine = engineOf(form, this.#validators);
    if (!engine) return 'the form is refused';
    const own = this.#samples.filter((sample) => sample.rule === rule);
    const others = this.#samples.filter((sample) => sample.rule !== rule && (rule === null || sample.rule === null));
    return (
      [...own, ...others].find(
        ({ application, rule: about, values, shows }) => shown(engine, application, about, values) !== shows,
      )?.name ?? null
    );
  }
}

function engineOf(form: FormSpec, validators: Validators): Engine | null {
  try {
    return createEngine(compile(form), validators);
  } catch {
    return null;
  }
}

/** The alerts and values that an application shows; of one rule only whether it fires, which is all its examples say. */
function shown(
  engine: Engine,
  { data, today, context }: Application,
  rule: string | null,
  values: readonly string[],
): string {
  try {
    const { raised, evaluation } = derive(engine, initialState(engine, { data, today, context }));
    if (rule !== null) return String(raised.some(({ id }) => id === rule));
    const alerts = raised.map(({ id, level, path }) => `${id} ${level} ${path}`);
    return JSON.stringify([alerts, values.map((name): Json => toJson(evaluation.named(name)) ?? null)]);
  } catch (error) {
    return `fails: ${String(error)}`;
  }
}
