// The elements that the house gives to pages, for Storybook and for the package. In: how a source file is called there.
// Out: their manifest.
import path from 'node:path';
import { manifestOf, type Manifest } from './manifest.js';

const host = (file: string): string => path.join('renderer', 'host', file);
const tokens = host('tokens.css.ts');
const form = [host('omnia-form.ts'), host('form-properties.ts'), tokens];

/** The manifest of all elements. */
export function elements(named: (file: string) => string = (file) => file): Manifest {
  const manifest = manifestOf([
    { tag: 'omnia-field', name: 'OmniaField', files: [host('omnia-field.ts'), tokens] },
    { tag: 'omnia-form', name: 'OmniaForm', files: form },
    { tag: 'cigo-form', name: 'CigoForm', files: form },
  ]);
  return { ...manifest, modules: manifest.modules.map((module) => ({ ...module, path: named(module.path) })) };
}
