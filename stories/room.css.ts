// What is around a state: the page of a designer, light or dark. Not part of the product.
/** The sheet of the rooms. */
export const roomStyles = new CSSStyleSheet();

roomStyles.replaceSync(`
  .story-room { box-sizing: border-box; max-inline-size: 100%; background: #fff; color: #17324d; color-scheme: light; }
  .story-room[data-theme='dark'] { background: #10171f; color: #e6ecf2; color-scheme: dark; }
  body:has(> #storybook-root > .story-room[data-theme='dark']) { background: #10171f; }
  .story-room[data-density='compact'] > * { --omnia-space: 0.375rem; --omnia-target: 32px; }
  .story-room[data-density='airy'] > * { --omnia-space: 0.75rem; }
  .story-note, .story-policy { margin: 0 0 1rem; font: 0.875rem/1.5 system-ui, sans-serif; padding: 0.5rem 1rem; background: #f2f6fa; color: #455b71; }
`);
