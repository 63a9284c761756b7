import { describe, expect, it } from 'vitest';
import { housePaths, readAll } from './house-files.js';
import { codeFromStrings, machineTraces } from './traces.js';

const file = (text: string) => [{ path: 'a.ts', text }];
/** Written apart, so that this file does not itself say what it forbids. */
const join = (...pieces: string[]): string => pieces.join('');

describe('machineTraces', () => {
  it.each([
    ['a home folder', join('read("', '/home', '/ada/x.json")')],
    ['a home folder of a Mac', join('see ', '/Users', '/ada')],
    ['a home folder of Windows', join('C:', '\\Users', '\\ada')],
    ['a temporary file', join("const file = '", '/tmp', "/out.png'")],
    ['a file address', join('file:', '///x/y')],
    ['a lock with addresses', join('"resolved"', ': "https://mirror.example/lit.tgz"')],
    ['a registry setting', join('registry', '=https://mirror.example')],
    ['a registry in a text', join('from registry', '.npmjs.org')],
    ['a private host', join('http://', '10.1.2.3:4873/lit')],
  ])('finds %s', (_, text) => {
    expect(machineTraces(file(`first line\n${text}`))).toMatchObject([{ path: 'a.ts', line: 2 }]);
  });

  it.each([
    ['a web address', 'https://www.example.org/home/it/home.html'],
    ['a relative path', './home/x and ../tmp/y and docs/work/z'],
    ['a JSON Pointer', '/periodo/dataInizio'],
    ['the system’s programs', '/usr/bin/chromium'],
    ['the development server', 'http://localhost:5173/ and http://127.0.0.1:8080/'],
  ])('lets %s be', (_, text) => {
    expect(machineTraces(file(text))).toEqual([]);
  });
});

describe('codeFromStrings', () => {
  it.each([
    join('ev', 'al(x)'),
    join('const f=new ', 'Function("a")'),
    join('Func', 'tion("a")()'),
    join('setTime', 'out("a()",1)'),
  ])('finds %s', (text) => {
    expect(codeFromStrings(file(text))).toHaveLength(1);
  });

  it.each(['retrieval(x)', 'isFunction(x)', 'const f: Function = g', 'setTimeout(() => eval_, 1)'])(
    'lets %s be',
    (text) => {
      expect(codeFromStrings(file(text))).toEqual([]);
    },
  );
});

describe('the house', () => {
  const files = readAll(housePaths());

  it('is read', () => {
    expect(files.map(({ path }) => path)).toContain('package.json');
  });

  it('says nothing of the machine it was made on', () => {
    expect(machineTraces(files)).toEqual([]);
  });

  it('makes no code from strings, in generated files either', () => {
    const shipped = files.filter(({ path }) => /^(renderer|components|schemas|examples)\/.*\.(ts|js|html)$/.test(path));
    expect(shipped.length).toBeGreaterThan(0);
    expect(codeFromStrings(shipped)).toEqual([]);
  });
});
