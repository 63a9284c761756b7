// Random expressions of a wanted type, for property tests. In: a chooser and what may be named. Out: CEL that the
// checker accepts. Loaded by tests alone.

/** Picks one of some things; how is the business of the property test. */
export type Choose = <T>(things: readonly T[]) => T;

/** The types of single answers. */
export type Answer = 'bool' | 'number' | 'date' | 'choice' | 'text';

/** What expressions may name at some place of the form. */
export interface Scope {
  readonly named: Readonly<Record<Answer, readonly string[]>>;
  readonly groups: readonly string[];
  readonly lists: readonly { readonly name: string; readonly row: readonly (readonly [key: string, type: Answer])[] }[];
}

/** The scope of a form without fields. */
export const NOTHING: Scope = { named: { bool: ['context.on'], number: ['params.two'], date: ['today', 'params.day'], choice: [], text: ['params.word'] }, groups: [], lists: [] };

/** The same scope with further answers. */
export function withAnswers(scope: Scope, answers: readonly (readonly [name: string, type: Answer])[]): Scope {
  const named = { ...scope.named };
  for (const [name, type] of answers) named[type] = [...named[type], name];
  return { ...scope, named };
}

const LITERALS: Readonly<Record<Answer, readonly string[]>> = {
  bool: ['true', 'false'],
  number: ['0', '1', '2.5'],
  date: ["date('2026-11-25')", "date('2026-01-05')"],
  choice: ["'a'", "'b'"],
  text: ["'x'", "'è'"],
};

interface Saying {
  /** An expression of a type, one level less deep. */
  say(type: Answer): string;
  /** A name of a type; a literal where there is none. */
  name(type: Answer): string;
  /** Something of every row of some list, or undefined where there is no list. */
  rows(body: Answer, write: (list: string, variable: string, body: string) => string): string | undefined;
  group(): string | undefined;
}

type Way = (saying: Saying) => string | undefined;

const WAYS: Readonly<Record<Answer, readonly Way[]>> = {
  bool: [
    ({ say }) => `(${say('number')} < ${say('number')})`,
    ({ say }) => `(${say('date')} >= ${say('date')})`,
    ({ say }) => `(${say('bool')} && ${say('bool')})`,
    ({ say }) => `(${say('bool')} || ${say('bool')})`,
    ({ say }) => `!${say('bool')}`,
    ({ say }) => `orElse(${say('bool')}, ${say('bool')})`,
    ({ say }) => `(${say('number')} == ${say('number')})`,
    ({ name }) => `(${name('bool')} != true)`,
    ({ name }) => `(${name('number')} == null)`,
    ({ name }) => `(${name('date')} != null)`,
    ({ name }) => `(${name('choice')} == 'a')`,
    ({ name }) => `(${name('text')} in ['x', 'y'])`,
    ({ rows }) => rows('bool', (list, x, body) => `${list}.exists(${x}, ${body})`),
    ({ rows }) => rows('bool', (list, x, body) => `${list}.all(${x}, ${body})`),
    ({ rows }) => rows('bool', (list, x, body) => `(${list}.filter(${x}, ${body}) == [])`),
    ({ group }) => group() && `(${group() ?? 'this'} == null)`,
  ],
  number: [
    ({ say }) => `(${say('number')} + ${say('number')})`,
    ({ say }) => `(${say('number')} / ${say('number')})`,
    ({ say }) => `(${say('date')} - ${say('date')})`,
    ({ say }) => `orElse(${say('number')}, ${say('number')})`,
    ({ say }) => `(${say('bool')} ? ${say('number')} : null)`,
    ({ rows }) => rows('number', (list, x, body) => `${list}.sum(${x}, ${body})`),
    ({ rows }) => rows('bool', (list, x, body) => `${list}.count(${x}, ${body})`),
    ({ rows }) => rows('number', (list, x, body) => `min(${list}.collect(${x}, ${body}))`),
    ({ rows }) => rows('number', (list, x, body) => `size(${list}.repeated(${x}, ${body}))`),
  ],
  date: [
    ({ say }) => `(${say('date')} + ${say('number')})`,
    ({ say }) => `monday(${say('date')})`,
    ({ say }) => `orElse(${say('date')}, ${say('date')})`,
    ({ rows }) => rows('date', (list, x, body) => `max(${list}.collect(${x}, ${body}))`),
  ],
  choice: [({ say }) => `(${say('bool')} ? ${say('choice')} : ${say('choice')})`],
  text: [({ say }) => `orElse(${say('text')}, ${say('text')})`],
};

/** An expression of a type, at most `depth` operations deep. */
export function expressionOf(choose: Choose, scope: Scope, type: Answer, depth: number): string {
  const name = (wanted: Answer): string => choose([...scope.named[wanted], choose(LITERALS[wanted])]);
  const saying: Saying = {
    name,
    say: (wanted) => expressionOf(choose, scope, wanted, depth - 1),
    group: () => (scope.groups.length > 0 ? choose(scope.groups) : undefined),
    rows(body, write) {
      if (scope.lists.length === 0) return undefined;
      const list = choose(scope.lists);
      const variable = `x${depth}`;
      const inside = withAnswers(scope, list.row.map(([key, answer]) => [`${variable}.${key}`, answer]));
      return write(list.name, variable, expressionOf(choose, inside, body, depth - 1));
    },
  };
  return depth === 0 || choose([true, false, false]) ? name(type) : (choose(WAYS[type])(saying) ?? name(type));
}
