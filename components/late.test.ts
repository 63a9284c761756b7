// A widget that comes late: what stands in its place, when it takes that place, what is left without it, and that it does no
// harm when the place is gone.
import { html, nothing, render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { until } from '../renderer/host/form.harness.js';
import type { FieldView } from '../renderer/core/view.js';
import { late } from './late.js';
import type { Act, Widget } from './widget.js';

const face =
  (name: string): Widget =>
  () => html`<label>${name} <input id=${name} /></label>`;
const view = { path: '/q' } as FieldView;
const failed = vi.fn();
const act = { failed } as unknown as Act;

/** A page with a late widget and another control beside it. */
function page(load: () => Promise<Widget>): { room: HTMLElement; shown: () => string | undefined; draw: () => void } {
  const room = document.createElement('div');
  document.body.append(room);
  const widget = late(load, face('meanwhile'), face('without'), [0, 0, 0]);
  const draw = (): void => void render(html`${widget(view, act)}<button>elsewhere</button>`, room);
  draw();
  return { room, draw, shown: () => room.querySelector('input')?.id };
}

afterEach(() => {
  failed.mockReset();
  document.body.replaceChildren();
});

test('it takes its place once it has come', async () => {
  const { shown } = page(() => Promise.resolve(face('come')));
  expect(shown()).toBe('meanwhile');
  await until(() => shown() === 'come');
});

test('what a person is in stays until they leave it, and comes then', async () => {
  let arrive: (widget: Widget) => void = () => undefined;
  const { room, shown } = page(() => new Promise((resolve) => (arrive = resolve)));
  const held = room.querySelector('input');
  held?.focus();
  arrive(face('come'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.activeElement).toBe(held);
  expect(shown()).toBe('meanwhile');
  room.querySelector('button')?.focus();
  await until(() => shown() === 'come');
  expect(document.activeElement).toBe(room.querySelector('button'));
});

// Whoever throws where nobody listens fails the run.
test('it comes to nothing when its place has left the page', async () => {
  let arrive: (widget: Widget) => void = () => undefined;
  const { room } = page(() => new Promise((resolve) => (arrive = resolve)));
  render(html`${nothing}`, room);
  arrive(face('come'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(room.textContent).toBe('');
});

test('what does not come is tried three times and lived without; the page is told once, where and why', async () => {
  let turns = 0;
  const { shown, draw } = page(() => Promise.reject(new Error(`offline ${(turns += 1)}`)));
  draw();
  await until(() => shown() === 'without');
  draw();
  expect(shown()).toBe('without');
  expect(turns).toBe(3);
  expect(failed.mock.calls).toEqual([['/q', new Error('offline 3')]]);
});

test('what fails twice comes the third time, and nobody is troubled', async () => {
  let turns = 0;
  const { shown } = page(() => ((turns += 1) < 3 ? Promise.reject(new Error('offline')) : Promise.resolve(face('come'))));
  await until(() => shown() === 'come');
  expect(failed).not.toHaveBeenCalled();
});

test('what did not come for one field is asked for again by the next', async () => {
  let online = false;
  const widget = late(() => (online ? Promise.resolve(face('come')) : Promise.reject(new Error('offline'))), face('meanwhile'), face('without'), [0]);
  const rooms = [document.createElement('div'), document.createElement('div')] as const;
  render(widget(view, act), rooms[0]);
  await until(() => rooms[0].querySelector('#without'));
  online = true;
  render(widget(view, act), rooms[1]);
  await until(() => rooms[1].querySelector('#come'));
});
