// How the gathered alerts and the dialog of reasons look: a column where there is room, otherwise a bar at the bottom.
import { css } from 'lit';

/** Styles of the gathered alerts. */
export const gatheredStyles = css`
  .gathered {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
  }
  .alerts-toggle {
    display: flex;
    border: 0;
    border-radius: 0;
    background: var(--_raised);
  }
  .alerts-toggle > :first-child {
    flex: 1;
  }
  .tallies {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
  }
  .tally {
    padding: 0 var(--_space);
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_text);
    background: var(--_surface);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .error-tally {
    border-color: var(--_error);
    color: var(--_error);
  }
  .gathered-body {
    display: none;
    max-block-size: 60vh;
    padding: calc(var(--_space) * 2);
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .gathered-body.open {
    display: block;
  }
  .gathered h3 {
    margin: 0 0 calc(var(--_space) * 1.5);
    font-size: 1em;
  }
  .gathered h4 {
    margin: calc(var(--_space) * 2) 0 var(--_space);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .gathered ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
  }
  .filter {
    padding-inline: var(--_space);
    border-color: var(--_soft-line);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 400;
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
  .why-dialog {
    inline-size: min(40rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    overflow-y: auto;
  }
  .why-dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .why-dialog h3 {
    margin: 0 0 var(--_space);
    font-size: 1.25em;
  }
  .why-dialog h4 {
    margin: calc(var(--_space) * 3) 0 var(--_space);
    font-size: 1em;
  }
  .why-dialog p {
    margin: 0 0 var(--_space);
  }
  .why-dialog form {
    margin-block-start: calc(var(--_space) * 3);
  }
  .norm-status {
    display: inline-block;
    padding: 0 var(--_space);
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .norm-status.uncertain {
    border-color: var(--_warning);
    color: var(--_warning);
  }
  @container (min-width: 72rem) {
    .gathered {
      position: sticky;
      inset-block: var(--_bar) auto;
      margin: 0;
      padding-inline-start: calc(var(--_space) * 2);
      border: 0;
      border-radius: 0;
      border-inline-start: 1px solid var(--_soft-line);
    }
    .alerts-toggle {
      display: none;
    }
    .gathered-body {
      display: block;
      max-block-size: calc(100vh - var(--_bar));
      padding: 0 var(--_space) 0 0;
    }
  }
  @container (max-width: 71.99rem) {
    .gathered-body h3 {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 30rem) {
    .alerts-toggle > :first-child {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (max-height: 30rem) {
    .gathered {
      position: static;
    }
    .gathered-body {
      max-block-size: none;
    }
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
