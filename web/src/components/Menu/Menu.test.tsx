import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Menu } from './Menu';

function open(checked?: 'low') {
  const anchor = document.createElement('button');
  document.body.append(anchor);
  anchor.focus();
  const told: string[] = [];
  const { unmount } = render(
    <Menu
      label="Priorité"
      anchor={anchor}
      items={(['low', 'high', 'urgent'] as const).map((key) => ({
        key,
        content: key,
        ...(checked ? { checked: key === checked } : {}),
      }))}
      onChoose={(key) => told.push(key)}
      onClose={() => told.push('closed')}
    />,
  );
  const press = (key: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  return { anchor, told, press, unmount };
}

const focused = () => document.activeElement?.textContent;

test('arrows go round, and Home and End to the ends', () => {
  const { press } = open();
  expect(focused()).toBe('low');
  press('ArrowUp');
  expect(focused()).toBe('urgent');
  press('ArrowDown');
  expect(focused()).toBe('low');
  press('End');
  expect(focused()).toBe('urgent');
  press('Home');
  expect(focused()).toBe('low');
});

test('it closes before it does what was chosen', () => {
  const { told } = open();
  fireEvent.click(screen.getByText('high'));
  expect(told).toEqual(['closed', 'high']);
});

test('Escape leaves without a choice, and what opened it has the focus again', () => {
  const { anchor, told, press, unmount } = open();
  press('Escape');
  expect(told).toEqual(['closed']);
  unmount();
  expect(document.activeElement).toBe(anchor);
});

test('a menu that tells what holds begins there', () => {
  open('low');
  expect(screen.getAllByRole('menuitemradio', { hidden: true })).toHaveLength(3);
  expect(document.activeElement?.getAttribute('aria-checked')).toBe('true');
});
