import { posix, relative, sep } from 'node:path';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers under `src`, lowest first. A layer imports itself and lower ones, never higher ones. */
const layers = [
  'dataset',
  'selectors',
  'charts',
  'layout',
  'render',
  'export',
  'state',
  'ui',
  'features',
  'pages',
  'shell',
  'prerender',
  'commands',
];

/** What stands beside the layers: words, and tests that may look anywhere. */
const wordsLayer = 'messages';
/** The only layers that choose a language, and so import its words as a value. */
const wordChoosers = ['state', 'shell', 'prerender', 'commands'];

/** @param {string} path */
function layerOf(path) {
  const [root, layer] = path.split('/');
  return root === 'src' ? layer : undefined;
}

/** Whether two files belong to two pages. What stands directly in `pages` belongs to all of them.
 * @param {string} importer @param {string} imported */
function areTwoPages(importer, imported) {
  const [from, to] = [importer, imported].map((path) => path.split('/'));
  return (
    from?.[1] === 'pages' &&
    to?.[1] === 'pages' &&
    from.length > 3 &&
    to.length > 3 &&
    from[2] !== to[2]
  );
}

/** Why a file must not import another, both as paths from the project's root; null where it may.
 * @param {string} importer @param {string} imported @param {boolean} isType */
function findTrespass(importer, imported, isType) {
  const from = layerOf(importer);
  const to = layerOf(imported);
  if (from === undefined || (from === to && !areTwoPages(importer, imported))) return null;
  if (to === undefined) return `Code under src imports nothing from ${imported}.`;
  if (to === wordsLayer) {
    if (isType || wordChoosers.includes(from)) return null;
    return `${from} imports messages as a type only: the language is chosen in state.`;
  }
  if (from === 'pages' && to === 'pages')
    return 'A page imports no other page: what both need is a feature.';
  const lower = from === wordsLayer ? [] : layers.slice(0, layers.indexOf(from));
  if (lower.includes(to)) return null;
  return `${from} must not import ${to}: imports go one way, ${layers.join(' < ')}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = relative(context.cwd, context.filename).split(sep).join('/');
    /** @param {import('eslint').Rule.Node} node @param {unknown} source @param {boolean} isType */
    function check(node, source, isType) {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const imported = posix.join(posix.dirname(importer), source);
      const message = findTrespass(importer, imported, isType);
      if (message !== null) context.report({ node, message });
    }
    return {
      ImportDeclaration(node) {
        check(node, node.source.value, 'importKind' in node && node.importKind === 'type');
      },
      ImportExpression(node) {
        check(node, 'value' in node.source ? node.source.value : undefined, false);
      },
      ExportNamedDeclaration(node) {
        check(node, node.source?.value, 'exportKind' in node && node.exportKind === 'type');
      },
      ExportAllDeclaration(node) {
        check(node, node.source.value, 'exportKind' in node && node.exportKind === 'type');
      },
    };
  },
};

const falsyZero = {
  selector:
    ":matches(LogicalExpression[operator='||'], LogicalExpression[operator='??'], AssignmentExpression[operator='||='], AssignmentExpression[operator='??='])[right.value=0]",
  message: 'Missing is a value with a reason, never zero.',
};
const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name: one name for one thing, wherever it is used.',
};
const barrel = {
  selector: 'Program',
  message: 'No barrels: name the file after the one idea it holds.',
};
const fetchOutsideItsDoor = {
  selector: ":matches(MemberExpression[property.name='fetch'], Identifier[name='XMLHttpRequest'])",
  message: 'Only the loaders of data and fonts fetch.',
};

/** Modules that a layer must not know.
 * @param {string} layer */
function foreignModules(layer) {
  /** @type {({ group: string[], importNamePattern?: string, message: string } | { regex: string, message: string })[]} */
  const patterns = [];
  if (layer !== 'render') {
    patterns.push({ group: ['recharts', 'recharts/*'], message: 'Only render knows Recharts.' });
  }
  if (layers.indexOf(layer) < layers.indexOf('state') && layer !== 'render') {
    patterns.push({ regex: '^react|^@tanstack/', message: `${layer} does not know React.` });
  }
  if (layer !== 'dataset' && layer !== 'commands') {
    patterns.push({
      group: ['**/dataset/*'],
      importNamePattern:
        '^(parsePeriod|assemble.*|read(Event|Claim|Series|Announcement|Trade|Minerals))$',
      message: 'The ledger has parsed it once: read it there.',
    });
  }
  if (layer !== 'commands') {
    patterns.push({ regex: '^node:', message: `${layer} runs in a browser.` });
  }
  return patterns;
}

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', 'coverage/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    plugins: { house: { rules: { layers: layersRule } } },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The compiler knows the globals.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-params': ['error', 4],
      'house/layers': 'error',
      'no-restricted-syntax': ['error', falsyZero, defaultExport],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A key may be named only to leave it out of the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `void` handlers in one line read best as arrows.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Numbers have no truth: zero is a value. Absent objects and empty texts do.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowNumber: false, allowString: true, allowNullableObject: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The layers below know no React; to look for hooks in them took a fifth of the time.
    files: ['**/*.tsx', 'src/{render,state,ui,features,pages,shell,prerender}/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  ...layers.map((layer) =>
    defineConfig({
      files: [`src/${layer}/**/*.{ts,tsx}`],
      rules: {
        '@typescript-eslint/no-restricted-imports': ['error', { patterns: foreignModules(layer) }],
      },
    }),
  ),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/dataset/load.ts', 'src/export/browser-fonts.ts', 'src/commands/**'],
    rules: {
      'no-restricted-syntax': ['error', falsyZero, defaultExport, fetchOutsideItsDoor],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: fetchOutsideItsDoor.message },
        { name: 'process', message: 'A browser has no process.' },
        { name: 'Buffer', message: 'A browser has no Buffer.' },
      ],
    },
  },
  {
    files: ['**/index.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', barrel] },
  },
  {
    // Their tools demand a default export.
    files: ['*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': ['error', falsyZero] },
  },
  {
    // Commands speak on the console; the setup of tests listens to it.
    files: ['src/commands/**', 'tests/setup/**', '.ci/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A fixture of Playwright hands its value to a function called `use`, which is no hook.
    files: ['tests/browser/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['public/*.js'],
    rules: { 'no-var': 'off' },
  },
);
