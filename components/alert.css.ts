// How alerts look: level by icon, word and shape, and colour last.
import { css } from 'lit';

/** Styles of what a rule tells at a field. */
export const alertStyles = css`
  .alert {
    position: relative;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 3 + 1.5em);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .alert p {
    margin: 0 0 calc(var(--_space) / 2);
  }
  /* A shape for each level: a triangle warns, a circle informs, a square with rounded corners proposes. */
  .mark {
    position: absolute;
    inset-block-start: calc(var(--_space) * 1.5);
    inset-inline-start: calc(var(--_space) * 1.5);
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_surface);
    background: var(--_accent);
    font-weight: 700;
    line-height: 1.5;
    text-align: center;
  }
  .warning > .mark {
    clip-path: polygon(50% 4%, 100% 94%, 0 94%);
  }
  .error > .mark::before,
  .warning > .mark::before {
    content: '!' / '';
  }
  .error > .mark,
  .info > .mark {
    border-radius: 50%;
  }
  .info > .mark::before {
    content: 'i' / '';
  }
  .suggestion > .mark {
    border-radius: 4px;
  }
  .suggestion > .mark::before {
    content: '→' / '';
  }
  .suggestion:dir(rtl) > .mark::before {
    content: '←' / '';
  }
  .alert strong {
    color: var(--_accent);
  }
  :is(.alert, .grounds) .source {
    margin: 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .alert .accept {
    margin-block: calc(var(--_space) / 2);
    border-color: var(--_accent);
    color: var(--_accent);
    background: var(--_surface);
  }
  .actions,
  .acknowledgement {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
    align-items: center;
  }
  .actions p {
    margin: 0;
  }
  .actions .quiet,
  .why {
    font-size: 0.875em;
  }
  .acknowledgement > p {
    flex: 1 1 100%;
    margin-block-start: var(--_space);
  }
  .reason summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .reason[open] {
    flex: 1 1 100%;
  }
  .alert.error {
    --_accent: var(--_error);
    --_tint: var(--_error-surface);
  }
  .warning {
    --_accent: var(--_warning);
    --_tint: var(--_warning-surface);
  }
  .info {
    --_accent: var(--_info);
    --_tint: var(--_info-surface);
  }
  .suggestion {
    --_accent: var(--_suggestion);
    --_tint: var(--_suggestion-surface);
  }
  /* Where there is little room the sign takes of the first line alone. */
  @container (max-width: 30rem) {
    .alert {
      padding-inline: calc(var(--_space) * 1.5);
    }
    .mark {
      position: static;
      float: inline-start;
      margin-inline-end: var(--_space);
    }
  }
  @media (forced-colors: active) {
    .alert {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
    .mark {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
    }
  }
`;
