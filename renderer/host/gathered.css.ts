// How the place of the gathered alerts looks: a column where there is room, otherwise a bar at the bottom. The list in it
// and its sheet come later.
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
    overflow-wrap: anywhere;
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
    /* Nothing is above it: when it comes, nothing moves. */
    .gathered.empty {
      display: none;
    }
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
`;
