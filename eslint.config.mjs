import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { directionRule } from './scripts/architecture/eslint-rule.mjs';

export default defineConfig([
  globalIgnores([
    '.next/**',
    '.cache/**',
    'out/**',
    'coverage/**',
    'next-env.d.ts',
    '__tests__/fixtures/**',
    '__tests__/golden/**',
  ]),
  nextVitals,
  {
    name: 'types',
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A number in a template is what a sentence is made of here.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // That there is no import cycle is held by __tests__/architecture.test.ts, in a second: lint took minutes for it.
    name: 'architecture',
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { architecture: { rules: { direction: directionRule } } },
    rules: {
      'architecture/direction': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { defaultFrom: true } }],
    },
  },
  {
    name: 'plain links',
    // On purpose: a plain link prefetches nothing and works without JavaScript.
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
  {
    name: 'tests',
    files: ['__tests__/**'],
    rules: {
      // Jest's asymmetric matchers are `any`, and a test may say that a value is there.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'CommonJS',
    files: ['*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
]);
