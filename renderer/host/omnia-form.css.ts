// How a form looks: one constant sheet, adopted by the host's root. Layout and rhythm here, values in the tokens.
import { css } from 'lit';
import { tokens } from './tokens.css.js';
import { widgetStyles } from '../../components/widgets.css.js';

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
  .visually-hidden {
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
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 2);
  }
  .title {
    margin: 0;
    font-size: 1.5em;
    line-height: 1.25;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
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
  .tool {
    padding-inline: calc(var(--_space) * 1.5);
    font-size: 0.875em;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin: 0 0 calc(var(--_space) * 3);
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    flex: 1 1 14rem;
    counter-increment: step;
  }
  .steps button {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: calc(var(--_space) * 1.5);
    inline-size: 100%;
    border: 0;
    border-block-start: 4px solid var(--_soft-line);
    border-radius: 0;
    color: var(--_text);
    text-align: start;
  }
  .steps button::before {
    content: counter(step);
    grid-row: span 2;
    align-self: center;
    font-size: 1.5em;
    color: var(--_muted);
  }
  .steps [aria-current='step'] {
    border-color: var(--_primary);
    background: var(--_raised);
  }
  .status {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .errors .status {
    color: var(--_error);
  }
  .done .status::before {
    content: '✓ ' / '';
    color: var(--_suggestion);
  }
  .errors .status::before {
    content: '! ' / '';
    font-weight: 700;
  }
  .step,
  .fields {
    max-inline-size: var(--_measure);
  }
  .step-title {
    margin: 0 0 calc(var(--_space) * 2);
    font-size: 1.25em;
  }
  .step-count {
    display: block;
    font-size: 0.7em;
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
    font-weight: 600;
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
    margin-block-start: calc(var(--_space) * 4);
  }
  @container (max-width: 30rem) {
    .ways button {
      flex: 1 1 100%;
    }
    .primary {
      order: -1;
    }
  }
  @media print {
    .tools,
    .ways,
    .steps {
      display: none;
    }
  }
`;

/** The sheets of the host, in order. */
export const styles = [tokens, frame, ...widgetStyles];
