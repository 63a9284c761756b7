// A form made ready to be sent to browsers: checked, its expressions parsed, its validators generated. In: a form.
// Out: the same form with trees in place of texts, and the text of its validators' module.
import { compile } from '../../renderer/core/compile.js';
import { language } from '../../renderer/core/expression/language.js';
import type { Tree } from '../../renderer/core/expression/tree.js';
import type { AlertSpec, Expression, FormSpec, MeterSpec, SchemaSpec, Template, ValueSpec } from '../../renderer/core/form.js';
import type { Locale } from '../../renderer/core/locale.js';
import type { Model } from '../../renderer/core/model.js';
import type { Json } from '../../renderer/core/json.js';
import { escapeKey } from '../../renderer/core/expression/value.js';
import { withParts, type Parts } from '../../renderer/core/parts.js';
import { valueTree } from '../../renderer/core/named.js';
import { templateParts } from '../../renderer/core/template.js';
import { isTemplate } from '../omnia/locales/texts.js';
import { splitForm, type Split } from './split.js';
import { validatorsModule } from './validators.js';

/** What a form becomes. */
export interface Bundle {
  readonly model: Model;
  /** The whole form. */
  readonly form: FormSpec;
  /** What of it is drawn first, and what comes to it afterwards. */
  readonly split: Split;
  readonly validatorsModule: string;
}

/**
 * Compiles a form and makes its bundle.
 * @throws {SchemaError} with every fault of the form
 */
export async function bundleForm(form: FormSpec, formatsFrom = '../../../renderer/core/formats/index.js'): Promise<Bundle> {
  const model = compile(form, language);
  const { $schema: _editors, ...bundled } = { ...bundleSchema(form), ...namedParts(form), ...asideParts(form), bundled: true } as FormSpec & { $schema?: string };
  const split = splitForm(bundled, valueWords(form));
  return Promise.resolve({ model, form: withParts(split.first, split.parts), split, validatorsModule: validatorsModule(model, formatsFrom) });
}

/** The texts of a language with trees in place of their placeholders. */
export function bundleLocale({ lang, texts }: Locale): Locale {
  return { lang, texts: Object.fromEntries(Object.entries(texts).map(([pointer, text]) => [pointer, isTemplate(pointer) ? bundleTemplate(text) : text])) };
}

function namedParts(form: FormSpec): Partial<FormSpec> {
  return {
    values: Object.fromEntries(Object.entries(form.values ?? {}).map(([name, value]) => [name, bundleValue(name, value, (form.summary ?? []).includes(name))])),
    ...(form.functions ? { functions: mapObject(form.functions, ({ description: _description, ...spec }) => ({ ...spec, expr: bundleExpression(spec.expr) })) } : {}),
  };
}

/** What stands beside the fields, with trees in place of texts. */
function asideParts({ meters, start }: FormSpec): Partial<FormSpec> {
  const expressions = ['value', 'limit', 'deadline', 'when'];
  return {
    ...(meters ? { meters: meters.map((meter) => Object.fromEntries(Object.entries(meter).map(([key, part]) => [key, expressions.includes(key) ? bundleExpression(part as Expression) : part])) as unknown as MeterSpec) } : {}),
    ...(start ? {
      start: {
        ...start,
        ...(start.text ? { text: start.text.map(bundleTemplate) } : {}),
        ...(start.needs ? { needs: start.needs.map(({ text, when }) => ({ text: bundleTemplate(text), ...(when === undefined ? {} : { when: bundleExpression(when) }) })) } : {}),
      },
    } : {}),
  };
}

function bundleSchema<T extends SchemaSpec & { $defs?: FormSpec['$defs'] }>(schema: T): T {
  const parts = {
    ...(schema.relevant === undefined ? {} : { relevant: bundleExpression(schema.relevant) }),
    ...(schema.prefill === undefined ? {} : { prefill: bundleExpression(schema.prefill) }),
    ...(schema.alerts === undefined ? {} : { alerts: schema.alerts.map(bundleAlert) }),
    ...(schema.properties === undefined ? {} : { properties: mapObject(schema.properties, bundleSchema) }),
    ...(schema.ui?.text === undefined ? {} : { ui: { ...schema.ui, text: bundleTemplate(schema.ui.text) } }),
    ...bundleBranches(schema),
    ...(schema.items === undefined ? {} : { items: bundleSchema(schema.items) }),
    ...(schema.$defs === undefined ? {} : { $defs: mapObject(schema.$defs, bundleSchema) }),
  };
  return { ...schema, ...parts };
}

/** Branches declare fields too, with rules of their own. */
function bundleBranches(schema: SchemaSpec): Partial<SchemaSpec> {
  const one = (['then', 'else'] as const).flatMap((keyword) => (schema[keyword] ? [[keyword, bundleSchema(schema[keyword])] as const] : []));
  const several = (['allOf', 'oneOf'] as const).flatMap((keyword) => (schema[keyword] ? [[keyword, schema[keyword].map((part) => bundleSchema(part))] as const] : []));
  const byName = schema.dependentSchemas ? [['dependentSchemas', mapObject(schema.dependentSchemas, bundleSchema)] as const] : [];
  return Object.fromEntries([...one, ...several, ...byName]) as Partial<SchemaSpec>;
}

/** Examples are for authors and tests; browsers do without. */
function bundleAlert({ examples: _examples, ...alert }: AlertSpec): AlertSpec {
  return {
    ...alert,
    when: bundleExpression(alert.when),
    ...(alert.each === undefined ? {} : { each: bundleExpression(alert.each) }),
    message: bundleTemplate(alert.message),
    ...(alert.action === undefined ? {} : { action: bundleTemplate(alert.action) }),
    ...(alert.suggest === undefined ? {} : { suggest: { ...alert.suggest, value: bundleExpression(alert.suggest.value), label: bundleTemplate(alert.suggest.label) } }),
  };
}

/** A value of any form becomes one tree; its words are for authors, but for its labels and the title of one that people are shown. */
function bundleValue(name: string, value: ValueSpec, shown: boolean): ValueSpec {
  const tree = valueTree(name, value, (expression) => (bundleExpression(expression) as { expr: Tree }).expr);
  const title = shown && typeof value === 'object' && 'title' in value ? { title: value.title } : {};
  const labels = typeof value === 'object' && 'labels' in value ? { labels: value.labels } : {};
  return tree ? { expr: withoutRanges(tree), ...title, ...labels } : value;
}

/** Title and description of every value: whoever asks why reads them. */
function valueWords({ values }: FormSpec): Parts {
  const words = Object.entries(values ?? {}).flatMap(([name, spec]) =>
    typeof spec !== 'object' || 'expr' in spec && Array.isArray(spec.expr) ? [] : (['title', 'description'] as const).flatMap((key) => (key in spec ? [[`/values/${escapeKey(name)}/${key}`, (spec as Readonly<Record<string, Json>>)[key] as Json] as const] : [])),
  );
  return Object.fromEntries(words);
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
