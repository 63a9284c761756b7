// How the head of a form looks: the title, and beside it the tools, which on a narrow page open from one button.
import { css } from 'lit';

/** Styles of the head. */
export const headStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 2);
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_soft-line);
  }
  .title {
    margin: 0;
    font-size: 1.625em;
    line-height: 1.25;
  }
  .head-side,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .toolbox {
    position: relative;
  }
  .tools-toggle {
    display: none;
  }
  .head .tool {
    gap: var(--_space);
    padding-inline: var(--_space);
    border-color: transparent;
    text-align: start;
  }
  @container (max-width: 55.99rem) {
    .tools-toggle {
      display: flex;
    }
    .toolbox .tools {
      display: none;
    }
    .head-side {
      margin-inline-start: auto;
    }
    .toolbox .tools.open {
      position: absolute;
      inset-inline-end: 0;
      z-index: 3;
      display: grid;
      inline-size: max-content;
      max-inline-size: 17rem;
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .title {
      font-size: 1.25em;
    }
  }
`;
