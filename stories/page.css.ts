// How the pages of the foundations look. Not part of the product.
/** The sheet of the pages. */
export const pageStyles = new CSSStyleSheet();

pageStyles.replaceSync(`
  .story-page { max-inline-size: 60rem; padding: 1.5rem; font: 1rem/1.5 'Titillium Web', system-ui, sans-serif; }
  .story-page:has(story-try-it) { max-inline-size: none; }
  .story-page table { margin-block: 1.5rem; border-collapse: collapse; }
  .story-page caption { font-weight: 700; text-align: start; }
  .story-page :is(th, td) { padding: 0.25rem 1rem 0.25rem 0; border-block-end: 1px solid #8294a5; text-align: start; }
  .story-page dt { margin-block-start: 1rem; font-weight: 700; }
  .story-page dd { margin: 0; }
  .story-page [data-size='1.625em'] { font-size: 1.625em; }
  .story-page [data-size='1.375em'] { font-size: 1.375em; }
  .story-page [data-size='1.125em'] { font-size: 1.125em; }
  .story-page [data-size='0.875em'] { font-size: 0.875em; }
`);
