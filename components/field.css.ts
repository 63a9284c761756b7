// How a field looks: label, hint, control, error, alerts. One constant sheet for all widgets.
import { css } from 'lit';

/** Styles of fields and groups; values come from the host's tokens. */
export const fieldStyles = css`
  .field,
  .group {
    margin-block-end: calc(var(--_space) * 4);
  }
  .group {
    padding-inline-start: 0;
  }
  .group .group {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_soft-line);
  }
  label,
  .label,
  .legend {
    display: block;
    margin: 0 0 calc(var(--_space) / 2);
    font-weight: 600;
  }
  .legend {
    margin-block-end: calc(var(--_space) * 2);
    font-size: 1.125em;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    margin: 0 0 var(--_space);
    color: var(--_muted);
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
  input.short {
    max-inline-size: 12em;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [aria-invalid='true']:not([role], [type='radio'], [type='checkbox']) {
    border: 2px solid var(--_error);
  }
  .field.invalid,
  .group.invalid {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_error);
  }
  .unit {
    margin-inline-start: var(--_space);
    color: var(--_muted);
  }
  .option {
    display: flex;
    gap: var(--_space);
    align-items: center;
    min-block-size: var(--_target);
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .option label {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    min-block-size: var(--_target);
    margin: 0;
    padding-block: calc(var(--_space) / 2);
    font-weight: 400;
  }
  .option .hint {
    display: block;
    margin: 0;
  }
  .row {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_soft-line);
    border-radius: var(--_radius);
  }
  .row .group {
    padding: 0;
    border: 0;
  }
  .note {
    margin: 0 0 calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_soft-line);
  }
  .error {
    margin: 0 0 var(--_space);
    color: var(--_error);
    font-weight: 600;
  }
  .alert {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .alert p {
    margin: 0 0 calc(var(--_space) / 2);
  }
  .alert strong {
    color: var(--_accent);
  }
  .alert .source {
    margin: 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .alert .accept {
    margin-block: calc(var(--_space) / 2);
    border-color: var(--_accent);
    color: var(--_accent);
    background: var(--_surface);
  }
  .warning {
    --_accent: var(--_warning);
    --_tint: var(--_warning-surface);
  }
  .info {
    --_accent: var(--_info);
    --_tint: var(--_info-surface);
  }
  .suggestion {
    --_accent: var(--_suggestion);
    --_tint: var(--_suggestion-surface);
  }
  @media (forced-colors: active) {
    .alert,
    .field.invalid,
    .group.invalid {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
