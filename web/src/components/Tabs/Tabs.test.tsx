import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { Tabs } from './Tabs';

function Two() {
  const [selected, setSelected] = useState<'a' | 'b'>('a');
  return (
    <Tabs
      label="Vues"
      selected={selected}
      onSelect={setSelected}
      tabs={[
        { key: 'a', text: 'Discussion' },
        { key: 'b', text: 'Historique' },
      ]}
    >
      {selected}
    </Tabs>
  );
}

test('arrows lead from tab to tab, round and round', () => {
  render(<Two />);
  const tab = (name: string) => screen.getByRole('tab', { name });
  fireEvent.keyDown(tab('Discussion'), { key: 'ArrowRight' });
  expect(screen.getByRole('tabpanel').textContent).toBe('b');
  expect(document.activeElement).toBe(tab('Historique'));
  fireEvent.keyDown(tab('Historique'), { key: 'ArrowRight' });
  expect(tab('Discussion').getAttribute('aria-selected')).toBe('true');
});
