import parser from '@babel/eslint-parser';
import baseline from 'eslint-plugin-baseline-js';
import compat from 'eslint-plugin-compat';

// Whether the browsers of package.json know what the site calls, by their published support; the
// rest is checked by Biome and TypeScript. What is used where it is there, and why:
// docs/decisions/0032-browsers.md.
export default [
  { ignores: ['dist', '.browsers', '**/*.test.{ts,tsx}', 'src/testing'] },
  {
    files: ['src/**/*.{ts,tsx}', 'public/*.js'],
    languageOptions: {
      parser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {
          babelrc: false,
          configFile: false,
          parserOpts: { plugins: ['typescript', 'jsx'] },
        },
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { baseline, compat },
    // It is called where it is there; nobody makes up for it.
    settings: { polyfills: ['navigator.vibrate'] },
    rules: {
      'compat/compat': 'error',
      'baseline/use-baseline': [
        'error',
        {
          available: 2023,
          includeWebApis: { preset: 'auto' },
          includeJsBuiltins: { preset: 'auto' },
          ignoreFeatures: ['abortsignal-timeout', 'notifications', 'vibration'],
        },
      ],
    },
  },
];
