import { ThemeSwitch } from './ThemeSwitch';

export const examples = { all: () => <ThemeSwitch /> };
