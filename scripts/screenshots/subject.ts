// What a picture is taken of, and how it is looked at. Types and the list of sizes. The subjects themselves are in
// states.ts and pages.ts.
import type { Page } from 'playwright';

/**
 * The sizes at which everything is looked at: a phone, a tablet, a desk. `columns`: so many of several states side by
 * side. On a sheet a picture is scaled by `scale`, and cut after `longest` px.
 */
export const SIZES = [
  { name: '360', width: 360, height: 740, columns: 4, scale: 0.4, longest: 1500 },
  { name: '768', width: 768, height: 1024, columns: 2, scale: 0.3, longest: 1500 },
  { name: '1280', width: 1280, height: 900, columns: 2, scale: 0.21, longest: 1700 },
] as const;

export type Size = (typeof SIZES)[number];
export type SizeName = Size['name'];

/** Light and dark. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the built pages are. */
export interface Places {
  /** The page on which states are drawn. */
  readonly gallery: string;
  /** The example page. */
  readonly site: string;
}

/** One thing to be seen. */
export interface Subject {
  /** Unique; file names and captions are made of it. */
  readonly name: string;
  /** The sheet on which it is committed. */
  readonly sheet: SheetName;
  /** Brings it onto the page, at the smallest of its sizes. */
  open(page: Page, places: Places): Promise<unknown>;
  /** Looks at it so. Without it the window is resized, and the scheme of colours is the system's. */
  look?(page: Page, size: Size, theme: Theme): Promise<unknown>;
  /** Whether it is seen in a window instead of in its whole length: what lies over the page, and what stays in sight. */
  readonly inWindow?: boolean;
  /** Where it is seen; everywhere when absent. */
  readonly sizes?: readonly SizeName[];
  readonly themes?: readonly Theme[];
  readonly forcedColours?: boolean;
  /** Whether a picture of it is on its sheet; every one is when absent. Those that are not stay in dist/screenshots. */
  isOnSheet?(size: SizeName, theme: Theme): boolean;
}

/** The sheets, and what is on them. */
export const SHEETS = {
  widgets: 'every kind of field in all its states',
  blocks: 'the blocks of the page, in a small form',
  steps: 'every step of the CIGO, from the example that shows it best',
  pages: 'whole forms, and the guided experience on the example page',
  german: 'a choice of the same with German words',
  'forced-colours': 'states in the system’s high contrast',
  print: 'the printed summary of one application as pages, and a step as the browser prints it',
} as const;

export type SheetName = keyof typeof SHEETS;
