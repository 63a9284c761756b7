// The official JSON Schema Test Suite as data. In: its folder. Out: groups of tests, and the keywords a schema uses.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Json, JsonObject } from '../../renderer/core/json.js';

/** One schema of the suite with what it accepts and refuses. */
export interface Group {
  /** Path in the suite, without `.json`. */
  readonly file: string;
  readonly description: string;
  readonly schema: JsonObject | boolean;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

/** Words beside a schema that no validator judges by. */
const SILENT = new Set(['$schema', '$comment', 'title', 'description']);

/** Where a keyword holds schemas: itself, a list of them, or a map of names. */
const HOLDS: Readonly<Record<string, 'one' | 'list' | 'map'>> = {
  ...Object.fromEntries(['items', 'not', 'if', 'then', 'else', 'additionalProperties', 'contains', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'].map((key) => [key, 'one'])),
  ...Object.fromEntries(['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((key) => [key, 'list'])),
  ...Object.fromEntries(['properties', 'patternProperties', 'dependentSchemas', '$defs'].map((key) => [key, 'map'])),
};

/** All groups under a folder, in the order of the paths. */
export function readGroups(folder: string): Group[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const file = relative(folder, path).split(sep).join('/').replace(/\.json$/, '');
      return (JSON.parse(readFileSync(path, 'utf8')) as Omit<Group, 'file'>[]).map((group) => ({ ...group, file }));
    });
}

/** The keywords that a schema uses, at any depth; `true` and `false` count as the keyword "boolean schema". */
export function keywordsOf(schema: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Json): void => {
    if (typeof node === 'boolean') found.add('boolean schema');
    if (typeof node !== 'object' || node === null) return;
    for (const [keyword, value] of Object.entries(node as JsonObject)) {
      if (SILENT.has(keyword)) continue;
      found.add(keyword);
      const holds = Object.hasOwn(HOLDS, keyword) ? HOLDS[keyword] : undefined;
      if (holds === 'one') visit(value);
      else if (holds) for (const item of Object.values(value as JsonObject)) visit(item);
    }
  };
  visit(schema);
  return found;
}

/** The schema without the words that no validator judges by. */
export function withoutSilent(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !SILENT.has(keyword)));
}
