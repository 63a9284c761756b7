// How the button looks that opens the calendar.
import { css } from 'lit';

/** Styles of the date field. */
export const dateStyles = css`
  .calendar-icon::before {
    inline-size: 1.125em;
    block-size: 1em;
    border: 2px solid;
    border-block-start-width: 6px;
    border-radius: 2px;
    content: '';
  }
`;
