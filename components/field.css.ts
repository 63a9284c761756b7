// How a field looks: label, hint, control, error, alerts. One constant sheet for all widgets.
import { css } from 'lit';

/** Styles of fields and groups; values come from the host's tokens. */
export const fieldStyles = css`
  .field,
  .group {
    margin-block-end: calc(var(--_space) * 5);
  }
  .row .piece:last-of-type > .field:last-child {
    margin-block-end: calc(var(--_space) * 3);
  }
  .group .group {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_soft-line);
  }
  label,
  .label {
    display: inline-block;
    max-inline-size: 100%;
  }
  .legend {
    display: block;
  }
  label,
  .label,
  .legend {
    margin: 0 0 calc(var(--_space) / 2);
    font-weight: 600;
  }
  .legend {
    font-size: 1.125em;
  }
  .legend:not(:has(+ .hint)) {
    margin-block-end: calc(var(--_space) * 2);
  }
  .group > :is(.hint, .alert) {
    margin-block-end: calc(var(--_space) * 2);
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    margin: 0 0 var(--_space);
    color: var(--_muted);
  }
  .origin {
    display: inline-block;
    margin-inline-start: var(--_space);
    padding-inline: var(--_space);
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    text-overflow: ellipsis;
  }
  textarea {
    field-sizing: content;
    min-block-size: 7.5rem;
    max-block-size: 60vh;
    resize: vertical;
  }
  :read-only:is(input, textarea):where(:not([type='file'])) {
    border-style: dashed;
    background: var(--_raised);
  }
  :disabled:is(input, select, textarea) {
    border-color: var(--_soft-line);
    color: var(--_muted);
    background: var(--_raised);
    opacity: 1;
    cursor: not-allowed;
  }
  /* As high as its one line whatever is typed: a key lays out the line and not the page. */
  input[type='text'] {
    contain: size layout;
    contain-intrinsic-inline-size: 12em;
    block-size: max(var(--_target), 1lh + 2 * var(--_space) + 2px);
  }
  .line {
    display: flex;
    align-items: stretch;
  }
  input.short,
  .line.short {
    max-inline-size: 16rem;
  }
  .line > input {
    flex: 1;
  }
  .line > input:not(:only-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .unit {
    display: flex;
    align-items: center;
    padding-inline: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-inline-start: 0;
    border-radius: 0 var(--_radius) var(--_radius) 0;
    color: var(--_muted);
    background: var(--_raised);
  }
  .unit:dir(rtl) {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .icon {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    inline-size: var(--_target);
    padding: 0;
  }
  .line > .icon {
    margin-inline-start: -1px;
    border-color: var(--_line);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--_raised);
  }
  /* Its line is as high and as wide whatever it says: a key lays out the count and not the page. */
  p.count {
    contain: size layout;
    block-size: 1.5em;
    margin: calc(var(--_space) / 2) 0 0;
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_muted);
  }
  p.count.over {
    font-weight: 600;
    color: var(--_error);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  /* What marks an error takes no room, so that nothing moves when it comes. */
  .line:has(> [aria-invalid='true']) > *,
  [aria-invalid='true']:not([role='radiogroup'], [role='group'], [type='radio'], [type='checkbox']) {
    border-color: var(--_error);
  }
  [aria-invalid='true']:not([role='radiogroup'], [role='group'], [type='radio'], [type='checkbox']) {
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .field.invalid,
  .group.invalid {
    margin-inline-start: -12px;
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_error);
  }
  .group .group.invalid {
    margin-inline-start: 0;
    padding-inline-start: calc(var(--_space) * 2);
  }
  .option {
    display: flex;
    gap: var(--_space);
    align-items: start;
    min-block-size: var(--_target);
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    /* Beside the first line of what it says. */
    margin: calc((var(--_target) - 1.5em) / 2) 0;
    accent-color: var(--_primary);
  }
  .option label {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: var(--_target);
    margin: 0;
    padding-block: calc((var(--_target) - 1.5em) / 2) calc(var(--_space) / 2);
    font-weight: 400;
  }
  .option .hint {
    display: block;
    margin: 0;
  }
  .row {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_soft-line);
    border-radius: var(--_radius);
  }
  .row .group {
    padding: 0;
    border: 0;
  }
  .row > .group {
    margin-block-end: calc(var(--_space) * -1);
  }
  .note {
    margin: 0 0 calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_soft-line);
  }
  p.error {
    display: flex;
    gap: var(--_space);
    margin: calc(var(--_space) / 2) 0 0;
    color: var(--_error);
    font-weight: 600;
  }
  /* The first line of an error has its room in the distance between fields. */
  .field > .error:last-child {
    margin-block-end: calc(-1lh - var(--_space) / 2);
  }
  .field > .hint + .error:last-child {
    margin-block: 0 calc(-1lh - var(--_space));
  }
  p.error::before {
    flex: none;
    align-self: start;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    border-radius: 50%;
    color: var(--_surface);
    background: var(--_error);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    content: '!' / '';
  }
  .answer {
    padding-block: calc(var(--_space) / 2);
    white-space: pre-line;
  }
  .none {
    color: var(--_muted);
    font-weight: 400;
    font-style: italic;
  }
  .said {
    margin-block-end: calc(var(--_space) * 2);
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_soft-line);
    break-inside: avoid;
  }
  .said > .error:last-child {
    margin-block-end: 0;
  }
  .said > .label {
    color: var(--_muted);
    font-weight: 400;
  }
  .said > .answer {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    p.error::before {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
    }
    [aria-invalid='true']:not([role='radiogroup'], [role='group'], [type='radio'], [type='checkbox']) {
      outline: 2px solid;
      outline-offset: -2px;
    }
    [aria-invalid='true']:focus-visible {
      outline-width: 4px;
    }
  }
`;
