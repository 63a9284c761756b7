// What a contender must show before it is measured: an error that appears and goes, a block that opens and closes.
// Everything is asked of the page through the probe, with real keys; a proof that fails throws.
import type { Page as BrowserPage } from 'playwright';
import type { Census } from './probe.js';
import type { Gate } from './workloads.js';

/** Why a contender was not measured. */
export class NotMeasured extends Error {}

/** Two characters where three are asked: a message must appear after leaving the field, and go once the answer is right. */
export async function proveError(page: BrowserPage, title: string): Promise<void> {
  const described = (): Promise<string> => page.evaluate((name) => window.benchProbe.described(name), title);
  const retype = async (text: string): Promise<void> => {
    await focus(page, title);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    await page.evaluate(() => window.benchProbe.settle());
  };
  const calm = await described();
  await retype('ab');
  const alarmed = await described();
  if (alarmed === calm) throw new NotMeasured(`no error is visible at "${title}" after a wrong answer`);
  await retype('abcdef');
  const again = await described();
  if (again !== calm)
    throw new NotMeasured(`"${title}" still says "${again}" after a right answer, "${calm}" expected`);
}

/** Answering "yes" must draw the fields of the closed block, answering "no" must take them away. */
export async function proveGate(page: BrowserPage, gate: Gate, { titles }: Census): Promise<void> {
  for (const [which, expected] of [
    [0, titles + gate.fields],
    [1, titles],
  ] as const) {
    const radio = await page.evaluateHandle(([title, index]) => window.benchProbe.control(title, index), [
      gate.title,
      which,
    ] as const);
    await radio.focus();
    await page.keyboard.press('Space');
    await page.evaluate(() => window.benchProbe.settle());
    const found = (await page.evaluate(() => window.benchProbe.census())).titles;
    if (found !== expected)
      throw new NotMeasured(
        `${found} field titles after answering "${which === 0 ? 'yes' : 'no'}" to "${gate.title}", ${expected} expected`,
      );
  }
}

/** Moves the focus to the field with this title. */
export async function focus(page: BrowserPage, title: string): Promise<void> {
  const control = await page.evaluateHandle((name) => window.benchProbe.control(name), title);
  await control.focus();
  await page.evaluate(() => window.benchProbe.settle());
}

/** What the field with this title holds. */
export function valueOf(page: BrowserPage, title: string): Promise<string> {
  return page.evaluate((name) => window.benchProbe.control(name).value, title);
}
