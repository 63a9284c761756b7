// How a form looks: constant sheets, adopted by the host's root. The frame of the page here, its parts beside it, values
// in the tokens.
import { css } from 'lit';
import { widgetStyles } from '../../components/widgets.css.js';
import { gatheredStyles } from './gathered.css.js';
import { headStyles } from './head.css.js';
import { stepsStyles } from './steps-list.css.js';
import { tokens } from './tokens.css.js';

const frame = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .visually-hidden,
  .print-frame {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The first thing inside: whatever a page does to its elements, what it would pass on ends here. */
  .form {
    all: initial;
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    padding: calc(var(--_space) * 2);
    color-scheme: inherit;
    visibility: inherit;
    color: var(--_text);
    background: var(--_surface);
    font: 400 var(--_size) / 1.5 var(--_font);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .form * {
    min-inline-size: 0;
  }
  /* What has the focus is never under a bar that stays in sight. */
  .form :is(a, button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block: var(--_bar);
  }
  button {
    min-block-size: var(--_target);
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_primary);
    background: transparent;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button:disabled {
    border-color: var(--_soft-line);
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  .primary {
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .primary:disabled {
    color: var(--_muted);
    background: var(--_raised);
  }
  @media (forced-colors: active) {
    .quiet,
    .meters-toggle {
      border: 0;
    }
    /* The same as the browser would force; said here, what is computed is what is painted. */
    .primary:enabled {
      color: ButtonText;
      background: ButtonFace;
    }
  }
  .quiet {
    padding-inline: 0;
    border-color: transparent;
    background: transparent;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tool {
    padding-inline: calc(var(--_space) * 1.5);
    font-size: 0.875em;
  }
  a {
    color: var(--_primary);
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .disclose {
    display: none;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    text-align: start;
  }
  .disclose::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .disclose[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.125em;
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .step,
  .fields {
    max-inline-size: var(--_measure);
  }
  fieldset.fields {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .step-title {
    margin: 0 0 calc(var(--_space) * 3);
    font-size: 1.375em;
    line-height: 1.3;
  }
  .step-count {
    display: block;
    font-size: 0.65em;
    font-weight: 400;
    color: var(--_muted);
  }
  .summary {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }
  .summary h4 {
    margin: 0 0 var(--_space);
    font-size: 1.125em;
  }
  .summary ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .summary li {
    padding-block: 0.25em;
  }
  .summary a {
    color: var(--_error);
  }
  /* The one section of a step is named by the step's own heading; the name stays for those who hear it. */
  .sole > .piece > .group > .legend {
    position: absolute;
    clip-path: inset(50%);
  }
  .sole > .piece > .group {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* Typing in one piece lays out that piece alone. */
  .piece {
    contain: layout style;
  }
  /* A list that opens lies over the pieces that follow. */
  .piece:focus-within {
    position: relative;
    z-index: 1;
  }
  .many .piece {
    content-visibility: auto;
    contain-intrinsic-size: auto 4000px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: center;
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_soft-line);
  }
  .ways button {
    min-inline-size: 9rem;
  }
  @container (max-width: 40rem) {
    .ways button {
      flex: 1 1 100%;
    }
    .ways .primary {
      order: -1;
    }
  }
  @container (min-width: 56rem) {
    .columns.stepped {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
    .gathered {
      grid-column: 1 / -1;
    }
  }
  /* The column of alerts has its place from the start: nothing moves when the first one comes. */
  @container (min-width: 72rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
    .columns.stepped {
      grid-template-columns: 15rem minmax(0, 1fr) 18rem;
    }
    .gathered {
      grid-column: auto;
    }
  }
`;

/** The sheets of the host that are there from the start, in order. */
export const styles = [tokens, frame, ...widgetStyles, headStyles, stepsStyles, gatheredStyles];
