// Builds the game and runs the browser tests in an installed Chrome, Chromium or Edge; gets Playwright's own when there
// is none, and says plainly what to install when that fails too.
import { spawnSync } from 'node:child_process';
import { installedBrowser } from './installed-browser.mjs';

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  }).status ?? 1;

const built = run('npx', ['vite', 'build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);

const browser = installedBrowser();
if (browser === undefined && run('npx', ['playwright', 'install', 'chromium']) !== 0) {
  process.stderr.write(
    'The browser tests need Chrome, Chromium or Edge. Install one (on Debian: apt-get install chromium), or set BROWSER_PATH to it, and run the tests again.\n',
  );
  process.exit(1);
}
process.exit(
  run(
    'npx',
    ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...process.argv.slice(2)],
    browser === undefined ? {} : { BROWSER_PATH: browser },
  ),
);
