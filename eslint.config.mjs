import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbids imports from the given folders and globals of the given names: the layers of docs/design.md. */
function layer(files, mayNotImport, mayNotName = []) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: mayNotImport.map(([group, message]) => ({ group, message })) },
      ],
      'no-restricted-globals': ['error', ...mayNotName.map((name) => ({ name, message: `Not in this layer (docs/design.md).` }))],
    },
  };
}

const host = [['**/host/**', '**/host'], 'src never imports the embedded host.'];
const office = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const dom = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest'];
const node = ['process', 'Buffer', 'require', '__dirname', 'global'];
const nodeModules = [['node:*', 'fs', 'path', 'os'], 'The core does no input or output.'];
const outer = [['**/excel/**', '**/excel', '**/taskpane/**', '**/commands/**', '**/output/**', '**/locales/**', 'react', 'react-dom', '@fluentui/*'], 'The check knows nothing of what is around it.'];
const pure = [...office, ...dom, ...node];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  // Layers. The more special entry comes last: it replaces the general one for its files.
  layer(['src/**/*.{ts,tsx}'], [host], []),
  layer(['src/check/**/*.ts'], [host, outer, nodeModules], pure),
  layer(['src/check/table/**/*.ts'], [host, outer, nodeModules, [['**/template/**', '**/rules/**', '**/evaluate/**'], 'Tables know neither templates nor rules.']], pure),
  layer(['src/check/text/**/*.ts'], [host, outer, nodeModules, [['**/table/**', '**/template/**', '**/rules/**', '**/evaluate/**'], 'The reader knows only text.']], pure),
  layer(['src/check/template/**/*.ts', 'src/check/matching/**/*.ts'], [host, outer, nodeModules, [['**/rules/**', '**/evaluate/**'], 'Matching knows no rules.']], pure),
  layer(['src/check/rules/*/**/*.ts'], [host, outer, nodeModules], pure),
  layer(['src/output/**/*.ts'], [host, nodeModules, [['**/excel/**', '**/excel', '**/taskpane/**', '**/commands/**', 'react', '@fluentui/*'], 'The planner only plans.']], pure),
  layer(['src/excel/**/*.ts'], [host, nodeModules, [['**/taskpane/**', '**/commands/**', '**/rules/**', '**/evaluate/**', 'react', '@fluentui/*'], 'The Excel layer makes no domain decisions.']], []),
  layer(['src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'], [host, nodeModules], ['Excel']),
  layer(['src/templates/**/*.ts', 'src/locales/**/*.ts'], [host, nodeModules], pure),
  {
    files: ['test/**/*.{ts,tsx}', 'host/**/*.{ts,tsx}', 'scripts/**/*.{ts,mts}'],
    rules: { 'no-console': 'off' },
  },
  layer(['test/**/*.{ts,tsx}'], [[['fast-check'], 'Through test/support/fastCheck, which gives CI the same values each time.']]),
  { files: ['test/support/fastCheck.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', __filename: 'readonly', process: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } },
);
