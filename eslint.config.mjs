import hooks from 'eslint-plugin-react-hooks';
import { existsSync, readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const CLOCK_AND_CHANCE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'today is an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'today is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'No chance here.',
  },
];

const AROUND_THE_TRANSACTION = [
  {
    selector: "Decorator[expression.callee.name='InjectRepository']",
    message: 'Repositories come from TransactionHost.',
  },
  {
    selector: "Decorator[expression.callee.name='InjectDataSource']",
    message: 'Services use TransactionHost.',
  },
  {
    selector: "CallExpression[callee.property.name='query'][callee.object.name=/dataSource/i]",
    message: 'One transaction a request: use TransactionHost.',
  },
  {
    selector: "CallExpression[callee.property.name='query'][callee.object.property.name=/dataSource/i]",
    message: 'One transaction a request: use TransactionHost.',
  },
  { selector: "Property[key.name='synchronize']", message: 'The schema comes from migrations.' },
];

const api = new URL('apps/api/src/', import.meta.url);
const folders = existsSync(api) ? readdirSync(api, { withFileTypes: true }) : [];
const domainWords = folders
  .filter((entry) => entry.isDirectory() && entry.name !== 'platform')
  .map((entry) => entry.name)
  .filter((name) => !existsSync(new URL(`platform/${name}`, api)));

const only = (regex, message) => ['error', { patterns: [{ regex, message }] }];

// what needs types is asked by oxlint (.oxlintrc.json), which is several times quicker at it
export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.data/', '.screenshots/', '.tmp/', 'coverage/', 'libs/api-types/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'oxlint-disable'] }],
    },
  },
  {
    files: ['**/*.ts'],
    // a hook is the half of a component
    ignores: ['apps/admin/src/**/use-*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['apps/admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': only(
        '(^|/)apps/(api|start|seed)|(^|/)(migrations|test)/|^(\\.\\./)+libs/',
        'Pages import #domain, #api-types and packages.',
      ),
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': only(
        '^(?!\\.{1,2}/)|^(\\.\\./)+(apps|migrations|test)/',
        'The rules import only each other.',
      ),
      'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE],
    },
  },
  {
    // the auditor must not believe what the rounding believes
    files: ['libs/disclosure-control/src/audit/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': only(
        '(^|/)rounding/|^(\\.\\./){3,}',
        'The audit imports nothing of the rounding.',
      ),
    },
  },
  {
    files: ['libs/disclosure-control/src/{rounding,table,solver,files}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': only(
        '(^|/)audit/|^(\\.\\./){3,}|^#',
        'The rounding knows nothing of the audit, nor the library of the rest.',
      ),
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...AROUND_THE_TRANSACTION] },
  },
  {
    // what opens connections and transactions, and what must answer before there is one
    files: ['apps/api/src/{platform,sign-in,health}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', AROUND_THE_TRANSACTION.at(-1)] },
  },
  { files: ['migrations/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['apps/api/src/platform/**/*.ts'],
    rules: {
      'no-restricted-imports': only(
        `^(\\.\\./)+(${domainWords.join('|')})/`,
        'The platform knows no domain word.',
      ),
    },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/*e2e-spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    // react-admin's generic rows need one cast
    files: ['apps/admin/src/providers/data-provider.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
);
