import { effect, signal } from '@preact/signals';
import { readStored, writeStored } from '../data/storage';

/** The choices of appearance, as stored. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'vigidev.theme';

/** The person's choice on this browser. `public/theme.js` reads the same key before first paint. */
export const theme = signal<Theme>(THEMES.find((name) => name === readStored(KEY)) ?? 'system');

/** Keeps the page's colours true to the choice, and to the system's while it decides. */
export function startTheme(): void {
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const dark = theme.value === 'dark' || (theme.value === 'system' && systemDark.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  effect(() => {
    writeStored(KEY, theme.value === 'system' ? null : theme.value);
    apply();
  });
  systemDark.addEventListener('change', apply);
}
