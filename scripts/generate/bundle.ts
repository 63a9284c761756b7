// A form made ready to be sent to browsers: checked, its expressions parsed, its validators generated. In: a form.
// Out: the same form with trees in place of texts, and the text of its validators' module.
import { compile } from '../../renderer/core/compile.js';
import { language } from '../../renderer/core/expression/language.js';
import type { Tree } from '../../renderer/core/expression/tree.js';
import type { AlertSpec, Expression, FormSpec, SchemaSpec, Template, ValueSpec } from '../../renderer/core/form.js';
import type { Model } from '../../renderer/core/model.js';
import { templateParts } from '../../renderer/core/template.js';
import { validatorsModule } from './validators.js';

/** What a form becomes. */
export interface Bundle {
  readonly model: Model;
  readonly form: FormSpec;
  readonly validatorsModule: string;
}

/**
 * Compiles a form and makes its bundle.
 * @throws {SchemaError} with every fault of the form
 */
export async function bundleForm(form: FormSpec, formatsFrom = '../../../renderer/core/formats/index.js'): Promise<Bundle> {
  const model = compile(form, language);
  const { $schema: _editors, ...bundled } = { ...bundleSchema(form), values: mapObject(form.values ?? {}, bundleValue), bundled: true } as FormSpec & { $schema?: string };
  return Promise.resolve({ model, form: bundled, validatorsModule: validatorsModule(model, formatsFrom) });
}

function bundleSchema<T extends SchemaSpec & { $defs?: FormSpec['$defs'] }>(schema: T): T {
  const parts = {
    ...(schema.relevant === undefined ? {} : { relevant: bundleExpression(schema.relevant) }),
    ...(schema.alerts === undefined ? {} : { alerts: schema.alerts.map(bundleAlert) }),
    ...(schema.properties === undefined ? {} : { properties: mapObject(schema.properties, bundleSchema) }),
    ...(schema.items === undefined ? {} : { items: bundleSchema(schema.items) }),
    ...(schema.$defs === undefined ? {} : { $defs: mapObject(schema.$defs, bundleSchema) }),
  };
  return { ...schema, ...parts };
}

/** Examples are for authors and tests; browsers do without. */
function bundleAlert({ examples: _examples, ...alert }: AlertSpec): AlertSpec {
  return {
    ...alert,
    when: bundleExpression(alert.when),
    message: bundleTemplate(alert.message),
    ...(alert.action === undefined ? {} : { action: bundleTemplate(alert.action) }),
    ...(alert.suggest === undefined ? {} : { suggest: { ...alert.suggest, value: bundleExpression(alert.suggest.value), label: bundleTemplate(alert.suggest.label) } }),
  };
}

function bundleValue(value: ValueSpec): ValueSpec {
  if (typeof value === 'string') return bundleExpression(value);
  return 'expr' in value && !Array.isArray(value.expr) ? bundleExpression(value.expr as Expression) : value;
}

function bundleTemplate(template: Template): Template {
  const parts = templateParts(template);
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return parts.map((part) => (typeof part === 'string' ? part : (bundleExpression(part.expr) as { expr: Tree })));
}

function bundleExpression(expression: Expression): Expression {
  return typeof expression === 'string' ? { expr: withoutRanges(language.parse(expression)) } : expression;
}

/** Places in the text serve messages to authors only. */
function withoutRanges(tree: Tree): Tree {
  switch (tree[0]) {
    case 'lit':
    case 'name':
      return [tree[0], tree[1]] as Tree;
    case '.':
      return ['.', withoutRanges(tree[1]), tree[2]];
    case 'list':
      return ['list', tree[1].map(withoutRanges)];
    case 'map':
      return ['map', tree[1].map(([key, item]) => [key, withoutRanges(item)] as const)];
    case 'call':
    case 'op':
      return [tree[0], tree[1], tree[2].map(withoutRanges)];
  }
}

function mapObject<T>(object: Readonly<Record<string, T>>, change: (item: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, change(item)]));
}
