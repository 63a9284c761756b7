// Whether a regular expression can take for ever. In: its source. Out: null, or what is wrong with it and the way out.
// Browsers try every way to match: an expression is unsafe when the ways double with each character, or grow as a cube.
import { patternGraph, type PatternGraph } from './pattern-graph.js';

/** More than any form needs; keeps the judgement itself quick. */
const LONGEST = 1000;

/** Characters that tell classes apart: all of ASCII, and one of each sort beyond it. */
const SAMPLES = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), ...Array.from('éßÉΩжא中あ٣½€«»–…\u00a0\u2028\u0301\u200d😀𝒜\ue000')];

/**
 * Judges the `pattern` of a field as JSON Schema reads it (flag `u`).
 * @returns null when it is safe; else a sentence for its author: it is no expression, or its running time can explode
 */
export function unsafePattern(pattern: string): string | null {
  if (pattern.length > LONGEST) return `a pattern has at most ${LONGEST} characters; this one has ${pattern.length}.`;
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = (error as Error).message.split(': ').at(-1) ?? '';
    return `this is no regular expression: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`;
  }
  return fault(patternGraph(pattern), [...new Set([...SAMPLES, ...Array.from(pattern), ...named(pattern)])]);
}

/** The characters that a pattern names by their code. */
function named(pattern: string): string[] {
  return [...pattern.matchAll(/\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi)].map(([, a, b, c]) => String.fromCodePoint(parseInt(a ?? b ?? c ?? '', 16)));
}

function fault(graph: PatternGraph, samples: readonly string[]): string | null {
  if (graph.refused?.startsWith('\\')) return `"${graph.refused}" refers back to what was matched, and can take for ever; write what it stands for.`;
  if (graph.refused !== null) return `"${graph.refused}" repeats something that may be empty, and can take for ever; leave one of the two repetitions out.`;
  const same = overlaps(graph.places, samples);
  const loops = loopsOf(graph.next);
  const doubled = loops.find((loop) => isDoubled(graph, loop, same));
  if (doubled) return `${quoted(graph, doubled)} repeats the same characters in two ways, and can take for ever on a long answer; leave one repetition out, or put between them a character that neither matches.`;
  const row = longestRow(graph, loops, same);
  if (row.length > 2) return `${row.map((loop) => quoted(graph, loop)).join(', ')}: ${row.length} repetitions of the same characters in a row can take for ever on a long answer; put between them a character that they do not match.`;
  return graph.lookarounds.map((inner) => fault(inner, samples)).find((found) => found !== null) ?? null;
}

const quoted = ({ places }: PatternGraph, loop: readonly number[]): string => `the repetition of "${[...new Set(loop.map((place) => places[place]))].join('')}"`;

type Overlaps = (a: number, b: number) => boolean;

/** Whether two places can match the same character. */
function overlaps(places: readonly string[], samples: readonly string[]): Overlaps {
  const sets = new Map([...new Set(places)].map((place) => [place, new Set(samples.filter((sample) => new RegExp(`^${place}$`, 'u').test(sample)))]));
  const known = new Map<string, boolean>();
  return (a, b) => {
    const [left = '', right = ''] = [places[a], places[b]];
    if (left === right) return true;
    const key = JSON.stringify([left, right]);
    const value = known.get(key) ?? [...(sets.get(left) ?? [])].some((sample) => sets.get(right)?.has(sample));
    known.set(key, value);
    return value;
  };
}

/** The places that repeat together, each set once, in the order of the pattern. */
function loopsOf(next: PatternGraph['next']): number[][] {
  const after = next.map((_, place) => reach(String(place), (from) => (next[Number(from)] ?? []).map(String)));
  const loops = next.map((_, place) => next.map((_next, other) => other).filter((other) => after[place]?.has(String(other)) && after[other]?.has(String(place))));
  return loops.filter((loop, place) => loop[0] === place);
}

/** Whether one text can be read in two ways on the way round a loop. */
function isDoubled({ next }: PatternGraph, loop: readonly number[], same: Overlaps): boolean {
  const inside = new Set(loop);
  const within = (place: number): number[] => (next[place] ?? []).filter((to) => inside.has(to));
  if (loop.some((place) => new Set(within(place)).size < within(place).length)) return true;
  const step = (state: string): string[] => {
    const [a = 0, b = 0] = state.split(',').map(Number);
    return within(a).flatMap((x) => within(b).filter((y) => same(x, y)).map((y) => `${x},${y}`));
  };
  return loop.some((place) => {
    const home = `${place},${place}`;
    const parted = [...reach(home, step)].filter((state) => state.split(',')[0] !== state.split(',')[1]);
    return parted.some((state) => reach(state, step).has(home));
  });
}

/** The longest row of loops where each can hand its characters on to the one behind it at any point. */
function longestRow({ next }: PatternGraph, loops: readonly (readonly number[])[], same: Overlaps): (readonly number[])[] {
  const handsOn = (from: readonly number[], to: readonly number[]): boolean => {
    const [staying, arrived] = [new Set(from), new Set(to)];
    const step = (state: string): string[] => {
      const [a = 0, b = 0, c = 0] = state.split(',').map(Number);
      return (next[a] ?? []).flatMap((x) =>
        !staying.has(x) ? [] : (next[b] ?? []).flatMap((y) => (!same(x, y) ? [] : (next[c] ?? []).filter((z) => arrived.has(z) && same(x, z) && same(y, z)).map((z) => `${x},${y},${z}`))),
      );
    };
    return from.some((p) => to.some((q) => reach(`${p},${p},${q}`, step).has(`${p},${q},${q}`)));
  };
  const rows = new Map<readonly number[], (readonly number[])[]>();
  for (const loop of [...loops].reverse()) {
    const behind = loops.filter((other) => other !== loop && rows.has(other) && handsOn(loop, other)).map((other) => rows.get(other) ?? []);
    rows.set(loop, [loop, ...(behind.sort((a, b) => b.length - a.length)[0] ?? [])]);
  }
  return [...rows.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Everything that can be reached by one step or more. */
function reach(from: string, step: (state: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const to of step(state)) {
      if (found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}
