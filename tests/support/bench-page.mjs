// Measures the served page in a headless browser, the median of five: first paint and first words, the way to the table,
// answers while a computer player thinks (with the living map, and with the still one alone), rest, and sizes. Figures go
// to standard output as JSON, progress to standard error.
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { installedBrowser } from './installed-browser.mjs';
import { servedSizes } from './served-sizes.mjs';

const RUNS = 5;
// As on a machine without a graphics card: the browser paints the page by itself, and WebGL is drawn in software. Told to
// use the software driver for the page too, it would paint every box and letter through it, and measure that driver.
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
];

const median = (figures) => [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
const round = (figure, digits = 0) => Number(figure.toFixed(digits));
const say = (text) => process.stderr.write(`${text}\n`);

/** Opens the page as on a first visit, on a processor slowed so many times; without WebGL if told so. */
async function visit(browser, address, slowdown, still = false) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  if (still)
    await context.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return String(kind).startsWith('webgl') ? null : getContext.call(this, kind, ...more);
      };
    });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  return { context, page, wire };
}

/** When the first thing is seen, and when the title's name can be read. */
async function firstPaint(browser, address, slowdown) {
  const { context, page } = await visit(browser, address, slowdown);
  const seen = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => {
          const name = list.getEntries().find(({ element }) => element?.className === 'title-name');
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          if (name !== undefined && paint !== undefined) done({ paint: paint.startTime, words: name.startTime });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return seen;
}

/** From the press on Begin to a table whose first decision can be given. */
async function toTable(browser, address, slowdown, still = false) {
  const seat = await visit(browser, `${address}#/new`, slowdown, still);
  const { page } = seat;
  await page.locator('input.seed').fill('7');
  const begin = page.locator('.page-sheet button.button-main').last();
  await begin.waitFor();
  await begin.evaluate((button) => {
    button.addEventListener('click', ({ timeStamp }) => {
      const look = () => {
        const table = document.querySelector('.table[data-mine="true"] :is(.dock, .moment-on)');
        const map = document.querySelector('.map canvas');
        if (table === null || map === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => requestAnimationFrame(() => (window.laid = performance.now() - timeStamp)));
      };
      look();
    });
  });
  await begin.click();
  const laid = await page.waitForFunction(() => window.laid, undefined, { polling: 50 });
  return { ...seat, laid: await laid.jsonValue() };
}

/** The longest answer to a key or a press, while computer players think. */
async function answers(page) {
  await page.evaluate(() => {
    window.slowest = 0;
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId > 0) window.slowest = Math.max(window.slowest, duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false });
  });
  const skip = page.locator('.moment-on');
  while (await skip.first().isVisible()) await skip.first().click();
  await page.locator('.dock .button-main').first().click();
  const tabs = page.locator('.map button');
  for (let press = 0; press < 6; press++) {
    await tabs
      .nth(press % (await tabs.count()))
      .click({ force: true, timeout: 3000 })
      .catch(() => undefined);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(400);
  return page.evaluate(() => window.slowest);
}

/** The share of one core that all of the browser's processes take while the table lies still. */
async function rest(browser, page) {
  await page.waitForTimeout(9000);
  const wire = await browser.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await wire.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const seconds = 10;
  const before = await spent();
  await page.waitForTimeout(seconds * 1000);
  return ((await spent()) - before) / seconds;
}

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env.BENCH_PORT ?? 4178), host: '127.0.0.1' } });
const address = `http://127.0.0.1:${server.config.preview.port}/`;
const path = installedBrowser();
const browser = await chromium.launch({ args: FLAGS, ...(path === undefined ? {} : { executablePath: path }) });
await (await visit(browser, address, 1)).context.close();

const figures = { fcp: [], words: [], fcp4: [], table: [], table4: [], inp: [], still: [], idle: [] };
for (let run = 1; run <= RUNS; run++) {
  say(`run ${run} of ${RUNS}`);
  const first = await firstPaint(browser, address, 1);
  figures.fcp.push(first.paint);
  figures.words.push(first.words);
  figures.fcp4.push((await firstPaint(browser, address, 4)).paint);
  const slow = await toTable(browser, address, 4);
  figures.table4.push(slow.laid);
  await slow.context.close();
  const quick = await toTable(browser, address, 1);
  figures.table.push(quick.laid);
  figures.inp.push(await answers(quick.page));
  figures.idle.push(await rest(browser, quick.page));
  await quick.context.close();
  const still = await toTable(browser, address, 1, true);
  figures.still.push(await answers(still.page));
  await still.context.close();
}
await browser.close();
await server.close();

const { title, scripts, studio } = servedSizes('dist');
process.stdout.write(
  `${JSON.stringify({
    title: {
      fcp_ms: round(median(figures.fcp)),
      fcp_ms_4x: round(median(figures.fcp4)),
      words_ms: round(median(figures.words)),
      kb: round(title / 1000, 1),
    },
    table: {
      ms: round(median(figures.table)),
      ms_4x: round(median(figures.table4)),
      js_kb: round(scripts / 1000, 1),
    },
    inp_ms: round(median(figures.inp)),
    inp_ms_still_map: round(median(figures.still)),
    studio_js_kb: round(studio / 1000, 1),
    idle_cpu: round(median(figures.idle), 4),
  })}\n`,
);
