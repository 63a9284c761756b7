import { ESLint, Linter } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The zone rules of a file as the house's configuration has them, run over one text. */
async function complaints(file: string, code: string): Promise<string[]> {
  const config = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  const { '@typescript-eslint/no-restricted-imports': imports = 'off', 'no-restricted-syntax': syntax = 'off' } =
    config.rules ?? {};
  const found = new Linter().verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: ts.parser },
        plugins: { '@typescript-eslint': ts.plugin },
        rules: { '@typescript-eslint/no-restricted-imports': imports, 'no-restricted-syntax': syntax },
      },
    ],
    file,
  );
  const unreadable = found.find(({ fatal }) => fatal);
  if (unreadable) throw new Error(`${code}: ${unreadable.message}`);
  return found.map(({ message }) => message);
}

describe('import zones', () => {
  it.each([
    ['renderer/core/a.ts', 'import "lit"'],
    ['renderer/core/a.ts', 'import "node:fs"'],
    ['renderer/core/a.ts', 'import "@marcbachmann/cel-js"'],
    ['renderer/core/a.ts', 'import type { A } from "../host/a.js"'],
    ['renderer/core/kinds/a.ts', 'export * from "../../../components/text/text.js"'],
    ['renderer/core/kinds/a.ts', 'import a from "../../../schemas/x/generated/form.json"'],
    ['renderer/core/a.ts', 'void import("./b.js")'],
    ['renderer/core/expression/parse.ts', 'import "lit"'],
    ['renderer/core/a.test.ts', 'import "../host/a.js"'],
    ['components/text/text.ts', 'import { a } from "../../renderer/core/a.js"'],
    ['components/text/text.ts', 'void import("../../renderer/core/a.js")'],
    ['components/text/text.ts', 'import type { A } from "../../renderer/host/a.js"'],
    ['components/text/text.ts', 'import "@cfworker/json-schema"'],
    ['renderer/host/a.ts', 'import "@cfworker/json-schema"'],
    ['renderer/host/a.ts', 'import "../../schemas/x/generated/form.js"'],
    ['renderer/host/a.ts', 'import "../../scripts/browser.js"'],
    ['schemas/x/generated/a.ts', 'import "../../../scripts/browser.js"'],
    ['examples/a.ts', 'import "../scripts/browser.js"'],
    ['renderer/core/a.ts', 'import { b } from "./b"'],
    ['renderer/core/a.ts', 'import { b } from "./b.ts"'],
    ['schemas/x/rules.ts', 'export const a = 1'],
  ])('in %s refuse %s', async (file, code) => {
    expect(await complaints(file, code)).not.toEqual([]);
  });

  it.each([
    ['renderer/core/kinds/a.ts', 'import { b } from "../expression/b.js"'],
    ['renderer/core/expression/parse.ts', 'import { Environment } from "@marcbachmann/cel-js"'],
    ['renderer/core/a.test.ts', 'import "vitest"; import "node:fs"; import "fast-check"'],
    [
      'components/text/text.ts',
      'import { html } from "lit"; import { live } from "lit/directives/live.js"; import "../field.js"',
    ],
    ['components/text/text.ts', 'import type { A } from "../../renderer/core/a.js"'],
    ['components/text/text.test.ts', 'import { a } from "../../renderer/core/a.js"'],
    ['components/field-suite.ts', 'import "vitest"; import "../renderer/host/form.harness.js"'],
    [
      'renderer/host/a.ts',
      'import { a } from "../core/a.js"; import "../../components/field.js"; void import("./lazy/b.js")',
    ],
    ['renderer/host/lazy/a.ts', 'import "@cfworker/json-schema"'],
    ['schemas/x/generated/a.ts', 'import "../../../renderer/host/a.js"'],
    ['examples/pages/a.e2e.test.ts', 'import "../../scripts/browser.js"; import "playwright"'],
    ['scripts/a.ts', 'import "../renderer/core/a.js"; import "vite"'],
  ])('in %s welcome %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});

describe('strings', () => {
  it.each([
    'export default 1',
    'enum A { b }',
    'import { unsafeHTML } from "lit/directives/unsafe-html.js"',
    'a.innerHTML = b',
    'const f = new Function("a")',
    'const a = html`<p style="color: red"></p>`',
    'const a = html`<p class="b" style=${styleMap({})}></p>`',
    'const a = html`<p .innerHTML=${b}></p>`',
    'a.setAttribute("style", b)',
  ])('refuse %s in what is shipped', async (code) => {
    expect(await complaints('components/text/text.ts', code)).not.toEqual([]);
  });

  it.each([
    'it.only("a", b)',
    'describe.skip("a", b)',
    'it.concurrent.skip("a", b)',
    'it.skipIf(a)("b", c)',
    'it.todo("a")',
  ])('refuse %s in tests', async (code) => {
    expect(await complaints('renderer/core/a.test.ts', code)).not.toEqual([]);
    expect(await complaints('scripts/a.test.ts', code)).not.toEqual([]);
  });
});
