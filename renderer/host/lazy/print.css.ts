// How a form is printed: answers in black on white, without what can only be pressed. Nothing of a form moves by itself, on
// paper or off: no sheet has a transition or an animation.
import { css } from 'lit';

/** Styles for paper. */
export const printStyles = css`
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
