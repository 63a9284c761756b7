// The core of CEL's conformance suite as data, in our model of values. In: the package of the suite. Out: cases, each an
// expression, the figures it may read and what it gives.
import { getConformanceSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import type { Json } from '../../renderer/core/json.js';

/** The files of the suite about the language itself; the others are about protocol buffers, extensions and static types. */
export const CORE = ['basic', 'comparisons', 'conversions', 'fields', 'fp_math', 'integer_math', 'lists', 'logic', 'macros', 'namespace', 'parse', 'plumbing', 'string', 'timestamps'] as const;

/** What a value of CEL is here: JSON with one kind of number, or of a kind that we do not have. */
export type Converted = { readonly json: Json } | { readonly none: string };

/** One case of the suite. */
export interface Case {
  /** `file/section/name`. */
  readonly id: string;
  readonly expr: string;
  /** The names the expression may read. */
  readonly bindings: Readonly<Record<string, Converted>>;
  /** What it gives; `error` where CEL stops. */
  readonly gives: Converted | 'error';
}

/** A message of the suite as far as it is read here. */
interface Message {
  readonly kind: { readonly case: string | undefined; readonly value?: unknown };
}

/** All cases of the core, in the order of the suite. */
export function coreCases(): Case[] {
  const files = getConformanceSuite().suites.filter(({ name }) => (CORE as readonly string[]).includes(name));
  const all = files.flatMap((file) => file.suites.flatMap((section) => section.tests.map(({ name, original }) => ({ id: `${file.name}/${section.name}/${name}`, original }))));
  const seen = new Map<string, number>();
  return all.map(({ id, original }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const { resultMatcher: result } = original;
    return {
      id: count > 1 ? `${id}#${count}` : id,
      expr: original.expr,
      bindings: Object.fromEntries(Object.entries(original.bindings).map(([name, { kind }]) => [name, kind.case === 'value' ? convert(kind.value as unknown as Message) : { none: 'unknown' }])),
      gives: result.case === 'evalError' ? 'error' : result.case === 'value' ? convert(result.value) : result.case === undefined ? { json: true } : { none: result.case },
    };
  });
}

function convert({ kind }: Message): Converted {
  switch (kind.case) {
    case 'nullValue':
      return { json: null };
    case 'boolValue':
    case 'stringValue':
      return { json: kind.value as boolean | string };
    case 'int64Value':
    case 'uint64Value':
      return BigInt(Number(kind.value)) === kind.value ? { json: Number(kind.value) } : { none: 'a whole number of too many digits' };
    case 'doubleValue':
      return Number.isFinite(kind.value) ? { json: kind.value as number } : { none: 'not a finite number' };
    case 'listValue':
      return list((kind.value as { readonly values: readonly Message[] }).values.map(convert));
    case 'mapValue':
      return map((kind.value as { readonly entries: readonly { readonly key: Message; readonly value: Message }[] }).entries.map(({ key, value }) => [convert(key), convert(value)] as const));
    default:
      return { none: kind.case ?? 'nothing' };
  }
}

function list(items: readonly Converted[]): Converted {
  const missing = items.find((item) => 'none' in item);
  return missing ?? { json: items.map((item) => ('json' in item ? item.json : null)) };
}

function map(entries: readonly (readonly [Converted, Converted])[]): Converted {
  const json: [string, Json][] = [];
  for (const [key, value] of entries) {
    if (!('json' in key) || typeof key.json !== 'string') return { none: 'a map with keys that are no texts' };
    if (!('json' in value)) return value;
    json.push([key.json, value.json]);
  }
  return { json: Object.fromEntries(json) };
}
