// Sheets that come with what they dress. In: a widget that is loaded late, and its sheet. Out: the widget that brings it.
import type { CSSResult } from 'lit';
import type { Widget } from './widget.js';

/** A widget whose sheet is adopted before it is drawn. */
export function dressed(widget: Widget, sheet: CSSResult): Widget {
  return (view, act) => {
    act.takeIn?.(sheet);
    return widget(view, act);
  };
}
