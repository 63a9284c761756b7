// The package for those who bundle: a module each of the house's files, so that what is not imported is left out, with Lit
// and the other packages outside, so that a page has one copy; declarations beside them, and the manifest of the elements.
// In: a folder. Out: files in it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { elements } from './stories/elements.js';

const ROOT = path.join(import.meta.dirname, '..');

/** The public files: what `exports` of package.json names. */
const ENTRIES = [
  'renderer/core/index.ts',
  'renderer/host/index.ts',
  'renderer/host/define.ts',
  'renderer/host/omnia-field.ts',
  'renderer/host/omnia-forms.ts',
  'schemas/cigo/generated/cigo-form.ts',
];

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Writes the package's modules, declarations and manifest. */
export async function buildLibrary(outDir: string, plugins: readonly Plugin[]): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Package;
  const isOutside = new RegExp(`^(?:${Object.keys(dependencies).join('|')})(?:/|$)`);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [...plugins],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: {
        entry: Object.fromEntries(ENTRIES.map((entry) => [entry.replace(/\.ts$/, ''), path.join(ROOT, entry)])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: isOutside,
        output: { preserveModules: true, preserveModulesRoot: ROOT, entryFileNames: '[name].js' },
      },
    },
  });
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', path.join(ROOT, 'tsconfig.lib.json'), '--outDir', outDir],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The declarations of the package could not be written.');
  writeFileSync(path.join(outDir, 'custom-elements.json'), `${JSON.stringify(elements(published), null, 2)}\n`);
}

/** Where the module of a source file is in the package. */
function published(file: string): string {
  return `dist/lib/${file.replaceAll(path.sep, '/').replace(/\.ts$/, '.js')}`;
}
