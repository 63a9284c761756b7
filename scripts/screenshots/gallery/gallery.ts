// The page on which states are drawn for their pictures, and pictures are put on sheets. In: what scripts/screenshots.ts
// asks through `globalThis.gallery`. Out: states on the page, or the bytes of a sheet.
import { show } from '../../../stories/show.js';
import type { Surroundings } from '../../../stories/state.js';
import { stateOf } from '../../../stories/states.js';
import { sheetOf, type Look, type Placed } from './sheet.js';

/** What a page of pictures is asked. */
export interface Gallery {
  /** Draws states, whole; several of them in columns, each with its name above. */
  draw(ids: readonly string[], over: Surroundings): Promise<void>;
  /** How they are looked at: as wide, in so many columns, in light or dark. */
  look(width: number, columns: number, theme: 'light' | 'dark'): void;
  /** A sheet of pictures that were taken, as the base64 of a WebP. */
  sheet(pictures: readonly Placed[], look: Look): Promise<string>;
}

const styles = new CSSStyleSheet();
styles.replaceSync(`
  html { color-scheme: light; background: #fff; }
  html[data-theme='dark'] { color-scheme: dark; background: #10171f; }
  body { margin: 0; }
  .states { column-gap: 24px; columns: var(--columns); inline-size: calc(var(--columns) * (var(--width) + 24px) - 24px); padding: 12px; }
  .state { break-inside: avoid; margin-block-end: 12px; overflow: clip; max-block-size: 700px; }
  .state > p { margin: 0; padding: 2px 6px; border-block-start: 1px solid #8294a5; font: 12px/1.4 sans-serif; color: light-dark(#455b71, #b1bdc9); }
  .story-room { padding: 0; }
  .states .story-room { padding: 8px 16px; }
`);

const gallery: Gallery = {
  async draw(ids, over) {
    document.adoptedStyleSheets = [...new Set([...document.adoptedStyleSheets, styles])];
    const shown = ids.map((id) => ({ state: stateOf(id), ...show({ ...stateOf(id), ...over }) }));
    const rooms = shown.map(({ room, state }) => (ids.length > 1 ? named(room, state.title) : room));
    const main = document.createElement('main');
    if (ids.length > 1) main.className = 'states';
    main.append(...rooms);
    document.body.replaceChildren(main);
    for (const { whole } of shown) await whole();
    await document.fonts.ready;
  },
  look(width, columns, theme) {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.style.setProperty('--width', `${width}px`);
    root.style.setProperty('--columns', String(columns));
    for (const room of document.querySelectorAll<HTMLElement>('.story-room')) room.dataset['theme'] = theme;
  },
  sheet: sheetOf,
};

function named(room: HTMLElement, title: string): HTMLElement {
  const place = document.createElement('section');
  place.className = 'state';
  const name = document.createElement('p');
  name.textContent = title;
  place.append(name, room);
  return place;
}

Object.assign(globalThis, { gallery });
