import * as astro from 'astro-eslint-parser';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which rooms of `src` a room may import from. Imports run one way: a room that is not named here is out of reach. */
const ROOMS = {
  model: [],
  authoring: ['model'],
  load: ['model'],
  audience: ['model'],
  check: ['model', 'audience'],
  score: ['model'],
  track: ['model'],
  trace: ['model'],
  closing: ['model', 'score', 'track'],
  charts: ['model'],
  report: ['model', 'audience', 'authoring', 'score', 'track', 'trace', 'check', 'closing'],
  diff: ['model', 'load', 'check', 'score', 'track', 'trace', 'report'],
  export: ['model', 'score', 'track', 'trace', 'report'],
  import: ['model', 'load', 'check'],
  notify: ['model', 'report', 'export'],
  host: ['model'],
  site: ['model', 'report', 'charts', 'export'],
};

/** The one file of the site that puts the rooms together for its pages. */
const COMPOSITION_ROOT = 'src/site/handbook.ts';

const rooms = Object.entries(ROOMS).map(([room, allowed]) => {
  const banned = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`src/${room}/**/*.{ts,astro}`],
    ignores: [COMPOSITION_ROOT],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `(^|/)(${[...banned, 'scripts', 'tests'].join('|')})/`,
              message: `src/${room} may import only: ${['itself', ...allowed].join(', ')}.`,
            },
          ],
        },
      ],
    },
  };
});

/** Rooms whose results are a function of their arguments: no clock, no files, no terminal. */
const PURE = [
  'model',
  'audience',
  'authoring',
  'check',
  'score',
  'track',
  'trace',
  'closing',
  'report',
  'charts',
  'diff',
  'export',
  'import',
  'host',
  'notify',
];
const pure = {
  files: PURE.map((room) => `src/${room}/**/*.ts`),
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ImportDeclaration[source.value=/^node:(fs|child_process|os|process|http|https|net)/]',
        message: 'This room reads no files and starts nothing; take it as an argument.',
      },
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'The date is an argument.',
      },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The date is an argument.' },
    ],
    'no-restricted-globals': [
      'error',
      { name: 'process', message: 'This room knows no process; take it as an argument.' },
    ],
    'no-console': 'error',
  },
};

export default defineConfig(
  { ignores: ['dist/**', 'node_modules/**', '.astro/**', 'content/**', 'data/**', 'tests/workspaces/**'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['**/*.astro'], languageOptions: { parser: astro, parserOptions: { parser: tseslint.parser } } },
  ...rooms,
  pure,
);
