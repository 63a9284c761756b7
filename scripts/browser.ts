// Finds the Chromium that tests, screenshots and benchmarks drive. In: the environment. Out: a path, or an error that says what to run.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search asks of the machine; tests put their own machine here. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isRoot: boolean;
  /** Whether a file is there and may be run. */
  runnable(path: string): boolean;
  /** Runs a shell line, showing its output, and gives its exit code. */
  run(line: string): number;
  /** Where the test driver keeps a browser of its own, if it was asked to download one. */
  driversOwn(): Promise<string | undefined>;
  /** Tells the person something, beside the results. */
  say(text: string): void;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The places that are not on the PATH, by platform. */
const USUAL: Readonly<Record<string, (env: Machine['env']) => string[]>> = {
  linux: () =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => `${folder}/${name}`)),
  darwin: (env) =>
    ['', env['HOME'] ?? ''].flatMap((home) =>
      ['Google Chrome', 'Chromium'].map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
      const folder = env[name];
      return folder
        ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`]
        : [];
    }),
};

const APT = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/**
 * Looks for a Chromium or Chrome without changing the machine: `CHROMIUM_PATH`, the PATH, the platform's usual places,
 * the test driver's own.
 * @throws {Error} when `CHROMIUM_PATH` names something that cannot be run
 */
export async function locateChromium(machine: Machine = thisMachine()): Promise<string | undefined> {
  const named = machine.env['CHROMIUM_PATH'];
  if (named) {
    if (machine.runnable(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is "${named}", and there is nothing to run there. Correct it, or unset it to use the system's browser.`,
    );
  }
  const places = [...NAMES.flatMap((name) => onPath(name, machine)), ...(USUAL[machine.platform]?.(machine.env) ?? [])];
  return places.find((path) => machine.runnable(path)) ?? (await machine.driversOwn());
}

/**
 * The path of a Chromium or Chrome. Where there is none, Debian's package is installed if this runs as root on such a
 * system, which is said first.
 * @throws {Error} whose message is what to run, when no browser was found and none could be installed
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const found = await locateChromium(machine);
  if (found) return found;
  const hasApt =
    machine.platform === 'linux' &&
    [...onPath('apt-get', machine), '/usr/bin/apt-get'].some((path) => machine.runnable(path));
  if (!hasApt) throw missing('npx playwright install chromium');
  if (!machine.isRoot) throw missing(`sudo sh -c '${APT}'`);
  machine.say(`No Chromium found. Installing Debian's package, as root: ${APT}`);
  const code = machine.run(APT);
  const installed = code === 0 ? await locateChromium(machine) : undefined;
  if (!installed) throw missing(APT, ` (it was tried, and ended with code ${code})`);
  return installed;
}

/** How to start the browser that was found, for every driver in the house. */
export function launchOptions(executablePath: string): { executablePath: string; headless: boolean; args: string[] } {
  const quiet = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return { executablePath, headless: true, args: runsAsRoot() ? ['--no-sandbox', ...quiet] : quiet };
}

function missing(command: string, more = ''): Error {
  return new Error(
    `The tests need Chromium or Chrome, and none was found. Run this, or set CHROMIUM_PATH${more}:\n\n  ${command}\n`,
  );
}

function onPath(name: string, { env, platform }: Machine): string[] {
  const file = platform === 'win32' ? `${name}.exe` : name;
  return (env['PATH'] ?? env['Path'] ?? '').split(delimiter).flatMap((folder) => (folder ? [join(folder, file)] : []));
}

function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: runsAsRoot(),
    runnable,
    run: (line) =>
      spawnSync('sh', ['-c', line], {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status ?? 1,
    driversOwn: async () => {
      const path = (await import('playwright')).chromium.executablePath();
      return path && runnable(path) ? path : undefined;
    },
    say: (text) => process.stderr.write(`${text}\n`),
  };
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
