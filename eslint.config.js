// What the linter holds: strict types, templates that are valid and accessible, import zones, nothing that makes
// code or markup from strings. The zones are a table (ZONES); the house they describe is in CONTRIBUTING.md.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Tests, and what only tests import: shared suites and harnesses. */
const TEST_NAMES = ['*.test.ts', '*.test-d.ts', '*-suite.ts', '*.harness.ts'];
const TESTS = TEST_NAMES.map((name) => `**/${name}`);
const TEST_PACKAGES = [
  'vitest',
  'vitest/browser',
  'vitest/node',
  'fast-check',
  'axe-core',
  'temporal-polyfill',
  'ajv',
  'node:.+',
];

/**
 * Who may import whom. `folders` are the house's folders that a zone must not reach, `typesOnly` those it may know by
 * their types alone, `reachedByTests` those that its tests may use all the same, `packages` the bare specifiers it may
 * import (regular expressions), `why` what the author reads. `loads` says whether the zone may use `import()`.
 */
const ZONES = [
  {
    files: ['renderer/core/**/*.ts'],
    folders: ['host', 'adapters', 'components', 'schemas', 'stories', 'examples', 'scripts'],
    packages: [],
    loads: false,
    why: 'renderer/core imports only itself: no DOM, no Lit, no packages',
  },
  {
    files: ['renderer/core/expression/parse.ts'],
    folders: ['host', 'adapters', 'components', 'schemas', 'stories', 'examples', 'scripts'],
    packages: ['@marcbachmann/cel-js'],
    loads: false,
    why: 'the parser knows the CEL library and renderer/core, nothing else',
  },
  {
    files: ['components/**/*.ts'],
    folders: ['host', 'adapters', 'schemas', 'stories', 'examples', 'scripts'],
    typesOnly: ['core'],
    reachedByTests: ['host'],
    packages: ['lit', 'lit/.+'],
    loads: true,
    why: 'components import components, lit and the types of renderer/core',
  },
  {
    files: ['renderer/host/**/*.ts'],
    folders: ['adapters', 'schemas', 'stories', 'examples', 'scripts'],
    packages: ['lit', 'lit/.+'],
    loads: true,
    why: 'renderer/host imports renderer/core, components and lit',
  },
  {
    files: ['renderer/host/lazy/**/*.ts'],
    folders: ['adapters', 'schemas', 'stories', 'examples', 'scripts'],
    packages: ['lit', 'lit/.+', '@cfworker/json-schema', 'jsonc-parser', 'idb', 'papaparse'],
    loads: true,
    why: 'renderer/host/lazy imports renderer/core, renderer/host, components, lit and the packages of late parts',
  },
  {
    files: ['renderer/adapters/**/*.ts'],
    folders: ['schemas', 'stories', 'examples', 'scripts'],
    packages: ['.+'],
    loads: true,
    why: 'adapters use the public names of the renderer and the library they adapt to',
  },
  {
    files: ['schemas/*/generated/**/*.ts'],
    folders: ['adapters', 'stories', 'examples', 'scripts'],
    packages: ['lit'],
    loads: true,
    why: 'generated code joins a form to renderer/core and renderer/host',
  },
  {
    files: ['stories/**/*.ts', 'examples/**/*.ts'],
    folders: ['scripts'],
    packages: ['.+'],
    loads: true,
    why: 'nobody imports scripts',
  },
  // Scripts may use all; so may the tests of a form and of the built pages, which need a browser from scripts/.
  {
    files: ['scripts/**/*.ts', 'schemas/**/*.test.ts', 'examples/**/*.e2e.test.ts', 'vite.config.ts'],
    folders: [],
    packages: ['.+'],
    loads: true,
    why: '',
  },
];

const oneOf = (words) => `(?:${words.join('|')})`;

/** The patterns of one zone. In tests (`extra`) the packages of the test bench are welcome, and types become values. */
function importPatterns(zone, extra = []) {
  const patterns = [
    {
      regex: String.raw`^\.{1,2}/(?!.*\.(?:js|json|css|svg|html)(?:\?.*)?$)`,
      message: 'A relative import ends in the name of the file that will be there: ".js".',
    },
  ];
  const packages = [...zone.packages, ...extra];
  patterns.push({ regex: packages.length ? `^(?!${oneOf(packages)}$)[^.]` : '^[^.]', message: `${zone.why}.` });
  const folders = zone.folders.filter((folder) => !extra.length || !zone.reachedByTests?.includes(folder));
  if (folders.length) patterns.push({ regex: `^\\..*/${oneOf(folders)}/`, message: `${zone.why}.` });
  if (zone.typesOnly && !extra.length) {
    patterns.push({ regex: `^\\..*/${oneOf(zone.typesOnly)}/`, allowTypeImports: true, message: `${zone.why}.` });
  }
  return patterns;
}

