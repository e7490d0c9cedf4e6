import { defineConfig } from '@playwright/test';

const path = process.env.BROWSER_PATH;
const port = process.env.BROWSER_TEST_PORT ?? '4179';

// Headless, quiet and without background traffic. Whole games are played on the still map, as on a machine without
// WebGL; the living map has a test of its own, drawn in software.
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const STILL = [...QUIET, '--disable-gpu', '--disable-3d-apis'];
const LIVING = [...QUIET, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const launch = (args: string[]) => (path === undefined ? { args } : { executablePath: path, args });

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // On a busy machine a key can come a moment before the page listens; what fails twice is broken. The runner names both.
  retries: 1,
  reporter: [['list']],
  outputDir: '../../test-results',
  projects: [
    { name: 'games', testIgnore: 'map.spec.ts', use: { launchOptions: launch(STILL) } },
    { name: 'map', testMatch: 'map.spec.ts', use: { launchOptions: launch(LIVING) } },
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
