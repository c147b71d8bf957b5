import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';

type Examples = Readonly<Record<string, () => ComponentChildren>>;

const folders = import.meta.glob<Examples>('./*/examples.tsx', { import: 'examples', eager: true });
const components = import.meta.glob('./*/*.tsx');

// What needs a whole page or real pixels is judged in a real browser.
const RULES = { region: { enabled: false }, 'color-contrast': { enabled: false } };

test('every component that shows something by itself has examples', () => {
  const without = new Set(Object.keys(components).map((path) => path.split('/')[1]));
  for (const path of Object.keys(folders)) without.delete(path.split('/')[1]);
  // These are seen inside of others.
  expect([...without].sort()).toEqual([
    'AccountMenu',
    'Age',
    'Announcer',
    'Dialog',
    'GlobalKeys',
    'Icon',
    'Lazy',
    'LiveList',
  ]);
});

describe.each(Object.entries(folders))('%s', (_, examples) => {
  test.each(Object.entries(examples))(
    '%s: accessible, and without inline styles',
    async (_, example) => {
      const { container } = render(<div>{example()}</div>);
      expect(container.textContent).not.toBe('');
      expect(container.querySelectorAll('[style]')).toHaveLength(0);
      const { violations } = await axe.run(container, { rules: RULES });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      cleanup();
    },
  );
});
