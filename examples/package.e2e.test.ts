// The package as an integrator gets it: packed, unpacked into a project of theirs, imported in Node, compiled, bundled.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const NAME = '@omnia/guided-forms';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly customElements: string;
}

const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'package-')));
const home = path.join(project, 'node_modules', ...NAME.split('/'));
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** Runs a program in the project and gives what it says. */
function run(program: string, args: readonly string[], cwd = project): string {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  expect(status, `${stdout}${stderr}`).toBe(0);
  return stdout;
}

beforeAll(() => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project], ROOT)) as [
    { readonly filename: string },
  ];
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', path.join(project, packed.filename), '--strip-components', '1', '-C', home]);
  writeFileSync(path.join(project, 'package.json'), '{"type":"module"}');
  for (const name of Object.keys(manifest.dependencies)) {
    const link = path.join(project, 'node_modules', ...name.split('/'));
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules', ...name.split('/')), link);
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('it holds what is built and what is read, and no source', () => {
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? path.relative(home, path.join(entry.parentPath, entry.name)) : [],
  );
  expect(files).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'README.it.md',
      'package.json',
      'dist/cdn/cigo-form.js',
      'dist/cdn/omnia-forms.js',
      'schemas/guided-form.schema.json',
    ]),
  );
  expect(
    files.filter((file) =>
      /(?<!\.d)\.ts$|\.test\.|harness|^(?:scripts|stories|examples|components|renderer)\//.test(file),
    ),
  ).toEqual([]);
  for (const target of Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry),
  )) {
    if (!target.includes('*')) expect(files).toContain(target.slice(2));
  }
  for (const file of manifest.sideEffects.filter((name) => !name.includes('*'))) expect(files).toContain(file.slice(2));
});

test.each([
  ['/core', 'compile'],
  ['', 'OmniaForm'],
  ['/define', 'define'],
  ['/field', 'OmniaField'],
  ['/omnia-forms', 'define'],
])('"%s" is imported in Node without a browser', (entry, name) => {
  expect(
    run(process.execPath, [
      '-e',
      `import('${NAME}${entry}').then((found) => console.log(typeof found.${name}))`,
    ]).trim(),
  ).toBe('function');
});

test('the version that elements warn with is that of the package', () => {
  expect(
    run(process.execPath, ['-e', `import('${NAME}').then(({ OmniaForm }) => console.log(OmniaForm.version))`]).trim(),
  ).toBe(manifest.version);
});

test('importing the module of a form in Node does no harm', () => {
  expect(run(process.execPath, ['-e', `import('${NAME}/cigo').then(() => console.log('done'))`]).trim()).toBe('done');
});

test('its types are enough for a strict project', () => {
  writeFileSync(
    path.join(project, 'page.ts'),
    `import { OmniaForm, OmniaSubmitEvent, define } from '${NAME}';
import { compile, type FormSpec } from '${NAME}/core';
import { OmniaField } from '${NAME}/field';
import '${NAME}/cigo';
define('mine');
const form = document.querySelector('mine-form') as OmniaForm;
form.data = { answer: 1 };
form.addEventListener('omnia-submit', (event: OmniaSubmitEvent) => console.log(event.data, event.files));
export const model = (spec: FormSpec): string => compile(spec).id;
export const field: OmniaField | null = null;
`,
  );
  const options = {
    strict: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    noEmit: true,
  };
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.ts'] }));
  run(process.execPath, [path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', project]);
});

test('its types make the tags known to React, data and events included', () => {
  for (const name of ['react', '@types/react']) {
    const link = path.join(project, 'node_modules', ...name.split('/'));
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules', ...name.split('/')), link);
  }
  writeFileSync(
    path.join(project, 'page.tsx'),
    `import type {} from '${NAME}/react';
import type { JsonObject } from '${NAME}';
import '${NAME}/cigo';
export const page = (data: JsonObject | undefined, keep: (data: JsonObject | undefined) => void) => (
  <cigo-form lang="it" draft-key="a" mode="review" data={data} context={{ level: 2 }}
    onomnia-changed={(event) => keep(event.currentTarget.data)}
    onomnia-submit={(event) => { event.preventDefault(); keep(event.data); }} />
);
// @ts-expect-error There is no such mode.
export const wrong = <cigo-form mode="other" />;
`,
  );
  const options = {
    strict: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    noEmit: true,
  };
  const config = path.join(project, 'tsconfig.react.json');
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files: ['page.tsx'] }));
  run(process.execPath, [path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config]);
});

/** Bundles a line of code; gives the modules that are in the bundle. */
async function bundled(code: string): Promise<string[]> {
  const entry = path.join(project, 'entry.js');
  writeFileSync(entry, code);
  const result = await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.flatMap((part) =>
    part.type === 'chunk'
      ? Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [],
  );
}

test('who takes the engine alone gets no Lit and nothing that draws', async () => {
  const modules = await bundled(
    `import { compile, createEngine, update } from '${NAME}/core'; globalThis.taken = [compile, createEngine, update];`,
  );
  expect(modules.some((id) => id.includes('/renderer/core/'))).toBe(true);
  expect(
    modules.filter((id) => /\/(?:lit|lit-html|lit-element|@lit)\/|\/renderer\/host\/|\/components\//.test(id)),
  ).toEqual([]);
});

test('what is imported and not used is left out, unless it registers', async () => {
  expect(
    (await bundled(`import { OmniaForm } from '${NAME}'; import '${NAME}/define';`)).filter((id) => id.includes(NAME)),
  ).toEqual([]);
  expect((await bundled(`import '${NAME}/omnia-forms';`)).some((id) => id.endsWith('/omnia-forms.js'))).toBe(true);
});

test('its manifest tells of every element, and where it is', () => {
  const { modules } = JSON.parse(readFileSync(path.join(home, manifest.customElements), 'utf8')) as {
    readonly modules: readonly {
      readonly path: string;
      readonly declarations: readonly { readonly tagName: string }[];
    }[];
  };
  expect(modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))).toEqual([
    'omnia-field',
    'omnia-form',
    'cigo-form',
  ]);
  for (const { path: file } of modules) expect(readFileSync(path.join(home, file), 'utf8')).toContain('class');
});
