// How the line above the form looks that tells of the draft and of sending.
import { css } from 'lit';

/** Styles of that line. */
export const draftStyles = css`
  /* What is said of the draft, or of sending, stands above the form. */
  .draft {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_info);
    color: var(--_text);
    background: var(--_info-surface);
    font: 400 0.9375rem / 1.5 var(--_font);
  }
  .draft p {
    margin: 0;
  }
  .draft:is(.refused, .unsaved) {
    border-color: var(--_error);
    background: var(--_error-surface);
  }
  .draft.saved {
    padding-block: calc(var(--_space) / 2);
    border-color: transparent;
    color: var(--_muted);
    background: var(--_surface);
  }
`;
