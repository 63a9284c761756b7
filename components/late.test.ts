// A widget that comes late: it takes its place, waits for who is in that place, and does no harm when the place is gone.
import { html, nothing, render, type TemplateResult } from 'lit';
import { afterEach, expect, test } from 'vitest';
import type { FieldView } from '../renderer/core/view.js';
import { late } from './late.js';
import type { Act, Widget } from './widget.js';

const VIEW = {} as FieldView;
const ACT = {} as Act;

/** A late widget on the page, and the way to let it come. */
function place(): { readonly room: HTMLElement; readonly come: () => Promise<void>; readonly drawn: (what: TemplateResult | typeof nothing) => void; readonly widget: Widget } {
  const room = document.createElement('div');
  document.body.append(room);
  let arrive: (widget: Widget) => void = () => undefined;
  const loaded = new Promise<Widget>((resolve) => (arrive = resolve));
  const widget = late(() => loaded, () => html`<input aria-label="meanwhile" />`, () => html`<p>without</p>`);
  const come = async (): Promise<void> => {
    arrive(() => html`<p>here</p>`);
    await loaded;
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { room, come, drawn: (what) => render(what, room), widget };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('takes the place of what stood there meanwhile', async () => {
  const { room, come, drawn, widget } = place();
  drawn(widget(VIEW, ACT));
  expect(room.querySelector('input')).not.toBeNull();
  await come();
  expect(room.textContent).toBe('here');
});

test('waits until who is in that place has left it', async () => {
  const { room, come, drawn, widget } = place();
  drawn(widget(VIEW, ACT));
  room.querySelector('input')?.focus();
  await come();
  expect(room.querySelector('input')).not.toBeNull();
  room.querySelector('input')?.blur();
  await new Promise((resolve) => setTimeout(resolve));
  expect(room.textContent).toBe('here');
});

// Whoever throws where nobody listens fails the run.
test('comes to nothing when its place has left the page', async () => {
  const { room, come, drawn, widget } = place();
  drawn(widget(VIEW, ACT));
  drawn(nothing);
  await come();
  expect(room.textContent).toBe('');
});
