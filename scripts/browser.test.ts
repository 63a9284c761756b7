import { describe, expect, it } from 'vitest';
import { findChromium, locateChromium, type Machine } from './browser.js';

/** A machine that has these files, and gains others when a package is installed. */
function machine(files: readonly string[], changes: Partial<Machine> & { readonly installs?: readonly string[] } = {}) {
  const present = new Set(files);
  const ran: string[] = [];
  const said: string[] = [];
  const { installs, ...rest } = changes;
  const made: Machine = {
    env: { PATH: '/usr/bin' },
    platform: 'linux',
    isRoot: false,
    runnable: (path) => present.has(path),
    run: (line) => {
      ran.push(line);
      for (const path of installs ?? []) present.add(path);
      return installs ? 0 : 100;
    },
    driversOwn: () => Promise.resolve(undefined),
    say: (text) => said.push(text),
    ...rest,
  };
  return { made, ran, said };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before the system’s browser', async () => {
    const { made } = machine(['/usr/bin/chromium', '/mine/chrome'], {
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/mine/chrome' },
    });
    expect(await findChromium(made)).toBe('/mine/chrome');
  });

  it('refuses a CHROMIUM_PATH where nothing can be run, naming it', async () => {
    const { made, ran } = machine(['/usr/bin/chromium', '/usr/bin/apt-get'], {
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/gone/chrome' },
      isRoot: true,
    });
    await expect(findChromium(made)).rejects.toThrow('CHROMIUM_PATH is "/gone/chrome"');
    expect(ran).toEqual([]);
  });

  it('reads an empty CHROMIUM_PATH as none', async () => {
    const { made } = machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM_PATH: '' } });
    expect(await findChromium(made)).toBe('/usr/bin/chromium');
  });

  it.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/usr/bin/chromium-browser', {}],
    ['linux', '/own/bin/google-chrome-stable', { PATH: '/own/bin' }],
    ['linux', '/snap/bin/chromium', { PATH: '' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/me/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/me' }],
    ['win32', 'P:\\Google\\Chrome\\Application\\chrome.exe', { ProgramFiles: 'P:' }],
  ])('on %s finds %s', async (platform, path, env) => {
    const { made, ran } = machine([path], { platform, env: { PATH: '/usr/bin', ...env }, isRoot: true });
    expect(await findChromium(made)).toBe(path);
    expect(ran).toEqual([]);
  });

  it('takes the driver’s own browser when the system has none', async () => {
    const { made } = machine([], { driversOwn: () => Promise.resolve('/cache/chrome') });
    expect(await findChromium(made)).toBe('/cache/chrome');
  });

  it('as root on a Debian-like system says what it installs, installs it and takes it', async () => {
    const { made, ran, said } = machine(['/usr/bin/apt-get'], { isRoot: true, installs: ['/usr/bin/chromium'] });
    expect(await findChromium(made)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update && apt-get install -y --no-install-recommends chromium']);
    expect(said.join()).toContain(ran[0]);
  });

  it('gives the exact command when the installation fails', async () => {
    const { made } = machine(['/usr/bin/apt-get'], { isRoot: true });
    await expect(findChromium(made)).rejects.toThrow(
      /ended with code 100[^]*apt-get update && apt-get install -y --no-install-recommends chromium/,
    );
  });

  it('installs nothing without being root, and gives the exact command', async () => {
    const { made, ran } = machine(['/usr/bin/apt-get'], { installs: ['/usr/bin/chromium'] });
    await expect(findChromium(made)).rejects.toThrow(
      "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends chromium'",
    );
    expect(ran).toEqual([]);
  });

  it.each(['linux', 'darwin', 'win32'])('on %s without apt-get gives a command that works there', async (platform) => {
    const { made, ran } = machine([], { platform, isRoot: true, installs: ['/usr/bin/chromium'] });
    await expect(findChromium(made)).rejects.toThrow('npx playwright install chromium');
    expect(ran).toEqual([]);
  });
});

describe('locateChromium', () => {
  it('changes nothing and finds nothing on a bare machine, even as root', async () => {
    const { made, ran } = machine(['/usr/bin/apt-get'], { isRoot: true, installs: ['/usr/bin/chromium'] });
    expect(await locateChromium(made)).toBeUndefined();
    expect(ran).toEqual([]);
  });
});
