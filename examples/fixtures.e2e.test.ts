// All examples of the CIGO through the tag of the built module: given data and a day, the element tells the alerts that
// are expected, and whether it may be sent; the same as in Node, from the same files.
import path from 'node:path';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../renderer/core/json.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { applicationOfCase, readExamples, ruleCases } from '../scripts/omnia/examples.js';
import { loadEngine } from '../scripts/omnia/load.js';
import { judge } from '../scripts/omnia/verdict.js';
import { serveStrictly } from '../scripts/strict-server.js';

const ROOT = path.join(import.meta.dirname, '..');
const FORM = path.join(ROOT, 'schemas', 'cigo');
const PAGE =
  '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><cigo-form today="2026-11-25"></cigo-form></html>';

/** What is given to the element. */
interface Given {
  readonly today: string;
  readonly context: Json;
  readonly data: JsonObject;
}

/** What it then says. */
interface Said {
  readonly alerts: readonly string[];
  readonly submittable: boolean;
}

/** Runs in the page: gives one application after the other, of a list as JSON, to the one element. */
async function sayAll(cases: string): Promise<Said[]> {
  const form = document.querySelector('cigo-form') as HTMLElement &
    Given & {
      readonly updateComplete: Promise<boolean>;
      readonly submittable: boolean;
      readonly alerts: readonly { id: string; level: string; path: string }[];
    };
  const said: Said[] = [];
  for (const given of JSON.parse(cases) as readonly Given[]) {
    Object.assign(form, given);
    await form.updateComplete;
    said.push({
      alerts: form.alerts.map(({ id, level, path: at }) => `${id} ${level} ${at}`),
      submittable: form.submittable,
    });
  }
  return said;
}

async function inBrowser(cases: readonly Given[]): Promise<readonly Said[]> {
  const server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), { '/tag.html': PAGE });
  const browser = await chromium.launch(launchOptions(await findChromium()));
  try {
    // Another locale and zone than those of the form: neither may matter.
    const page = await browser.newPage({ locale: 'en-US', timezoneId: 'Pacific/Auckland' });
    await page.goto(`${server.origin}/tag.html`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    return await page.evaluate(sayAll, JSON.stringify(cases));
  } finally {
    await browser.close();
    await server.close();
  }
}

test('every whole example raises just the alerts it lists, and may be sent when it says so', async () => {
  const examples = [...(await readExamples(FORM))];
  const said = await inBrowser(examples.map(([, { today, data }]) => ({ today, data, context: null })));
  const expected = examples.map(
    ([
      name,
      {
        expected: { alerts, submittable },
      },
    ]) => ({ name, alerts: alerts.map(({ id, level, path: at }) => `${id} ${level} ${at}`).sort(), submittable }),
  );
  expect(
    said.map(({ alerts, submittable }, i) => ({ name: examples[i]?.[0], alerts: alerts.toSorted(), submittable })),
  ).toEqual(expected);
});

test('every example of a rule fires in the browser as it says, and the verdict is the one of Node', async () => {
  const { engine } = await loadEngine(FORM);
  const files = await readExamples(FORM);
  const cases = ruleCases(engine.model);
  const given = cases.map(({ example }): Given => {
    const { today, data, context } = applicationOfCase(engine.model, files, example);
    return { today, data, context };
  });
  const said = await inBrowser(given);
  const differing = cases.flatMap(({ name, alert, example }, i) => {
    const { alerts, submittable } = said[i] as Said;
    const here = judge(engine, { title: null, ...(given[i] as Given) });
    const same =
      JSON.stringify(alerts) === JSON.stringify(here.alerts.map(({ id, level, path: at }) => `${id} ${level} ${at}`)) &&
      submittable === here.submittable;
    const fires = alerts.some((told) => told.startsWith(`${alert.id} `)) === example.fires;
    return same && fires ? [] : [name];
  });
  expect(said.length).toBeGreaterThan(engine.model.alerts.length);
  expect(differing).toEqual([]);
});
