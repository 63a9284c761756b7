// The guard of the stories: every state is drawn in a browser without a fault, and axe finds nothing in it, with nothing
// left undecided; every kind has its states; and the guard itself is seen to fail.
import { afterEach, describe, expect, test } from 'vitest';
import { widgets } from '../renderer/host/widgets.js';
import { coloursOf, contrast, pairs } from './foundations/contrast.js';
import { clear, inspect, inspectPage } from './look.harness.js';
import { pages as pageList } from './page-list.js';
import { showPage } from './pages.js';
import type { Shown } from './show.js';
import type { FieldState } from './state.js';
import { stateOf, states } from './states.js';
import { together } from './together.js';

const CLEAN = { faults: [], violations: [], undecided: [] };

/** In high contrast the system's colours are painted, and axe reads those that the page asked for. */
const SYSTEM_COLOURS = { 'color-contrast': 'the colours are the system’s' };

afterEach(clear);

describe('drawn, and in order', () => {
  test.each([...together()])('%s', async (_, shown) => {
    expect(await inspect(shown, shown[0]?.forcedColours ? SYSTEM_COLOURS : {})).toEqual(CLEAN);
  });

  const inBoth = pageList.flatMap(({ id }) => (['light', 'dark'] as const).map((theme) => [id, theme] as const));
  test.each(inBoth)('%s, %s', async (id, theme) => {
    expect(await inspectPage(showPage(id, theme))).toEqual(CLEAN);
  });
});

test.each(['light', 'dark'] as const)('%s: colours that meet differ as much as WCAG asks', (theme) => {
  const colours = coloursOf(theme);
  const low = pairs.filter(({ front, back, asked }) => !(contrast(colours.get(front) ?? '', colours.get(back) ?? '') >= asked));
  expect(low).toEqual([]);
});

test('contrast is what WCAG computes', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
});

test('every kind has states, and each of them what a designer has to see', () => {
  const told = ['empty', 'filled', 'error', 'alert-error', 'alert-warning', 'alert-info', 'alert-suggestion', 'disabled', 'readonly', 'review', 'german', 'narrow', 'dark', 'forced-colours'];
  const missing = Object.keys(widgets).flatMap((kind) => {
    const own = states.filter((state): state is FieldState => state.of === 'field' && state.kind === kind);
    // A note asks nothing: it cannot be wrong or empty.
    const wanted = kind === 'note' ? ['shown', 'review', 'narrow', 'dark', 'forced-colours'] : told;
    return wanted.filter((name) => !own.some(({ id }) => id.endsWith(`/${name}`))).map((name) => `${kind}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('ids are unique', () => {
  const ids = states.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe('the guard sees what is planted', () => {
  const one = [stateOf('text/filled')];
  const inside = (shown: readonly Shown[], selector: string): HTMLElement => {
    const found = shown[0]?.element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };

  test('a contrast that is too low', async () => {
    const { violations } = await inspect(one, {}, (shown) => (inside(shown, '.hint').style.color = '#c8d0d8'));
    expect(violations.join()).toContain('color-contrast');
  });

  test('a control without a label', async () => {
    const { violations } = await inspect(one, {}, (shown) => inside(shown, 'label').remove());
    expect(violations.join()).toContain('label: ');
  });

  test('a form that is refused', async () => {
    const { faults } = await inspect([{ of: 'field', kind: 'text', id: 'planted', title: '', schema: { type: 'string', relevant: 'nothing.of.this' } }]).catch((error: unknown) => ({ faults: [String(error)] }));
    expect(faults).not.toEqual([]);
  });
});
