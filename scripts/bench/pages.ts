// Builds what is served: a contender and a workload go in, a folder with a minified production page comes out.
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'vite';
import type { FormSpec } from '../../renderer/core/form.js';
import { bundleForm } from '../generate/bundle.js';
import type { Payload } from './pages/contract.js';
import { plain } from './plain.js';
import type { Workload } from './workloads.js';

/** Who is measured. `vanilla` is the yardstick, `floor` its DOM with no script. */
export const CONTENDERS = ['floor', 'vanilla', 'rjsf', 'omnia'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Where the published module is built, and where the bench serves its copy. */
export const PUBLISHED = { from: 'dist/cdn', url: '/cdn/', module: 'omnia-forms.js' } as const;

/** The page of one contender for one workload, as the harness opens it. */
export interface Page {
  readonly url: string;
  readonly payload: Payload;
}

const here = import.meta.dirname;

/** Copies the published modules under `site`, so that a build during the run changes nothing; no build, no copy. */
export async function takePublished(site: string): Promise<void> {
  if (existsSync(PUBLISHED.from)) await cp(PUBLISHED.from, join(site, PUBLISHED.url), { recursive: true });
}

/** Builds the page of a contender under `site`. */
export async function buildPage(site: string, contender: Contender, workload: Workload): Promise<Page> {
  const { form, validators } = await contenderParts(site, contender, workload);
  const folder = join(workload.name, contender);
  await mkdir(join(site, folder), { recursive: true });
  await writeFile(
    join(site, folder, 'page.js'),
    await bundle(join(here, 'pages', `${contender}.ts`), 'es', validators),
  );
  await writeFile(join(site, folder, 'index.html'), HTML);
  return { url: `/${folder}/`, payload: { form, data: workload.data, ...plain(workload.form) } };
}

/** The script that the harness puts into every page. */
export function buildProbe(): Promise<string> {
  return bundle(join(here, 'probe.ts'), 'iife', '');
}

async function contenderParts(
  site: string,
  contender: Contender,
  { form }: Workload,
): Promise<{ form: FormSpec; validators: string }> {
  if (contender === 'vanilla') return { form, validators: standalone(form) };
  if (contender !== 'omnia') return { form, validators: '' };
  if (!existsSync(join(site, PUBLISHED.url, PUBLISHED.module)))
    throw new Error(`${PUBLISHED.from}/${PUBLISHED.module} is not built: npm run build`);
  const bundled = await bundleForm(form, '../../renderer/core/formats/index.js');
  return { form: bundled.form, validators: bundled.validatorsModule };
}

/** Ajv standalone over the plain schema: the whole document in one call, all errors. */
function standalone(form: FormSpec): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    code: { source: true, esm: true },
    formats: { date: /^\d{4}-\d\d-\d\d$/ },
  });
  ajv.addSchema(plain(form).schema, 'form');
  return standaloneCode(ajv, { validate: 'form' });
}

async function bundle(entry: string, format: 'es' | 'iife', validators: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [provided({ 'bench:validators': validators })],
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: { entry, formats: [format], name: 'bench', fileName: 'page' },
      rolldownOptions: {
        external: ['bench:omnia-forms'],
        output: { paths: { 'bench:omnia-forms': PUBLISHED.url + PUBLISHED.module } },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .filter((chunk) => chunk.type === 'chunk');
  if (chunks.length !== 1 || !chunks[0]) throw new Error(`${entry} gave ${chunks.length} chunks, one was expected`);
  return chunks[0].code;
}

/** Gives the texts of modules that exist only for this build. */
function provided(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'bench-provided',
    enforce: 'pre',
    // The folder of this file, so that what a generated module imports is found in node_modules.
    resolveId: (id) => (id in modules ? join(here, `${id.replace(':', '-')}.ts`) : undefined),
    load: (id) => modules[Object.keys(modules).find((name) => id === join(here, `${name.replace(':', '-')}.ts`)) ?? ''],
  };
}

/** One page for all: the same few lines of style, nothing else in the document. */
const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>bench</title>
<link rel="icon" href="data:,">
<style>
body { margin: 1rem; font: 16px/1.4 sans-serif }
.field, .rjsf-field { margin: 0 0 1rem }
.field > label, .control-label, .field > input, .field > select, .form-control { display: block }
.hint, .error, .help-block { margin: 0; display: block }
</style>
<body><main></main></body>
</html>
`;
