// How deadlines, counters and bars of progress look: one line at the top that stays in sight.
import { css } from 'lit';

/** Styles of meters. */
export const metersStyles = css`
  .meters {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    margin: calc(var(--_space) * -1) calc(var(--_space) * -2) calc(var(--_space) * 2);
    padding: var(--_space) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_soft-line);
    background: var(--_raised);
    font-size: 0.875em;
  }
  .meters ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .meter {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
  }
  .meters-toggle {
    border-color: transparent;
    padding-inline: 0;
    color: var(--_text);
  }
  .meter-title {
    color: var(--_muted);
  }
  .meter-value.over {
    color: var(--_error);
  }
  .meter-value.near {
    color: var(--_warning);
  }
  progress {
    appearance: none;
    inline-size: 6rem;
    block-size: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    overflow: hidden;
    background: var(--_surface);
  }
  progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  progress::-webkit-progress-value {
    background: var(--_primary);
  }
  progress::-moz-progress-bar {
    background: var(--_primary);
  }
  progress.over::-webkit-progress-value {
    background: var(--_error);
  }
  progress.over::-moz-progress-bar {
    background: var(--_error);
  }
  @container (max-width: 55.99rem) {
    .meters {
      padding-block: 0;
    }
    .meters-toggle {
      display: flex;
    }
    .meters ul:not(.open, .single) {
      display: none;
    }
    .meters ul {
      padding-block: var(--_space);
    }
    /* Opened, the line says of what it is, and the list goes on with the others. */
    .meters ul.open > :first-child {
      display: none;
    }
    .meters-toggle[aria-expanded='true'] .visually-hidden {
      all: unset;
      display: block;
      color: var(--_muted);
    }
  }
  /* A low window (a phone on its side, a magnified page) belongs to the fields. */
  @media (max-height: 30rem) {
    .meters {
      position: static;
    }
  }
`;
