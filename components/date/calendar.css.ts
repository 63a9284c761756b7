// How the calendar looks: a sheet that comes with it.
import { css } from 'lit';

/** Styles of the calendar. */
export const calendarStyles = css`
  .calendar {
    inline-size: min(24rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font: 400 var(--_size) / 1.5 var(--_font);
    box-shadow: 0 8px 32px rgb(0 0 0 / 30%);
    overflow: auto;
  }
  .calendar::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .months {
    display: flex;
    align-items: center;
  }
  .months h3 {
    flex: 1;
    margin: 0;
    font-size: 1em;
    text-align: center;
    text-transform: capitalize;
  }
  .months .icon {
    border-color: transparent;
    font-size: 1.25em;
  }
  .calendar table {
    inline-size: 100%;
    margin-block: var(--_space);
    border-collapse: collapse;
    table-layout: fixed;
    text-align: center;
  }
  .calendar th {
    padding: 0;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_muted);
  }
  .calendar td {
    block-size: var(--_target);
    padding: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .calendar td.elsewhere {
    cursor: default;
  }
  .calendar td[data-day]:hover {
    background: var(--_raised);
  }
  .calendar .holiday {
    color: var(--_error);
    font-weight: 600;
  }
  .calendar [aria-current='date'] {
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .calendar [aria-selected='true'] {
    color: var(--_on-primary);
    background: var(--_primary);
    font-weight: 600;
  }
  .calendar .tools {
    justify-content: space-between;
  }
  @media (forced-colors: active) {
    .calendar [aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .calendar [aria-current='date'] {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;
