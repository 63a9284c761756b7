// How the receipt looks: a sheet that comes with it.
import { css } from 'lit';

/** Styles of the receipt. */
export const receiptStyles = css`
  .receipt h4 {
    margin: calc(var(--_space) * 4) 0 var(--_space);
    font-size: 1.125em;
  }
  .receipt p {
    margin: 0 0 var(--_space);
  }
  .told {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2) 0;
    border: 2px solid var(--_suggestion);
    border-radius: var(--_radius);
    background: var(--_suggestion-surface);
  }
  .told .facts > div:last-child {
    border: 0;
  }
  .told .facts dt {
    color: var(--_text);
  }
  .receipt-id {
    font-size: 1.125em;
    font-weight: 600;
  }
  .receipt code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
  .receipt dd .hint {
    display: block;
    margin: 0;
  }
  .receipt-ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .sure {
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_soft-line);
  }
  .sure summary {
    min-block-size: var(--_target);
    padding-block: var(--_space);
    color: var(--_primary);
    font-weight: 600;
    cursor: pointer;
  }
`;
