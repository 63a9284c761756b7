// The form as assistive technology finds it: axe on real applications, in light and dark, with no rule disabled, and
// with target-size (WCAG 2.2 AA), which axe leaves off by itself.
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { all, drawn, one, press, until } from '../../renderer/host/form.harness.js';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import type { Json } from '../../renderer/core/json.js';
import f01 from './examples/f01.json';
import f07 from './examples/f07.json';
import f17 from './examples/f17.json';
import './generated/cigo-form.js';

interface Example {
  readonly today: string;
  readonly data: Json;
}

/** What axe cannot decide by itself: rule → why a person may leave it at that. Nothing at present. */
const UNDECIDED: Readonly<Record<string, string>> = {};

const SCHEMES = {
  light: { text: '#17324d', ground: '#ffffff' },
  dark: { text: '#e6ecf2', ground: '#10171f' },
} as const;

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

async function show(example: Example | null, scheme: keyof typeof SCHEMES): Promise<OmniaForm> {
  const { text, ground } = SCHEMES[scheme];
  document.documentElement.lang = 'it';
  document.title = 'Prova';
  document.documentElement.style.colorScheme = scheme;
  Object.assign(document.documentElement.style, { color: text, background: ground });
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Prova';
  const form = document.createElement('cigo-form');
  Object.assign(form, { today: example?.today ?? '2026-11-25', ...(example ? { data: example.data } : {}) });
  main.append(title, form);
  document.body.append(main);
  return drawn(form);
}

/** What axe says of the page: violations, and what it leaves to a person. */
async function findings(): Promise<{ violations: string[]; undecided: string[] }> {
  const { violations, incomplete } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  const list = (results: axe.Result[]): string[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`),
    );
  return {
    violations: list(violations),
    undecided: list(incomplete.filter(({ id }) => !Object.hasOwn(UNDECIDED, id))),
  };
}

/** Goes to a step by its title. */
function step(title: string): (form: OmniaForm) => Promise<void> {
  return (form) => press(form, title);
}

/** Opens a dialog. */
function opened(name: string): (form: OmniaForm) => Promise<void> {
  return async (form) => {
    await press(form, name);
    // What scrolls by itself is unrolled: axe sees no colour under its edge.
    (await until(() => form.renderRoot.querySelector<HTMLElement>('dialog[open]'))).style.maxBlockSize = 'none';
  };
}

/** Shows the errors of everything. */
async function sent(form: OmniaForm): Promise<void> {
  await press(form, 'Riepilogo e invio');
  await press(form, 'Invia');
  expect(all(form, '#summary a').length).toBeGreaterThan(1);
}

/** Waits for the gathered alerts, which come a little later, and unrolls what scrolls by itself: axe sees no colour under its edge. */
async function settled(form: OmniaForm): Promise<void> {
  await until(() => form.renderRoot.querySelector('.gathered .entry, .gathered .hint'));
  for (const rolled of all(form, '.gathered-body, .steps')) rolled.style.maxBlockSize = 'none';
}

const states: readonly (readonly [
  name: string,
  example: Example | null,
  prepare: (form: OmniaForm) => Promise<void>,
])[] = [
  [
    'an empty form, its start page',
    null,
    (form) => until(() => form.renderRoot.querySelector('.start')).then(() => undefined),
  ],
  ['an empty form, first questions', null, step('Richiedente')],
  ['an empty form, what is missing', null, opened('Che cosa manca')],
  [
    'f17, its documents',
    f17,
    async (form) => {
      await press(form, 'Allegati');
      await until(() => form.renderRoot.querySelector('.documents li'));
    },
  ],
  [
    'f17, the review',
    f17,
    async (form) => {
      await press(form, 'Riepilogo e invio');
      await until(() => form.renderRoot.querySelector('.review'));
    },
  ],
  ['an empty form, the period', null, step('Periodo')],
  [
    'an empty form with errors, the period',
    null,
    async (form) => {
      await press(form, 'Periodo');
      await press(form, 'Avanti');
      expect(all(form, '#summary a').length).toBeGreaterThan(1);
    },
  ],
  ['an empty form with all errors', null, sent],
  ['f01, the cause', f01, step('Causale')],
  ['f01, the period', f01, step('Periodo')],
  [
    'f17 with errors, the period',
    f17,
    async (form) => {
      await sent(form);
      await press(form, 'Periodo');
      expect(all(form, '.error').length).toBeGreaterThan(0);
    },
  ],
  ['f01, what changes if', f01, opened('Che cosa cambia se')],
  ['f07, the cause', f07, step('Causale')],
  [
    'f07, the period, with alerts',
    f07,
    async (form) => {
      await press(form, 'Periodo');
      expect(all(form, '.alert').length).toBeGreaterThan(0);
    },
  ],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(states)('%s: axe finds nothing', async (_, example, prepare) => {
    const form = await show(example, scheme);
    await prepare(form);
    await settled(form);
    expect(getComputedStyle(one(form, '.form')).color).toBe(
      scheme === 'light' ? 'rgb(23, 50, 77)' : 'rgb(230, 236, 242)',
    );
    expect(await findings()).toEqual({ violations: [], undecided: [] });
  });
});

test('axe sees into the form: planted faults are found', async () => {
  const form = await show(f01, 'light');
  await press(form, 'Causale');
  await settled(form);
  one(form, 'label').removeAttribute('for');
  one(form, '.hint').style.color = '#ccc';
  // Beside what is drawn, not in its place: a part that comes late draws the tools again.
  one(form, '#tools').append(document.createElement('button'));
  const { violations } = await findings();
  const rules = new Set(violations.map((found) => found.split(':')[0]));
  expect([...rules]).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'select-name']));
});