/** The same zone for `import()`, which no-restricted-imports does not see. */
function loadingRules(zone) {
  if (!zone.loads)
    return [{ selector: 'ImportExpression', message: `${zone.why}; what is lazy is loaded by the host.` }];
  const folders = [...zone.folders, ...(zone.typesOnly ?? [])];
  if (!folders.length) return [];
  const selector = `ImportExpression[source.value=/^\\..*\\u002F${oneOf(folders)}\\u002F/]`;
  return [{ selector, message: `${zone.why}.` }];
}

const STYLE_OF_HOUSE = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSModuleDeclaration[kind!="global"][declare!=true]', message: 'Use a module.' },
  { selector: 'Decorator', message: 'No decorators: `static properties` and `declare` fields.' },
];

const DEFAULT_EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Named exports only.' },
];

const CODE_FROM_STRINGS = [
  { selector: ':matches(CallExpression, NewExpression)[callee.name="Function"]', message: 'No code from strings.' },
  { selector: 'CallExpression[callee.property.name="eval"]', message: 'No code from strings.' },
];

const MARKUP_FROM_STRINGS = [
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|CSS|Static)$/]',
    message: 'Text from a form is text, never markup.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'Text from a form is text, never markup.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: 'Text from a form is text, never markup.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s.](innerHTML|outerHTML|srcdoc)=/]',
    message: 'Text from a form is text, never markup.',
  },
  {
    // styleMap too: it writes the attribute at the first render, and the policy of the host page refuses it.
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute breaks a strict content security policy: use a class or an adopted sheet.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A style attribute breaks a strict content security policy: use a class or element.style.setProperty.',
  },
];

const TEST_HABITS = [
  {
    selector: 'MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fails)$/]',
    message: 'Every test runs, always.',
  },
];

const EVERYWHERE = [...STYLE_OF_HOUSE, ...CODE_FROM_STRINGS];

/** Two configurations a zone: its product files, and its tests. */
const zones = ZONES.flatMap((zone) => [
  {
    files: zone.files,
    ignores: TESTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: importPatterns(zone) }],
      'no-restricted-syntax': [
        'error',
        ...EVERYWHERE,
        ...DEFAULT_EXPORTS,
        ...MARKUP_FROM_STRINGS,
        ...loadingRules(zone),
      ],
    },
  },
  {
    files: zone.files.flatMap((glob) =>
      glob.endsWith('test.ts') ? [glob] : TEST_NAMES.map((name) => glob.replace(/[^/]+$/, name)),
    ),
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: importPatterns(zone, TEST_PACKAGES) }],
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...DEFAULT_EXPORTS, ...TEST_HABITS],
    },
  },
]);

export default defineConfig([
  globalIgnores(['dist/', 'node_modules/', 'coverage/', '.cache/', 'stories/generated/', 'schemas/*/generated/**/*.js', '**/*.d.ts']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off',
      'no-eval': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  ...zones,
  {
    files: ['schemas/**/*.ts'],
    ignores: ['schemas/*/generated/**', ...TESTS],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'schemas/ is data: TypeScript only in generated/.' },
      ],
    },
  },
  {
    files: ['components/**/*.ts', 'renderer/host/**/*.ts', 'examples/**/*.ts', 'stories/**/*.ts'],
    ignores: ['**/*.e2e.test.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'lit/value-after-constraints': 'error',
      // LitElement has them all, and `override` proves it.
      'wc/guard-super-call': 'off',
      // A handler in a template is called on its host.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Written by scripts/generate.ts: only what guards the browser is asked of it.
    files: ['schemas/*/generated/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    // Tools look for their configuration in a default export.
    files: ['*.config.ts', '*.config.js', '.storybook/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      '@typescript-eslint/no-restricted-imports': 'off',
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { URL: 'readonly', process: 'readonly', console: 'readonly' } } },
]);
