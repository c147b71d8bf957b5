import { cleanup } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';

// What reads live waits for ever: a test has no network.
vi.stubGlobal('fetch', () => new Promise(() => {}));

afterEach(() => {
  cleanup();
  localStorage.clear();
});
