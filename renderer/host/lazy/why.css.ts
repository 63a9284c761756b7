// How the dialog of reasons looks: a sheet that comes with it.
import { css } from 'lit';

/** Styles of the dialog of reasons. */
export const whyStyles = css`
  .why-dialog {
    inline-size: min(40rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    overflow-y: auto;
  }
  .why-dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .why-dialog h3 {
    margin: 0 0 var(--_space);
    font-size: 1.25em;
  }
  .why-dialog h4 {
    margin: calc(var(--_space) * 3) 0 var(--_space);
    font-size: 1em;
  }
  .why-dialog p {
    margin: 0 0 var(--_space);
  }
  .why-dialog .way-out {
    margin-block-start: calc(var(--_space) * 3);
  }
  .norm-status {
    display: inline-block;
    padding: 0 var(--_space);
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .norm-status.uncertain {
    border-color: var(--_warning);
    color: var(--_warning);
  }
`;
