import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';

// One static site. Inlined assets are refused because the Content-Security-Policy allows no data: scripts.
export default defineConfig({
  plugins: [tailwindcss()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
  },
});
