import { defineConfig } from 'vitest/config';
import { CONTENT_POLICY, packOffline } from './src/app/offline/pack.ts';
import { serveCompressed } from './src/app/offline/serve-compressed.ts';
import { shipPresets } from './src/app/ship-presets.ts';
import { slimPhaser } from './src/map/phaser/slim-phaser.ts';
import { rulesDigest } from './src/save/rules-digest.ts';
import { chineseFace } from './src/theme/chinese-face.ts';
import { firstSight } from './src/ui/shell/first-sight.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

// One configuration for the game (vite) and its tests (vitest). The browser tests have their own runner.
export default defineConfig({
  base: './',
  plugins: [firstSight(), slimPhaser(), shipPresets(), chineseFace(), packOffline(), serveCompressed()],
  define: { RULES_DIGEST: JSON.stringify(rulesDigest()) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What the title needs comes as one file, and so do the rules without the engine and the presets' form: a browser
      // fetches few at a time, and one file packs better than many. The service worker stands alone.
      output: {
        codeSplitting: {
          groups: [
            { name: 'title', tags: ['$initial'], test: /^(?!.*service-worker)/ },
            { name: 'rules', test: /[\\/]rules[\\/](?!scenario|game\.ts)/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: {
    headers: {
      'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
    // Every core plays: left to itself the runner keeps one free, and with two that is half the time.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
