// The pages of the tokens: colour with its contrast, type, space, signs. In: the one token file. Out: templates.
import { html, type TemplateResult } from 'lit';
import { tokens } from '../../renderer/host/tokens.css.js';
import { coloursOf, contrast, pairs, type Theme } from './contrast.js';

/** Every colour, and every pair of colours that meet. */
export function colourPage(theme: Theme): TemplateResult {
  const colours = coloursOf(theme);
  const of = (name: string): string => colours.get(name) ?? '';
  return html`<h2>Colour, ${theme}</h2>
    <p>Set <code>--omnia-color-…</code> on the element; a page that has the .italia tokens is followed. Light and dark follow <code>color-scheme</code>.</p>
    <table>
      <caption>Tokens</caption>
      <thead><tr><th scope="col">Token</th><th scope="col">Value</th><th scope="col">Sample</th></tr></thead>
      <tbody>${[...colours].map(([name, colour]) => html`<tr><th scope="row"><code>--omnia-color-${name}</code></th><td><code>${colour}</code></td><td>${swatch(colour)}</td></tr>`)}</tbody>
    </table>
    <table>
      <caption>Pairs that meet, with the contrast that WCAG 2.2 AA asks</caption>
      <thead><tr><th scope="col">Front</th><th scope="col">Back</th><th scope="col">Where</th><th scope="col">Contrast</th><th scope="col">Asked</th></tr></thead>
      <tbody>
        ${pairs.map(({ front, back, use, asked }) => {
          const ratio = contrast(of(front), of(back));
          return html`<tr><th scope="row">${front}</th><td>${back}</td><td>${use}</td><td>${ratio.toFixed(2)} ${ratio >= asked ? '' : html`<strong>too low</strong>`}</td><td>${asked}</td></tr>`;
        })}
      </tbody>
    </table>`;
}

/** Type: one family, a few sizes, all relative to the form's own. */
export function typePage(): TemplateResult {
  const sizes = [['1.625em', 'the title of a form'], ['1.375em', 'the title of a step'], ['1.125em', 'the title of a group'], ['1em', 'text, labels, answers'], ['0.875em', 'hints and sources']] as const;
  return html`<h2>Type</h2>
    <p><code>--omnia-font-family</code> ${valueOf('font-family')}; <code>--omnia-font-size</code> ${valueOf('font-size')}. All sizes are relative: a page that sets one sets all.</p>
    ${sizes.map(([size, use]) => html`<p class="type" data-size=${size}>${use}: Domanda di integrazione salariale <small>${size}</small></p>`)}
    <p>Lines are no longer than <code>--omnia-measure</code> (${valueOf('measure')}).</p>`;
}

/** Space, corners, what floats, what moves. */
export function spacePage(): TemplateResult {
  return html`<h2>Space, radius, elevation, motion</h2>
    <dl>
      <dt><code>--omnia-space</code> ${valueOf('space')}</dt>
      <dd>The unit of all distances: half of it inside a line, once between a label and its control, three times between fields. 0.375rem is compact, 0.75rem airy; the toolbar of these pages tries both.</dd>
      <dt><code>--omnia-radius</code> ${valueOf('radius')}</dt>
      <dd>Corners of controls, buttons and boxes.</dd>
      <dt>44 px</dt>
      <dd>The least height of what can be pressed; no token, it may not be less.</dd>
      <dt>Elevation</dt>
      <dd>Two things float: the calendar and the list of a search. All else lies flat and is told apart by lines and tint, which high contrast and print keep.</dd>
      <dt>Motion</dt>
      <dd>Nothing moves by itself: no sheet has a transition or an animation, so that <code>prefers-reduced-motion</code> has nothing to switch off; an error never moves what a person is reading.</dd>
    </dl>`;
}

/** The signs of the four levels, and the words that always go with them. */
export function signsPage(): TemplateResult {
  const signs = [['exclamation mark', 'triangle', 'warning', 'Attenzione'], ['letter i', 'circle', 'info', 'Informazione'], ['arrow', 'rounded square', 'suggestion', 'Suggerimento'], ['exclamation mark', 'circle', 'error', 'Errore']] as const;
  return html`<h2>Signs</h2>
    <p>There is no icon font and no picture to load: signs are shapes drawn by the sheets, hidden from screen readers, with a word beside them. A level is told by word, shape, tint and edge; never by colour alone.</p>
    <table>
      <caption>Levels</caption>
      <thead><tr><th scope="col">Level</th><th scope="col">Sign</th><th scope="col">Shape</th><th scope="col">Word</th></tr></thead>
      <tbody>${signs.map(([sign, shape, level, word]) => html`<tr><th scope="row">${level}</th><td>${sign}</td><td>${shape}</td><td lang="it">${word}</td></tr>`)}</tbody>
    </table>
    <p>See them in place: Components, any field, "Alert: warning" and its neighbours.</p>`;
}

function swatch(colour: string): SVGElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const square = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [['width', '48'], ['height', '24'], ['fill', colour], ['stroke', '#767676']] as const) square.setAttribute(name, value);
  picture.setAttribute('width', '48');
  picture.setAttribute('height', '24');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(square);
  return picture;
}

/** The default of a token, as the token file has it. */
function valueOf(name: string): string {
  return new RegExp(`var\\(--omnia-${name}, ([^;]+)\\);`).exec(tokens.cssText)?.[1] ?? '';
}
