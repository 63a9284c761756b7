// How answers look that are read and not given: in a review, for a reader, in the reasons of an alert.
import { css } from 'lit';

/** Styles of answers. */
export const answersStyles = css`
  .facts {
    margin: 0 0 calc(var(--_space) * 2);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_soft-line);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dt .hint {
    display: block;
    margin: 0;
    font-size: 0.875em;
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
  }
  .facts .missing {
    font-weight: 400;
    color: var(--_muted);
    font-style: italic;
  }
  .answers .said {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 calc(var(--_space) * 2);
    margin: 0;
    padding-block: calc(var(--_space) / 2);
  }
  .answers .said > :not(.label, .answer) {
    grid-column: 1 / -1;
  }
  .answers .said > .answer {
    grid-area: 1 / 2;
  }
  .answers .said > .origin {
    grid-column: 2;
    justify-self: start;
    margin: 0 0 calc(var(--_space) / 2);
  }
  .answers .said > .label {
    margin: 0;
    padding-block: calc(var(--_space) / 2);
  }
  .answers .group {
    margin-block-end: calc(var(--_space) * 2);
  }
  .answers .group .group {
    margin-block-start: calc(var(--_space) * 2);
  }
  .answers .empty {
    margin: 0;
    padding: 0;
    border: 0;
    font-style: italic;
  }
  /* What helps to answer is not needed to check an answer. */
  .answers .group > .hint {
    display: none;
  }
  .answers-step {
    margin-block-end: calc(var(--_space) * 4);
  }
  .answers-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: var(--_space);
    border-block-end: 2px solid var(--_line);
  }
  .answers-head h3 {
    margin: 0;
    font-size: 1.125em;
  }
  @container (max-width: 30rem) {
    .answers .said {
      grid-template-columns: minmax(0, 1fr);
    }
    .answers .said > .answer {
      grid-area: auto;
      padding-block-start: 0;
    }
    .answers .said > .label {
      padding-block-end: 0;
    }
    .answers .said > .origin {
      grid-column: 1;
      grid-row: 3;
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
