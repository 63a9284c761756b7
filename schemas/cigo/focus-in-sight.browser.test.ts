// What has the focus is in sight (WCAG 2.4.11): on every step of a real application each thing that takes the focus is
// moved to, from above and from below, and looked for where it should be, beside the bars that stay in sight.
import { page } from 'vitest/browser';
import { afterAll, afterEach, expect, test } from 'vitest';
import { all, drawn, until } from '../../renderer/host/form.harness.js';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import f17 from './examples/f17.json';
import './generated/cigo-form.js';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

afterEach(() => document.body.replaceChildren());
afterAll(() => page.viewport(1280, 900));

/** Things that take the focus and are drawn. A control that is only heard is seen by its label. */
function focusables(form: OmniaForm): { readonly target: HTMLElement; readonly seen: HTMLElement }[] {
  return all(form, FOCUSABLE)
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => ({ target, seen: target.classList.contains('visually-hidden') ? ((target as HTMLInputElement).labels?.[0] ?? target) : target }));
}

/** Higher than so many pixels a thing need not be in sight as a whole. */
const HIGH = 100;

/** Whether something else lies over the middle of an element, or that is out of the window; of a high one over all of it. */
function isHidden(form: OmniaForm, seen: HTMLElement): boolean {
  const { left, right, top, height } = seen.getBoundingClientRect();
  const parts = height > HIGH ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.5];
  return parts.every((part) => {
    const found = (form.renderRoot as ShadowRoot).elementFromPoint((left + right) / 2, top + height * part);
    return !found || !(seen.contains(found) || found.contains(seen));
  });
}

async function shown(width: number): Promise<OmniaForm> {
  await page.viewport(width, 740);
  const form = document.createElement('cigo-form');
  Object.assign(form, { today: f17.today, data: f17.data });
  document.body.append(form);
  await drawn(form);
  await until(() => form.renderRoot.querySelector('.start'));
  return form;
}

/** Goes to all that takes the focus, on all steps, down and up again; tells how many, and those that are hidden then. */
async function walk(form: OmniaForm): Promise<{ readonly looked: number; readonly hidden: readonly string[] }> {
  const hidden: string[] = [];
  let looked = 0;
  for (const [step, { title }] of [...all(form, '.steps button').entries()]) {
    all(form, '.steps button')[step]?.click();
    await form.updateComplete;
    const found = focusables(form);
    for (const { target, seen } of [...found, ...found.toReversed()]) {
      target.focus();
      if ((form.renderRoot as ShadowRoot).activeElement !== target) continue;
      looked++;
      if (isHidden(form, seen)) hidden.push(`step ${String(step)} ${title}: ${target.localName}#${target.id}.${target.className}`);
    }
  }
  return { looked, hidden };
}

test.each([360, 1280])('at %i px nothing that has the focus is hidden', async (width) => {
  const { looked, hidden } = await walk(await shown(width));
  expect(hidden).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});

test('a bar that nothing makes room for is found', async () => {
  const form = await shown(360);
  const careless = new CSSStyleSheet();
  careless.replaceSync('.form *:is(a, button, input, select, textarea, summary, [tabindex]) { scroll-margin-block: 0 }');
  (form.renderRoot as ShadowRoot).adoptedStyleSheets.push(careless);
  expect((await walk(form)).hidden).not.toEqual([]);
});
