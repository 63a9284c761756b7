// How the line above the form looks that tells of the draft and of sending.
import { css } from 'lit';

/** Styles of that line. */
export const draftStyles = css`
  /* What is said of the draft, or of sending, stands above the form. */
  .draft {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_info);
    color: var(--_text);
    background: var(--_info-surface);
    font: 400 0.9375rem / 1.5 var(--_font);
  }
  .draft p {
    flex: 1 1 18rem;
    margin: 0;
  }
  .draft p:has(~ ul),
  .draft ul {
    flex-basis: 100%;
  }
  .draft ul {
    margin: 0;
    /* An answer that is told here may be one long word. */
    overflow-wrap: anywhere;
    padding-inline-start: 1.25em;
  }
  .draft:is(.refused, .unsaved) {
    border-color: var(--_error);
    background: var(--_error-surface);
  }
  .draft.unsent {
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }
  .draft.received {
    border-color: var(--_suggestion);
    background: var(--_suggestion-surface);
  }
  .draft.saved {
    padding-block: calc(var(--_space) / 2);
    border-color: transparent;
    color: var(--_muted);
    background: var(--_surface);
  }
`;
