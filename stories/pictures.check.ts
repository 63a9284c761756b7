// Pictures of all states, compared with references made on the same machine. Run by `npm run stories`, not by `npm test`:
// a picture that changed is often what was wanted.
import { afterEach, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { clear, put } from './look.harness.js';
import type { State } from './state.js';
import { together } from './together.js';

const WIDTH = 1280;
/** A long page is painted twice or more until it stands still, ms: on a busy machine that lasts. */
const PATIENCE = 25_000;
/** Beyond this a browser paints no picture. */
const HIGHEST = 15_000;

afterEach(clear);

/** The picture is taken of the window, so that has to have grown around this page, and both to have been painted. */
async function resize(height: number): Promise<void> {
  await commands.enlarge(WIDTH, height);
  await page.viewport(WIDTH, height);
  await expect.poll(() => innerHeight === height && parent.innerHeight >= height, { timeout: PATIENCE }).toBe(true);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** What tells the time of day is never twice the same. */
function isSteady(state: State): boolean {
  return state.of === 'field' || state.draft === undefined;
}

test.each([...together()].filter(([, states]) => states.every(isSteady)))('%s', async (name, states) => {
  await resize(900);
  await put(states);
  const main = document.querySelector('main');
  if (!main) throw new Error('the page is empty');
  await resize(Math.min(HIGHEST, Math.ceil(main.getBoundingClientRect().height) + 64));
  await expect(main).toMatchScreenshot(name.replaceAll(/[^\w-]+/g, '-'), { timeout: PATIENCE });
});
