// How a form is printed, and how it moves: answers in black on white, without what can only be pressed.
import { css } from 'lit';

/** Styles for paper and for people who want nothing to move. */
export const printStyles = css`
  @media (prefers-reduced-motion: reduce) {
    * {
      scroll-behavior: auto;
      transition: none;
      animation: none;
    }
  }
  @media print {
    .form {
      padding: 0;
      color: #000;
      background: none;
    }
    .toolbox,
    .ways,
    .steps,
    .gathered,
    .meters,
    .quiet,
    .accept,
    .row > .tools {
      display: none;
    }
    .columns,
    .columns.stepped {
      display: block;
    }
    .step,
    .fields {
      max-inline-size: none;
    }
    .field,
    .facts > div,
    .alert {
      break-inside: avoid;
    }
    .step-title,
    .legend,
    .answers-head {
      break-after: avoid;
    }
  }
`;
