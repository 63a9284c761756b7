// The pages that are no state of a field or form: foundations, and the place to try one's own JSON. In: an id. Out: a
// story for Storybook, and the element for the guard.
import { render, type TemplateResult } from 'lit';
import { colourPage, signsPage, spacePage, typePage } from './foundations/tokens.js';
import type { pages } from './page-list.js';
import { pageStyles } from './page.css.js';
import { roomOf } from './show.js';
import type { Surroundings } from './state.js';
import type { Chosen } from './toolbar.js';
import { TryIt } from './try/try-it.js';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageStyles];
if (!customElements.get('story-try-it')) customElements.define('story-try-it', TryIt);

type PageId = (typeof pages)[number]['id'];

const drawn: Readonly<Record<PageId, () => TemplateResult | HTMLElement>> = {
  'foundations/colour': () => colourPage('light'),
  'foundations/colour-dark': () => colourPage('dark'),
  'foundations/type': typePage,
  'foundations/space': spacePage,
  'foundations/signs': signsPage,
  'try-it/your-json': () => document.createElement('story-try-it'),
};

const THEMES: Partial<Record<PageId, Surroundings['theme']>> = { 'foundations/colour': 'light', 'foundations/colour-dark': 'dark' };

/** The element of a page, in its room; a page that is of one theme stays so. */
export function showPage(id: PageId, theme: Surroundings['theme'] = 'light'): HTMLElement {
  const page = document.createElement('article');
  page.className = 'story-page';
  render(drawn[id](), page);
  return roomOf({ theme: THEMES[id] ?? theme, lang: 'en' }, page);
}

/** The story of a page, as Storybook takes it. */
export function pageOf(id: PageId): { readonly parameters: object; readonly render: (args: unknown, context: { readonly globals: Chosen }) => HTMLElement } {
  return { parameters: { controls: { disable: true } }, render: (_args, { globals: { theme } }) => showPage(id, theme === 'dark' ? 'dark' : 'light') };
}
