// `npm run build`: the modules that pages load (dist/cdn), the package for bundlers (dist/lib) and the example page as a
// static site (dist/site).
import path from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { buildLibrary } from './library.js';

const ROOT = path.join(import.meta.dirname, '..');

/** What a page loads with one tag: a module each, with what is needed later beside it. */
const MODULES: Readonly<Record<string, string>> = {
  'omnia-forms': 'renderer/host/omnia-forms.ts',
  'cigo-form': 'schemas/cigo/generated/cigo-form.ts',
};

/** Constant sheets without the white space that only their readers need. */
function terseSheets(): Plugin {
  return {
    name: 'terse-sheets',
    transform: (code, id) => (id.endsWith('.css.ts') ? terse(code) : null),
  };
}

function terse(code: string): string {
  return code.replace(/css`([^`]*)`/g, (_all, sheet: string) => {
    const bare = sheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ').trim();
    // Texts stay as they are; a selector keeps the space before its colon, and loses none after it.
    const terser = bare.replaceAll(/'[^']*'| ?([{};,]) ?|: (?=[^{}]*[;}])/g, (found, mark?: string) => (found.startsWith("'") ? found : (mark ?? ':')));
    return `css\`${terser.replaceAll(';}', '}')}\``;
  });
}

/** Tells which modules an entry imports statically, itself among them. */
function staticClosure(entry: string): (id: string, imports: (id: string) => readonly string[]) => boolean {
  let first: Set<string> | null = null;
  return (id, imports) => {
    if (!first) {
      first = new Set([entry]);
      for (const module of first) for (const imported of imports(module)) first.add(imported);
    }
    return first.has(id);
  };
}

/** One module with its lazy parts. Built alone, so that each file is complete by itself. */
function moduleConfig(name: string, entry: string, outDir: string): InlineConfig {
  const isFirst = staticClosure(path.join(ROOT, entry));
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [terseSheets()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: { [name]: path.join(ROOT, entry) }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: `${name}.[name]-[hash].js`,
          // What is loaded first is one file: cut where later parts join in, it would compress worse and come in many requests.
          codeSplitting: {
            groups: [
              {
                debugName: 'first',
                name: (id, graph) =>
                  isFirst(id, (module) => graph.getModuleInfo(module)?.importedIds ?? []) ? 'first' : null,
              },
            ],
          },
        },
      },
    },
  };
}

/** The example page, ready for any static server and the strictest policy. */
function siteConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: path.join(ROOT, 'examples'),
    logLevel: 'warn',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  };
}

/** Builds everything under a folder. */
export async function buildAll(dist = path.join(ROOT, 'dist')): Promise<void> {
  const { rm } = await import('node:fs/promises');
  await rm(path.join(dist, 'cdn'), { recursive: true, force: true });
  for (const [name, entry] of Object.entries(MODULES)) await build(moduleConfig(name, entry, path.join(dist, 'cdn')));
  await build(siteConfig(path.join(dist, 'site')));
  await buildLibrary(path.join(dist, 'lib'), [terseSheets()]);
}

await buildAll();
