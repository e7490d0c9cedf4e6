import { defineConfig } from 'vitest/config';
import { slimPhaser } from './src/map/phaser/slim-phaser.ts';

// One configuration for the game (vite) and its tests (vitest). The browser tests have their own runner.
export default defineConfig({
  base: './',
  plugins: [slimPhaser()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
