// Contrast of the tokens' colours, computed from the one token file. In: its text, light or dark. Out: colours by token,
// and for every pair that meets on a page its ratio beside what WCAG 2.2 AA asks.
import { tokens } from '../../renderer/host/tokens.css.js';

/** Light or dark. */
export type Theme = 'light' | 'dark';

/** Two tokens that meet on a page, and what is asked of them. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly use: string;
  /** 4.5 for text, 3 for lines and marks. */
  readonly asked: 4.5 | 3;
}

const TEXT = 4.5;
const LINE = 3;

/** All pairs that the sheets bring together. */
export const pairs: readonly Pair[] = [
  { front: 'text', back: 'surface', use: 'text', asked: TEXT },
  { front: 'text', back: 'raised', use: 'text on what is raised', asked: TEXT },
  { front: 'muted', back: 'surface', use: 'hints', asked: TEXT },
  { front: 'muted', back: 'raised', use: 'hints on what is raised, buttons out of use', asked: TEXT },
  { front: 'primary', back: 'surface', use: 'links, quiet buttons', asked: TEXT },
  { front: 'primary', back: 'raised', use: 'links on what is raised', asked: TEXT },
  { front: 'on-primary', back: 'primary', use: 'the main button', asked: TEXT },
  ...['error', 'warning', 'info', 'suggestion'].flatMap((level): Pair[] => [
    { front: level, back: 'surface', use: `${level} on the page`, asked: TEXT },
    { front: level, back: `${level}-surface`, use: `${level} in its box`, asked: TEXT },
    { front: 'text', back: `${level}-surface`, use: `text in the box of ${level}`, asked: TEXT },
    { front: 'surface', back: level, use: `the sign of ${level}`, asked: TEXT },
  ]),
  { front: 'line', back: 'surface', use: 'edges of controls', asked: LINE },
  { front: 'focus', back: 'surface', use: 'the ring of the focus', asked: LINE },
  { front: 'focus', back: 'raised', use: 'the ring of the focus on what is raised', asked: LINE },
];

/** The colours of the token file by the name of the token, without `--omnia-color-`. */
export function coloursOf(theme: Theme, css = tokens.cssText): ReadonlyMap<string, string> {
  const found = css.matchAll(/var\(--omnia-color-([\w-]+), light-dark\((#[\da-f]+), (#[\da-f]+)\)\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]));
}

/** The ratio of two colours (`#rgb` or `#rrggbb`), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replaceAll(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
