// Builds the game and runs the browser tests in an installed Chrome, Chromium or Edge; gets Playwright's own when there
// is none, and says plainly what to install when that fails too.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installedBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

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
