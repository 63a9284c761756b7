// How the import of rows looks: a sheet that comes with it.
import { css } from 'lit';

/** Styles of the import of rows. */
export const importStyles = css`
  .import-dialog {
    inline-size: min(52rem, calc(100vw - 2rem));
  }
  .import-dialog .field {
    margin-block-end: calc(var(--_space) * 3);
  }
  .import-open {
    margin-block-start: var(--_space);
  }
  .import-dialog input[type='file'] {
    padding: var(--_space);
    border-style: solid;
    background: var(--_surface);
  }
  .import-dialog input[type='file']::file-selector-button {
    min-block-size: 1.75rem;
    margin-inline-end: var(--_space);
    padding: 0 calc(var(--_space) * 1.5);
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_primary);
    background: transparent;
    font: inherit;
    font-weight: 600;
  }
  .import-dialog textarea {
    field-sizing: fixed;
    min-block-size: 5.5rem;
    margin-block-end: var(--_space);
    overflow: auto;
    white-space: pre;
  }
  .import-layout > summary {
    min-block-size: 1.75rem;
    font-weight: 600;
    cursor: pointer;
  }
  .import-counts {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_primary);
    background: var(--_raised);
    font-weight: 600;
  }
  .import-notice {
    padding: var(--_space) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
  }
  .import-table {
    inline-size: 100%;
    margin-block-end: calc(var(--_space) * 2);
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .import-table :is(th, td) {
    padding: var(--_space);
    border-block-end: 1px solid var(--_soft-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .import-table code {
    overflow-wrap: break-word;
  }
  .import-table .cell {
    min-inline-size: 11.5rem;
  }
  .import-table thead th {
    border-block-end: 2px solid var(--_line);
    font-weight: 600;
    overflow-wrap: normal;
  }
  .import-ways {
    position: sticky;
    inset-block-end: calc(var(--_space) * -3);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block: calc(var(--_space) * 3) calc(var(--_space) * -2);
    padding-block: var(--_space) calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_soft-line);
    background: var(--_surface);
  }
  @media (max-width: 40rem) {
    .import-table thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .import-table :is(tbody, tr, th, td) {
      display: block;
      padding-block: 0;
      border: 0;
    }
    .import-table tr {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_soft-line);
    }
    .import-table :is(th, td)[data-head]::before {
      content: attr(data-head) ': ';
      color: var(--_muted);
    }
    .import-table .cell {
      min-inline-size: 0;
    }
    .import-ways {
      position: static;
    }
  }
`;
