// How the characters of a regular expression follow one another. In: the source of a valid expression. Out: its places
// for one character each, and which place can come after which (the automaton of Glushkov).

/** The expression as a graph; the parts that look around stand beside it, as expressions of their own. */
export interface PatternGraph {
  /** The source of each place: `a`, `\d`, `[^x]`, `.`. */
  readonly places: readonly string[];
  /** By place: what can come next, named twice when two repetitions lead there. */
  readonly next: readonly (readonly number[])[];
  /** The source of a repetition whose body can match nothing, or of a reference to an earlier group. */
  readonly refused: string | null;
  readonly lookarounds: readonly PatternGraph[];
}

/** A piece of the expression: whether it can match nothing, and the places where it begins and ends. */
interface Piece {
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const NOTHING: Piece = { empty: true, first: [], last: [] };

/** Opening brackets, closing and bar, repetitions, edges, references back; all else is one character. */
const TOKEN = /(?<look>\(\?<?[=!])|(?<open>\((?:\?(?:<[^>]*>|[a-z-]*:))?)|(?<close>\))|(?<bar>\|)|(?<repeat>[*+?]|\{\d+(?:,\d*)?\})\??|(?<edge>\^|\$|\\[bB])|(?<back>\\(?:[1-9]\d*|k<[^>]*>))|(?<char>\[(?:\\.|[^\]\\])*\]|\\u\{[^}]*\}|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u.{4}|\\x..|\\c.|\\[pP]\{[^}]*\}|\\.|.)/gsu;

/** Reads an expression that `RegExp` with the flag `u` accepts; what it does with others is not defined. */
export function patternGraph(source: string): PatternGraph {
  const tokens = [...source.matchAll(TOKEN)];
  let at = 0;

  function graph(): PatternGraph {
    const places: string[] = [];
    const next: number[][] = [];
    const lookarounds: PatternGraph[] = [];
    let refused: string | null = null;

    const link = (from: Piece, to: Piece): void => {
      for (const place of from.last) next[place]?.push(...to.first);
    };

    function alternatives(): Piece {
      const pieces = [sequence()];
      for (; tokens[at]?.groups?.['bar']; ) {
        at += 1;
        pieces.push(sequence());
      }
      return { empty: pieces.some(({ empty }) => empty), first: pieces.flatMap(({ first }) => first), last: pieces.flatMap(({ last }) => last) };
    }

    function sequence(): Piece {
      let whole = NOTHING;
      for (; at < tokens.length && !tokens[at]?.groups?.['bar'] && !tokens[at]?.groups?.['close']; ) {
        const start = tokens[at]?.index ?? 0;
        const piece = repeated(one, start);
        link(whole, piece);
        whole = {
          empty: whole.empty && piece.empty,
          first: whole.empty ? [...whole.first, ...piece.first] : whole.first,
          last: piece.empty ? [...whole.last, ...piece.last] : piece.last,
        };
      }
      return whole;
    }

    /** A piece with the repetition behind it. A fixed number of times stands for itself twice: that shows all it can do. */
    function repeated(read: () => Piece, start: number): Piece {
      const from = at;
      const piece = read();
      const token = tokens[at];
      const repeat = token?.groups?.['repeat'];
      if (!token || repeat === undefined) return piece;
      at += 1;
      const [least, most] = timesOf(repeat);
      if (most <= 1) return { ...piece, empty: piece.empty || least === 0 };
      if (piece.empty) refused ??= source.slice(start, token.index + token[0].length);
      if (least === most) {
        const after = at;
        at = from;
        const again = read();
        at = after;
        link(piece, again);
        return { empty: piece.empty, first: piece.first, last: again.last };
      }
      link(piece, piece);
      return { ...piece, empty: piece.empty || least === 0 };
    }

    function one(): Piece {
      const [text, groups] = [tokens[at]?.[0] ?? '', tokens[at]?.groups ?? {}];
      at += 1;
      if (groups['look']) {
        lookarounds.push(graph());
        at += 1;
        return NOTHING;
      }
      if (groups['open']) {
        const inner = alternatives();
        at += 1;
        return inner;
      }
      if (groups['back']) refused ??= text;
      if (groups['back'] || groups['edge']) return NOTHING;
      const place = places.push(text) - 1;
      next.push([]);
      return { empty: false, first: [place], last: [place] };
    }

    alternatives();
    return { places, next, refused, lookarounds };
  }

  return graph();
}

function timesOf(repeat: string): readonly [least: number, most: number] {
  if (repeat === '*') return [0, Infinity];
  if (repeat === '+') return [1, Infinity];
  if (repeat === '?') return [0, 1];
  const [least = 0, most = repeat.includes(',') ? Infinity : least] = repeat.slice(1, -1).split(',').filter(Boolean).map(Number);
  return [least, most];
}
