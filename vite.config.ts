// The development server (`npm start`) and the tests (`npm test`). The builds are in scripts/build.ts.
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';
import { launchOptions, locateChromium } from './scripts/browser.js';
import { enlarge, forceColours } from './scripts/stories/browser-commands.js';
import { likeness } from './scripts/stories/likeness.js';

const HERE = import.meta.dirname;

/** One copy of Lit, served as it is: pre-bundled by entry point it would be loaded several times. */
const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/** CommonJS or many-file packages that browser tests load: named here, so that no test run is interrupted by a late discovery. */
const PREPARED = ['ajv', 'idb', 'axe-core', 'fast-check', '@cfworker/json-schema', '@marcbachmann/cel-js', 'papaparse'];

/** How long a test may take before it counts as hung, in ms: slow machines must not fail it. */
const PATIENCE = 30_000;

/**
 * How often a test in a browser is tried again: one whose browser was held up by the machine is told by the reporter as
 * "(retry x1)", so that it is looked at, and fails nobody's build. Tests without a browser are tried once.
 */
const RETRIES = 1;

function server(): ViteUserConfig {
  return {
    root: 'examples',
    // The cache would otherwise go under examples/.
    cacheDir: `${HERE}/node_modules/.vite/examples`,
    server: { host: 'localhost', port: 5173, strictPort: true, fs: { allow: [HERE] } },
    optimizeDeps: { exclude: LIT },
  };
}

async function tests(): Promise<ViteUserConfig> {
  // scripts/test.ts has found or installed a browser by now; a bare `npx vitest` only looks for one.
  const chromium = await locateChromium();
  if (!chromium)
    process.stderr.write('No Chromium found: tests in the browser will fail. `npm test` installs it or says how.\n');
  // Made anew for each project: the runner writes into what it is given.
  const browser = () => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1280, height: 900 },
    provider: playwright({
      launchOptions: launchOptions(chromium ?? 'chromium'),
      contextOptions: { locale: 'it-IT', timezoneId: 'Europe/Rome' },
    }),
    instances: [{ browser: 'chromium' as const }],
  });
  const pictures = {
    optimizeDeps: { exclude: LIT, include: PREPARED },
    test: {
      name: 'pictures',
      include: ['stories/pictures.check.ts'],
      attachmentsDir: '.cache/attachments',
      testTimeout: 2 * PATIENCE,
      hookTimeout: PATIENCE,
      browser: { ...browser(), commands: { forceColours, enlarge }, expect: { toMatchScreenshot: likeness } },
    },
  };
  return {
    test: {
      allowOnly: false,
      attachmentsDir: '.cache/attachments',
      projects: [
        // Only when asked for (scripts/stories/pictures.ts): references belong to the machine on which they were made.
        ...(process.env['STORY_REFERENCES'] ? [pictures] : []),
        {
          test: {
            name: 'node',
            environment: 'node',
            include: ['renderer/core/**/*.test.ts', 'scripts/**/*.test.ts', 'schemas/**/*.test.ts'],
            exclude: [...configDefaults.exclude, '**/*.browser.test.ts'],
            testTimeout: PATIENCE,
          },
        },
        {
          optimizeDeps: { exclude: LIT, include: PREPARED },
          test: {
            name: 'browser',
            include: ['components/**/*.test.ts', 'renderer/host/**/*.test.ts', 'schemas/**/*.browser.test.ts'],
            testTimeout: PATIENCE,
            hookTimeout: PATIENCE,
            retry: RETRIES,
            browser: browser(),
          },
        },
        {
          optimizeDeps: { exclude: LIT, include: PREPARED },
          test: {
            name: 'stories',
            include: ['stories/**/*.test.ts'],
            testTimeout: PATIENCE,
            hookTimeout: PATIENCE,
            retry: RETRIES,
            browser: { ...browser(), commands: { forceColours, enlarge } },
          },
        },
        {
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['examples/**/*.e2e.test.ts'],
            // Whole pages in a browser of their own, one file at a time: they share two cores with it.
            fileParallelism: false,
            retry: RETRIES,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
}

export default defineConfig(({ mode }) => (mode === 'test' ? tests() : server()));
