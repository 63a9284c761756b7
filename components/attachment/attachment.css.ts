// How files look, and where they are chosen and dropped.
import { css } from 'lit';

/** Styles of attachments. */
export const attachmentStyles = css`
  .files {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .file {
    border-inline-start: 4px solid var(--_line);
  }
  .file.ready {
    border-inline-start-color: var(--_suggestion);
  }
  .file.refused {
    border-inline-start-color: var(--_error);
  }
  .file.toReattach {
    border-inline-start-color: var(--_warning);
  }
  .file-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    align-items: baseline;
    margin: 0 0 var(--_space);
  }
  .file-head .hint {
    margin: 0;
  }
  .file-state {
    margin-inline-start: auto;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .ready .file-state {
    color: var(--_suggestion);
  }
  .ready .file-state::before {
    content: '✓ ' / '';
  }
  .refused .file-state {
    color: var(--_error);
  }
  .refused .file-state::before {
    content: '✕ ' / '';
  }
  .toReattach .file-state {
    color: var(--_warning);
  }
  .toReattach .file-state::before {
    content: '↻ ' / '';
  }
  .file progress {
    inline-size: 100%;
    accent-color: var(--_primary);
  }
  .drop {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    margin-block-end: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .drop.over {
    border-color: var(--_primary);
    background: var(--_raised);
  }
  .drop .hint {
    flex-basis: 100%;
    margin: 0;
    font-size: 0.875em;
  }
  .tools > span {
    position: relative;
  }
  /* As wide as other controls it would make the page wider, unseen. */
  [type='file'].visually-hidden {
    inline-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  [type='file'] + label {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_primary);
    cursor: pointer;
  }
  [type='file'] + label.tool {
    padding-inline: calc(var(--_space) * 1.5);
  }
  [type='file']:focus-visible + label {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;
