// How the guided parts look: a sheet that comes with them.
import { css } from 'lit';

/** Styles of the guided parts. */
export const guideStyles = css`
  .start,
  .review {
    max-inline-size: var(--_measure);
  }
  .start p,
  .review p,
  .documents p {
    margin: 0 0 calc(var(--_space) * 1.5);
  }
  .start h4,
  .review h4,
  .documents h4 {
    margin: calc(var(--_space) * 3) 0 var(--_space);
    font-size: 1.125em;
  }
  .documents h4:first-child {
    margin-block-start: 0;
  }
  .needs {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .needs li {
    padding-block: calc(var(--_space) / 2);
  }
  .minutes {
    font-weight: 600;
  }
  .next-question {
    margin: calc(var(--_space) * 3) 0 0;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_suggestion);
    border-radius: var(--_radius);
    background: var(--_suggestion-surface);
  }
  .documents ul,
  .found,
  .missing-step ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .documents li {
    padding-block: var(--_space);
  }
  .documents li + li {
    border-block-start: 1px solid var(--_soft-line);
  }
  .bring {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .bring label {
    display: block;
    font-weight: 600;
  }
  .bring .hint {
    margin: 0 0 var(--_space);
  }
  .bring input {
    max-inline-size: 100%;
    min-block-size: var(--_target);
    color: var(--_text);
    font: inherit;
  }
  .bring input::file-selector-button {
    min-block-size: calc(var(--_target) - 4px);
    margin-inline-end: var(--_space);
    padding: 0 calc(var(--_space) * 2);
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_primary);
    background: transparent;
    font: inherit;
    font-weight: 600;
  }
  .documents {
    margin-block-end: calc(var(--_space) * 3);
  }
  .document {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    align-items: center;
  }
  .document-name {
    flex: 1 1 16rem;
    font-weight: 600;
  }
  .document > .hint {
    order: 1;
    flex: 1 1 100%;
    margin: 0;
  }
  .document > .hint .way {
    font-weight: 400;
  }
  .document-state {
    padding: 0 var(--_space);
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .to-give .document-state {
    border-color: var(--_warning);
    color: var(--_warning);
  }
  .given .document-state {
    border-color: var(--_suggestion);
    color: var(--_suggestion);
  }
  .blocks {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_warning);
    border-radius: var(--_radius);
  }
  .blocks > summary {
    min-block-size: 1.75rem;
    font-size: 1.125em;
    font-weight: 600;
    cursor: pointer;
  }
  .review > .ready {
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_suggestion);
    border-radius: var(--_radius);
    background: var(--_suggestion-surface);
  }
  .missing-step h5 {
    margin: calc(var(--_space) * 2) 0 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .missing-step li,
  .found li {
    padding-block: calc(var(--_space) / 2);
  }
  .way {
    min-block-size: 1.75rem;
    padding-block: 0;
  }
  .next-question .hint,
  .missing-step .hint,
  .found .hint {
    display: block;
    margin: 0;
  }
  .find label {
    display: block;
    margin-block-end: calc(var(--_space) / 2);
    font-weight: 600;
  }
  .find #find-hint {
    display: block;
    margin-block-start: var(--_space);
  }
  .find input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
  }
  .trial-fields .hint:not([id$='-format']) {
    display: none;
  }
  .trial-fields .field {
    margin-block-end: calc(var(--_space) * 2);
  }
  .trial-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .trial-table :is(th, td) {
    padding: var(--_space);
    border-block-end: 1px solid var(--_soft-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .trial-table thead th {
    border-block-end: 2px solid var(--_line);
    font-weight: 600;
  }
  .differs td:last-child {
    font-weight: 600;
  }
  .differs-mark {
    display: inline-block;
    padding: 0 var(--_space);
    border: 1px solid var(--_primary);
    border-radius: 1em;
    color: var(--_primary);
    font-size: 0.875em;
    font-weight: 400;
  }
  .trial-alerts {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .what-if {
    min-block-size: 1.75rem;
    padding-block: 0;
  }
  .what-if-dialog {
    inline-size: min(68rem, calc(100vw - 2rem));
  }
  @container (min-width: 56rem) {
    .trial-body {
      display: grid;
      grid-template-columns: 18rem minmax(0, 1fr);
      gap: 0 calc(var(--_space) * 4);
    }
  }
  .dialog-ways {
    position: sticky;
    z-index: 2;
    inset-block-end: calc(var(--_space) * -3);
    padding-block: var(--_space) calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * -2);
    border-block-start: 1px solid var(--_soft-line);
    background: var(--_surface);
  }
  .dialog-ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  /* Where there is no height to spare, nothing lies over what is worked with. */
  @media (max-height: 30rem) {
    .dialog-ways {
      position: static;
    }
  }
  .review > .answers-title {
    padding-block-end: var(--_space);
    font-size: 1.25em;
  }
  .blocks h4 {
    font-size: 1em;
  }
  @container (max-width: 30rem) {
    .trial-table thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .trial-table :is(tr, th, td) {
      display: block;
      border: 0;
      padding-block: 0;
    }
    .trial-table tr {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_soft-line);
    }
    .trial-table th {
      font-weight: 600;
    }
    .trial-table td::before {
      content: attr(data-head) ': ';
      color: var(--_muted);
      font-weight: 400;
    }
  }
  @media print {
    .next-question {
      display: none;
    }
  }
`;
