// How a choice among many looks: a line with a list below it, which lies over what follows and moves nothing.
import { css } from 'lit';

/** Styles of the combobox. */
export const searchStyles = css`
  .combobox {
    position: relative;
  }
  .combobox > input {
    padding-inline-end: 2.5em;
    text-overflow: ellipsis;
  }
  .combobox::after {
    position: absolute;
    inset-block-start: calc(var(--_target) / 2 - 0.35em);
    inset-inline-end: 1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_primary);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    pointer-events: none;
    content: '';
  }
  .popup {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  }
  .popup ul {
    max-block-size: min(20rem, 50vh);
    margin: 0;
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  .popup p {
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_soft-line);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .popup [role='option'] {
    min-block-size: var(--_target);
    padding: calc((var(--_target) - 1.5em) / 2) calc(var(--_space) * 1.5);
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  .popup [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--_soft-line);
  }
  .popup [role='option']:hover {
    background: var(--_raised);
  }
  .popup [aria-selected='true'] {
    font-weight: 600;
  }
  .popup [aria-selected='true']::after {
    content: ' ✓' / '';
    color: var(--_primary);
  }
  .popup .active {
    border-inline-start-color: var(--_primary);
    background: var(--_raised);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .popup .hint {
    display: block;
    margin: 0;
    font-size: 0.875em;
    font-weight: 400;
  }
`;
