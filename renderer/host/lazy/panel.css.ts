// How listed alerts look: a sheet that comes with the list.
import { css } from 'lit';

/** Styles of listed alerts. */
export const panelStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
  }
  .filter {
    min-block-size: 2rem;
    padding: 0 var(--_space);
    border-color: var(--_soft-line);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 400;
  }
  @media (pointer: coarse) {
    .filter {
      min-block-size: var(--_target);
    }
  }
  .filter .count {
    font-weight: 600;
  }
  .filter[aria-pressed='true'] {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1px var(--_primary);
    color: var(--_primary);
    font-weight: 600;
  }
  .entry {
    margin-block-end: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: 0.875em;
  }
  .entry p {
    margin: calc(var(--_space) / 4) 0 0;
  }
  .entry summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .entry summary p {
    display: inline;
  }
  .entry a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: inherit;
    font-weight: 600;
  }
  .entry li {
    padding-block: calc(var(--_space) / 2);
    padding-inline-start: var(--_space);
  }
  .entry:has(+ .acknowledgement) {
    margin-block-end: 0;
  }
  .gathered .acknowledgement,
  .put-aside {
    margin-block-end: var(--_space);
    font-size: 0.875em;
  }
  .put-aside summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .put-aside p {
    margin: 0;
  }
  .level {
    color: var(--_accent);
  }
  [data-level='error'] {
    --_accent: var(--_error);
    --_tint: var(--_error-surface);
  }
  [data-level='warning'] {
    --_accent: var(--_warning);
    --_tint: var(--_warning-surface);
  }
  [data-level='info'] {
    --_accent: var(--_info);
    --_tint: var(--_info-surface);
  }
  [data-level='suggestion'] {
    --_accent: var(--_suggestion);
    --_tint: var(--_suggestion-surface);
  }
  @media (forced-colors: active) {
    .entry {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
    .filter[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
