// How lists and tables look; a table becomes cards where there is no room for columns.
import { css } from 'lit';

/** Styles of lists of rows and of tables. */
export const tableStyles = css`
  .empty {
    margin: 0 0 calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    margin: 0 0 calc(var(--_space) * 2);
    padding: var(--_space) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .sum {
    margin: 0;
    color: var(--_warning);
    font-size: 0.875em;
    font-weight: 600;
  }
  .row > .sum {
    float: inline-end;
  }
  .sum.has-errors {
    color: var(--_error);
  }
  .sum::before {
    content: '▲ ' / '';
  }
  .sum.has-errors::before {
    content: '● ' / '';
  }
  .search-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 3);
    align-items: end;
    margin-block-end: calc(var(--_space) * 2);
  }
  .search-bar > :first-child {
    flex: 1 1 14rem;
  }
  .found {
    flex-basis: 100%;
    margin: 0;
    color: var(--_muted);
  }
  .table > table {
    inline-size: 100%;
    margin-block-end: calc(var(--_space) * 2);
    border-collapse: separate;
    border-spacing: 0;
  }
  .table > .kept {
    table-layout: fixed;
  }
  .table > .kept > tbody > tr > * {
    overflow-wrap: break-word;
  }
  .table :is(th, td) {
    padding: var(--_space) calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_soft-line);
    text-align: start;
    vertical-align: baseline;
  }
  .table thead th {
    border-block-end: 2px solid var(--_line);
    font-size: 0.875em;
    vertical-align: bottom;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  /* Room for a name, which may be broken only where it is longer than that. */
  .table tbody :is(th, td) {
    min-inline-size: 5em;
  }
  .table tbody th {
    font-weight: 600;
  }
  .table .code {
    white-space: nowrap;
  }
  .table .position {
    margin-inline-end: var(--_space);
    color: var(--_muted);
    font-weight: 400;
  }
  .table .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .table .none {
    white-space: nowrap;
  }
  .table .hand {
    inline-size: 0;
    padding-block: 4px;
    text-align: end;
  }
  .table .hand .tool {
    overflow-wrap: normal;
  }
  .table .open > * {
    border-block-end-color: transparent;
    background: var(--_raised);
  }
  .table .editor > td {
    padding: calc(var(--_space) * 2);
    border-block-end: 2px solid var(--_primary);
    border-inline-start: 4px solid var(--_primary);
  }
  .editor .group {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    justify-content: center;
    margin-block-end: calc(var(--_space) * 2);
  }
  .pager > span {
    padding-inline: var(--_space);
  }
  [aria-disabled='true'] {
    border-color: var(--_soft-line);
    color: var(--_muted);
    cursor: default;
  }
  @container (max-width: 38rem) {
    .table > table,
    .table > table > tbody {
      display: block;
    }
    .table > table > thead {
      display: none;
    }
    .table > table > tbody > tr {
      display: block;
      margin-block-end: var(--_space);
      padding: var(--_space);
      border: 1px solid var(--_soft-line);
      border-radius: var(--_radius);
    }
    .table > table > tbody > tr > * {
      display: block;
      padding: calc(var(--_space) / 2);
      border: 0;
      text-align: start;
    }
    .table > table > tbody > tr > .figure {
      text-align: start;
    }
    .table > table > tbody > tr > .code {
      white-space: normal;
    }
    .table > table > tbody > tr > .hand {
      inline-size: auto;
    }
    .table > table > tbody > tr > td:empty {
      display: none;
    }
    .table > table > tbody > tr > td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
      font-weight: 400;
    }
    .table > table > tbody > tr > .sum,
    .table [data-label] .sum,
    .table [data-label] .none {
      display: inline;
    }
    .table > table > tbody > .editor {
      border: 2px solid var(--_primary);
    }
  }
  @media (forced-colors: active) {
    .sum::before {
      forced-color-adjust: none;
    }
  }
`;
