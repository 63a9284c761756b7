// The pages that are no state of a field or form: what they are called. How they are drawn is in pages.ts, which needs a
// browser.
/** One page. */
export interface PageName {
  readonly id: string;
  readonly title: string;
  readonly group: 'Foundations' | 'Try it';
}

/** All pages, in the order in which they are listed. */
export const pages = [
  { id: 'foundations/colour', title: 'Colour and contrast', group: 'Foundations' },
  { id: 'foundations/colour-dark', title: 'Colour and contrast, dark', group: 'Foundations' },
  { id: 'foundations/type', title: 'Type', group: 'Foundations' },
  { id: 'foundations/space', title: 'Space, radius, elevation, motion', group: 'Foundations' },
  { id: 'foundations/signs', title: 'Signs', group: 'Foundations' },
  { id: 'try-it/your-json', title: 'Your JSON and tokens', group: 'Try it' },
] as const satisfies readonly PageName[];
