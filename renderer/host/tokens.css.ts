// The tokens: the one list of colours, type and space, with the .italia design system's values as defaults. A page sets
// `--omnia-…` on the element; a page that has the .italia tokens (`--it-…`) is followed. Light and dark follow the page's
// `color-scheme`.
import { css } from 'lit';

/**
 * Custom properties of the form, resolved once on its host element.
 *
 * @cssproperty --omnia-color-primary - Links, the main button, the step in hand.
 * @cssproperty --omnia-color-on-primary - Text on the main button.
 * @cssproperty --omnia-color-text - Text.
 * @cssproperty --omnia-color-muted - Hints and what is said beside.
 * @cssproperty --omnia-color-surface - What the form stands on.
 * @cssproperty --omnia-color-raised - Bars and boxes that stand out from it.
 * @cssproperty --omnia-color-line - Borders of controls; contrast at least 3:1.
 * @cssproperty --omnia-color-soft-line - Lines between things.
 * @cssproperty --omnia-color-error - Errors.
 * @cssproperty --omnia-color-error-surface - Behind an error alert.
 * @cssproperty --omnia-color-warning - Warnings.
 * @cssproperty --omnia-color-warning-surface - Behind a warning.
 * @cssproperty --omnia-color-info - Information.
 * @cssproperty --omnia-color-info-surface - Behind information.
 * @cssproperty --omnia-color-suggestion - Suggestions, and what is in order.
 * @cssproperty --omnia-color-suggestion-surface - Behind a suggestion.
 * @cssproperty --omnia-color-focus - The outline of what has the focus.
 * @cssproperty --omnia-font-family - Type.
 * @cssproperty --omnia-font-size - Size of text; all else follows.
 * @cssproperty --omnia-space - The unit of all distances; less is denser.
 * @cssproperty --omnia-target - Height of what is pressed or typed into, 44px; less is denser. Never under 24px, nor under 44px where fingers point.
 * @cssproperty --omnia-radius - Rounded corners.
 * @cssproperty --omnia-measure - Width of the column of fields.
 */
export const tokens = css`
  :host {
    --_primary: var(--omnia-color-primary, light-dark(#0059b3, #8ab8f5));
    --_on-primary: var(--omnia-color-on-primary, light-dark(#fff, #0b1521));
    --_text: var(--omnia-color-text, light-dark(#17324d, #e6ecf2));
    --_muted: var(--omnia-color-muted, light-dark(#455b71, #b1bdc9));
    --_surface: var(--omnia-color-surface, light-dark(#fff, #10171f));
    --_raised: var(--omnia-color-raised, light-dark(#f2f6fa, #1a2530));
    --_line: var(--omnia-color-line, light-dark(#5b6f82, #8294a5));
    --_soft-line: var(--omnia-color-soft-line, light-dark(#d3dde6, #33424f));
    --_error: var(--omnia-color-error, light-dark(#b3142c, #ff9aa8));
    --_error-surface: var(--omnia-color-error-surface, light-dark(#fdf0f2, #35181e));
    --_warning: var(--omnia-color-warning, light-dark(#8a5300, #ffc266));
    --_warning-surface: var(--omnia-color-warning-surface, light-dark(#fff7e8, #33270f));
    --_info: var(--omnia-color-info, light-dark(#35547a, #a9c7ea));
    --_info-surface: var(--omnia-color-info-surface, light-dark(#eef4fb, #17273a));
    --_suggestion: var(--omnia-color-suggestion, light-dark(#00664b, #7fd6b8));
    --_suggestion-surface: var(--omnia-color-suggestion-surface, light-dark(#ebf7f2, #10291f));
    --_focus: var(--omnia-color-focus, light-dark(#a8330a, #ffb38f));
    --_font: var(--omnia-font-family, 'Titillium Web', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    --_size: var(--omnia-font-size, 1rem);
    --_space: var(--omnia-space, 0.5rem);
    --_radius: var(--omnia-radius, 4px);
    --_measure: var(--omnia-measure, 42rem);
    --_target: max(24px, var(--omnia-target, 44px));
    /* What a bar that stays in sight may take of the height. */
    --_bar: 4.5rem;
  }
  @media (any-pointer: coarse) {
    :host {
      --_target: max(44px, var(--omnia-target, 44px));
    }
  }
`;
