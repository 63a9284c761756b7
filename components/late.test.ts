// A widget that comes late, on a page: what stands in its place, when it takes that place, and what is left without it.
import { html, render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { until } from '../renderer/host/form.harness.js';
import type { FieldView } from '../renderer/core/view.js';
import { late } from './late.js';
import type { Act, Widget } from './widget.js';

const face =
  (name: string): Widget =>
  () => html`<label>${name} <input id=${name} /></label>`;
const view = {} as FieldView;
const act = {} as Act;

/** A page with a late widget and another control beside it. */
function page(load: () => Promise<Widget>): { room: HTMLElement; shown: () => string | undefined } {
  const room = document.createElement('div');
  document.body.append(room);
  const widget = late(load, face('meanwhile'), face('without'));
  render(html`${widget(view, act)}<button>elsewhere</button>`, room);
  return { room, shown: () => room.querySelector('input')?.id };
}

afterEach(() => document.body.replaceChildren());

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

test('what does not come is tried three times, and lived without', async () => {
  let turns = 0;
  const { shown } = page(() => Promise.reject(new Error(`offline ${(turns += 1)}`)));
  await until(() => shown() === 'without');
  expect(turns).toBe(3);
});
