// How the list of steps looks: a column beside the fields, or one line that opens.
import { css } from 'lit';

/** Styles of the list of steps. */
export const stepsStyles = css`
  .steps ol {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    position: relative;
    counter-increment: step;
  }
  .steps li button {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 1.5);
    align-items: center;
    inline-size: 100%;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: 0;
    padding-block: calc(var(--_space) / 2);
    color: var(--_text);
    font-weight: 400;
    line-height: 1.3;
    text-align: start;
  }
  .steps li button:hover {
    background: var(--_raised);
    text-decoration: none;
  }
  .steps li button::before {
    content: counter(step) / '';
    position: relative;
    grid-row: span 2;
    display: grid;
    place-content: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid var(--_line);
    border-radius: 50%;
    color: var(--_muted);
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 600;
  }
  /* One line behind the circles, from the middle of the first to the middle of the last. */
  .steps li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(4px + var(--_space) * 2 + 0.875rem - 1px);
    inline-size: 2px;
    background: var(--_soft-line);
  }
  .steps li:first-child::before {
    inset-block-start: 50%;
  }
  .steps li:last-child::before {
    inset-block-end: 50%;
  }
  .steps .begun button::before {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .steps .done button::before {
    content: '✓' / '';
    border-color: var(--_suggestion);
    color: var(--_surface);
    background: var(--_suggestion);
  }
  .steps .errors button::before {
    content: '!' / '';
    border-color: var(--_error);
    color: var(--_surface);
    background: var(--_error);
  }
  .steps .page .step-name {
    grid-row: span 2;
  }
  .steps [aria-current='step'] {
    border-color: var(--_primary);
    background: var(--_raised);
    font-weight: 600;
  }
  .status {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
  }
  .errors .status {
    color: var(--_error);
  }
  .steps-toggle {
    display: flex;
  }
  .steps-toggle .progress {
    flex: none;
    inline-size: 4rem;
    margin-inline-start: auto;
  }
  .steps ol:not(.open) {
    display: none;
  }
  .steps ol.open {
    margin-block-start: var(--_space);
    border: 1px solid var(--_soft-line);
    border-radius: var(--_radius);
  }
  /* The line that opens the list says it already. */
  @container (max-width: 55.99rem) {
    .step-count {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (min-width: 56rem) {
    .steps-toggle {
      display: none;
    }
    .steps ol,
    .steps ol:not(.open) {
      display: block;
      margin: 0;
      border: 0;
    }
    .steps {
      position: sticky;
      inset-block-start: var(--_bar);
      max-block-size: calc(100vh - var(--_bar));
      overflow-y: auto;
      scrollbar-width: thin;
    }
  }
  @media (forced-colors: active) {
    /* What is transparent elsewhere is drawn here. */
    .steps li button {
      border-color: Canvas;
    }
    .steps li [aria-current='step'] {
      border-color: Highlight;
    }
    .steps li:is(li, .page) button::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      color: CanvasText;
      background: Canvas;
    }
  }
`;
