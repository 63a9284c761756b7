// What a server, a bundler or a test without a browser imports must not need a browser.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Runs a line of a module in a Node of its own and gives what it says. */
function say(code: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.trim();
}

it.each([
  ['renderer/core/index.ts', 'compile'],
  ['renderer/host/index.ts', 'OmniaForm'],
  ['renderer/host/define.ts', 'define'],
  ['renderer/host/omnia-forms.ts', 'define'],
])('%s is imported in Node, and gives %s', (file, name) => {
  expect(say(`const found = await import('./${file}'); console.log(typeof found['${name}']);`)).toBe('function');
});

it('defining without a registry of elements does nothing', () => {
  expect(
    say(
      "const { define } = await import('./renderer/host/define.ts'); delete globalThis.customElements; define(); console.log('done');",
    ),
  ).toBe('done');
});

it('the generated module of a form is imported in Node', () => {
  expect(say("await import('./schemas/cigo/generated/cigo-form.ts'); console.log('done');")).toBe('done');
});
