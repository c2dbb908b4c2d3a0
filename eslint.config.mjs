import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// The plugin's presets do not load under a flat config; its rules do, one by one.
const officeRules = {
  'office-addins/call-sync-after-load': 'error',
  'office-addins/call-sync-before-read': 'error',
  'office-addins/load-object-before-read': 'error',
  'office-addins/no-context-sync-in-loop': 'error',
  'office-addins/no-empty-load': 'error',
  'office-addins/no-navigational-load': 'error',
  'office-addins/no-office-initialize': 'error',
  'office-addins/test-for-null-using-isNullObject': 'error',
};

// Attributes whose value is read, or read aloud.
const READ_ATTRIBUTE =
  'JSXAttribute[name.name=/^(aria-label|aria-description|alt|label|placeholder|title|hint|legend)$/]';

export default tseslint.config(
  { ignores: ['dist', 'dist-host', 'site', 'artifacts', 'coverage', 'node_modules', '.cache'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      ...officeRules,
    },
  },
  {
    // What is written in a workbook is French, whatever the language of Excel.
    files: ['src/documents/**/*.ts', 'src/xlsx/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/text/message'],
              importNames: ['text', 'render'],
              message:
                'A workbook is French whatever the language of Excel: import them from src/text/inFrench.',
            },
          ],
        },
      ],
    },
  },
  {
    // Every word that a user reads is in src/text, in two languages. Names and words that are only recognised, never
    // shown, belong to domain and checks, where the accents of a literal prove nothing.
    files: ['src/{taskpane,commands,excel,functions}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'JSXText[value=/\\p{L}/u]',
          'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
          ...[' > Literal', ' > JSXExpressionContainer > Literal'].map(
            value => `${READ_ATTRIBUTE}${value}[value=/\\p{L}/u]`,
          ),
          `${READ_ATTRIBUTE} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
          'Literal[value=/[àâçéèêëîïôûùœ’«»]/i]',
          'TemplateElement[value.raw=/[àâçéèêëîïôûùœ’«»]/i]',
          'NewExpression[callee.name=/^(DomainError|ExcelError)$/] > Literal',
        ].map(selector => ({
          selector,
          message: 'Words that a user reads stand in src/text, in two languages.',
        })),
        {
          // React calls what an effect returns, and the browser returns more and more: scrollIntoView now answers a
          // promise, on which the whole pane died. An arrow that returns an arrow says what it does.
          selector:
            'CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] > ArrowFunctionExpression[expression=true]:not([body.type="ArrowFunctionExpression"])',
          message:
            'Give the effect a body in braces: React would call what its expression answers as a clean-up.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: { globals: globals.browser },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  {
    // CustomFunctions.Error is Microsoft's own error class; it does not extend Error.
    files: ['src/functions/**/*.ts'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    files: ['src/build/{build,makeCheck}.ts', 'src/cli/**/*.ts', 'src/host/server/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // These tests break the rules of Office.js on purpose, and throw CustomFunctions.Error as functions do.
    files: ['test/host/**/*.ts'],
    rules: {
      ...Object.fromEntries(Object.keys(officeRules).map(rule => [rule, 'off'])),
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.node } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
