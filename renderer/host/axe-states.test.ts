// States of the form that only something done brings about, as assistive technology finds them: axe with no rule disabled
// and target-size (WCAG 2.2 AA) besides, in light, dark and forced colours; what it leaves undecided is counted, too.
import axe from 'axe-core';
import { cdp, page } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import type { SchemaSpec } from '../core/form.js';
import type { Uploader } from './form-properties.js';
import { all, drawn, formOf, one, place, press, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const row: SchemaSpec = { type: 'object', title: 'Riga', properties: { a: { type: 'string', title: 'Nome' }, n: { type: 'integer', title: 'Ore', minimum: 1 } }, required: ['a'] };
const schema = formOf(
  {
    name: { type: 'string', title: 'Nome', alerts: [{ id: 'SHORT', level: 'warning', when: "value == 'A'", message: 'Solo una lettera?', source: { norm: 'Regola 1', status: 'confirmed' } }] },
    day: { type: 'string', format: 'date', title: 'Giorno' },
    rows: { type: 'array', title: 'Righe', ui: { widget: 'table' }, items: row },
    papers: {
      type: 'array', title: 'Documenti',
      ui: { widget: 'attachment', file: { id: 'id', name: 'name', size: 'bytes', formats: { pdf: { types: ['application/pdf'], extensions: ['.pdf'], magic: ['25504446'] } } } },
      items: { type: 'object', title: 'Documento', properties: { id: { type: 'string' }, name: { type: 'string' }, bytes: { type: 'integer' }, kind: { enum: ['a', 'b'], title: 'Tipo' } } },
    },
  },
  { required: ['day'], title: 'Prova', steps: [{ id: 'one', title: 'Uno', properties: ['name', 'day'] }, { id: 'two', title: 'Due', properties: ['rows'] }, { id: 'three', title: 'Tre', properties: ['papers'] }] },
);
const data = { name: 'A', day: '2026-11-25', rows: [{ a: 'x', n: 0 }, { a: 'y', n: 2 }], papers: [{ id: 'P1', name: 'suo.pdf', bytes: 3, kind: 'a' }] };

const SCHEMES = {
  light: { scheme: 'light', text: '#17324d', ground: '#ffffff', forced: 'none' },
  dark: { scheme: 'dark', text: '#e6ecf2', ground: '#10171f', forced: 'none' },
  'forced colours': { scheme: 'light', text: '', ground: '', forced: 'active' },
} as const;

/** What axe cannot decide by itself, and why a person may leave it at that: the start of what it says. */
const UNDECIDED: readonly (readonly [start: string, why: string])[] = [
  ['label-content-name-mismatch: omnia-form button[aria-label="Anno ', 'the arrows of the calendar are signs, not words'],
  ['label-content-name-mismatch: omnia-form button[aria-label="Mese ', 'the arrows of the calendar are signs, not words'],
];
/** In forced colours axe takes the colour that the system has replaced; the one in use is looked at here. */
const FORCED: readonly (readonly [start: string, why: string])[] = [['color-contrast: omnia-form .primary ', 'asserted below']];

async function force(value: 'active' | 'none'): Promise<void> {
  await (cdp() as unknown as { send(method: string, given: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  await page.viewport(1280, 900);
  await force('none');
});

const widget = (selector: string) => (form: OmniaForm) => until(() => form.renderRoot.querySelector<HTMLElement>(selector));

function file(form: OmniaForm, name: string, text: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  const input = one(form, '[id="field/papers-add"]') as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const waits: Uploader = (_file, { progress }) => {
  progress(0.4);
  return new Promise(() => undefined);
};

const states: readonly (readonly [name: string, given: object, prepare: (form: OmniaForm) => Promise<unknown>])[] = [
  ['why an alert is shown', {}, async (form) => {
    await press(form, 'Perché lo vedo');
    return until(() => form.renderRoot.querySelector('dialog[open]'));
  }],
  ['the panel of alerts, open on a phone', {}, async (form) => {
    await page.viewport(360, 740);
    await press(form, 'Avvisi e punti');
    return until(() => form.renderRoot.querySelector('.gathered .entry, .gathered .hint'));
  }],
  ['the list of steps, open on a phone', {}, async (form) => {
    await page.viewport(360, 740);
    one(form, '.steps-toggle').click();
    await form.updateComplete;
  }],
  ['a review', { mode: 'review' }, widget('.answers table')],
  ['for reading', { mode: 'readonly' }, widget('.fields')],
  ['out of use', { disabled: true }, widget('.fields')],
  ['the calendar', {}, async (form) => {
    one(form, '.calendar-icon').click();
    return until(() => form.renderRoot.querySelector('dialog[open], [role=dialog], [role=grid]'));
  }],
  ['a table with an open row', { step: 'two' }, async (form) => {
    await widget('table')(form);
    await press(form, 'Modifica');
  }],
  ['files that are ready, refused, to be attached again, and on their way', { step: 'three', uploader: waits }, async (form) => {
    form.adopt({ ...data, papers: [...data.papers, { id: 'P2', name: 'perso.pdf', bytes: 3 }] });
    await widget('.file.toReattach')(form);
    file(form, 'foto.pdf', 'no');
    await until(() => all(form, '.error').length > 0);
    file(form, 'altro.pdf', '%PDF');
    await widget('.file.uploading progress')(form);
  }],
];

describe.each(Object.entries(SCHEMES))('%s', (_scheme, { scheme, text, ground, forced }) => {
  test.each(states)('%s: axe finds nothing', async (_name, given, prepare) => {
    await force(forced);
    document.documentElement.lang = 'it';
    document.title = 'Prova';
    Object.assign(document.documentElement.style, { colorScheme: scheme, color: text, background: ground });
    const main = document.createElement('main');
    const title = document.createElement('h1');
    title.textContent = 'Prova';
    main.append(title);
    document.body.append(main);
    const form = await drawn(place({ schema, data, ...given }, main));
    await prepare(form);
    // The alerts and their list come right after the first drawing; on a phone the list waits to be opened.
    if (innerWidth > 1000) await until(() => form.renderRoot.querySelector('.gathered .entry, .gathered .hint'));
    await form.updateComplete;
    // What scrolls by itself is unrolled, what stays in sight takes its place: axe sees no colour under an edge.
    for (const rolled of all(form, '.gathered-body, .steps, dialog')) rolled.style.maxBlockSize = 'none';
    for (const stuck of all(form, '*').filter((element) => getComputedStyle(element).position === 'sticky')) stuck.style.position = 'static';
    const { violations, incomplete } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    const list = (results: axe.Result[]): string[] => results.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`));
    const known = [...UNDECIDED, ...(forced === 'active' ? FORCED : [])];
    const undecided = list(incomplete).filter((said) => !known.some(([start]) => said.startsWith(start)));
    expect({ violations: list(violations), undecided }).toEqual({ violations: [], undecided: [] });
    if (forced === 'active') {
      for (const { color, backgroundColor } of all(form, '.primary:enabled').map((main) => getComputedStyle(main))) expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    }
    expect(matchMedia('(forced-colors: active)').matches).toBe(forced === 'active');
  });
});
