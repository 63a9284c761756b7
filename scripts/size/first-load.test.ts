import { describe, expect, it } from 'vitest';
import { firstLoad, gzipped, staticImports, total } from './first-load.js';

const BUILD: Readonly<Record<string, string>> = {
  'dist/entry.js':
    'import{a}from"./a.js";import"./b.js";export*from"./c.js";const later=()=>import("./lazy.js");console.log(a,later)',
  'dist/a.js': 'import{b}from"./b.js";export const a=b',
  'dist/b.js': 'import{c}from"./c.js";export const b=c',
  'dist/c.js': 'export const c=`import x from "./not-code.js"`;export{d}from"./deep/d.js"',
  'dist/deep/d.js': 'export const d="import(./e.js)"',
  'dist/lazy.js': 'export const heavy=1',
};

const read = (file: string): string => {
  const code = BUILD[file];
  if (code === undefined) throw new Error(`no ${file}`);
  return code;
};

describe('firstLoad', () => {
  it('follows static imports and re-exports, once each, and leaves import() for later', () => {
    expect(firstLoad('dist/entry.js', read).map(({ file }) => file)).toEqual([
      'dist/entry.js',
      'dist/a.js',
      'dist/b.js',
      'dist/c.js',
      'dist/deep/d.js',
    ]);
  });

  it('weighs each file by itself', () => {
    const weights = firstLoad('dist/a.js', read);
    expect(total(weights)).toBe(
      ['a', 'b', 'c', 'deep/d'].reduce((sum, name) => sum + gzipped(read(`dist/${name}.js`)), 0),
    );
  });

  it('refuses a bare specifier', () => {
    expect(() => firstLoad('x.js', () => 'import"lit"')).toThrow('x.js imports "lit"');
  });
});

describe('staticImports', () => {
  it('reads minified code and is not misled by strings, comments or import.meta', () => {
    const code =
      'import a,{b as c}from"./a.js";/*import"./no.js"*/export*as n from"./n.js";export{c};const u=import.meta.url,s=\'from"./x.js"\';a(n,u,s)';
    expect(staticImports(code)).toEqual(['./a.js', './n.js']);
  });
});
