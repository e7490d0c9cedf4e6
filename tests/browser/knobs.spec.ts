import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { parseScenario, type Scenario } from '../../rules/index.ts';
import { SEEN_KNOBS } from '../support/seen-knobs.ts';
import { Player } from './player.ts';

const campaign = JSON.parse(readFileSync(new URL('../../assets/scenarios/campaign.json', import.meta.url), 'utf8'));
const says = (text: string) => ({ en: text });

/** One round in which every text is a mark of its own, and every knob for a class is turned. */
function marked(change: Record<string, unknown> = {}): Scenario {
  const parsed = parseScenario({
    ...campaign,
    id: 'marked',
    title: says('Mark title'),
    author: 'Mark author',
    dilemma: says('Mark dilemma?'),
    goal: says('Mark goal.'),
    briefing: {
      public: { basic: says('Mark public.'), advanced: says('Mark public in depth.') },
      kazakhstan: { basic: says('Mark Astana.'), advanced: says('Mark Astana in depth.') },
      russia: { basic: says('Mark Moscow.') },
      china: { basic: says('Mark Beijing.') },
    },
    teaching: {
      objectives: [says('Mark objective.')],
      prediction: says('Mark prediction?'),
      pauses: [
        { round: 2, question: says('Mark later?') },
        { round: 1, question: says('Mark now?') },
      ],
      debrief: [says('Mark debrief?')],
      quiz: [
        {
          question: says('Mark quiz?'),
          answers: [says('Mark wrong.'), says('Mark right.')],
          right: 1,
          because: says('Mark because.'),
        },
      ],
      glossary: [{ term: says('Mark term'), means: says('Mark meaning.') }],
      sources: [says('Mark source.')],
      rationale: 'required',
    },
    minutes: { least: 11, most: 17 },
    pace: { round: 5, decision: 2, atZero: 'remind' },
    rounds: { first: 1, last: 1, years: { from: 1901, to: 1902 }, labels: [says('Mark spring')] },
    seats: {
      kazakhstan: { player: 'person', assist: 'off' },
      russia: { player: 'person' },
      china: { player: 'ai', doctrine: 'drawn', level: 'expert' },
    },
    seed: { value: 4242, groups: 'own' },
    cards: [
      {
        id: 'news:own-mark',
        round: 1,
        year: 1996,
        month: 5,
        title: says('Mark card'),
        body: says('Mark card body.'),
        source: 'Mark card source',
        effects: { tension: 1 },
      },
    ],
    news: ['news:own-mark'],
    ...change,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scenario;
}

const seen = new Set<string>();

/** Notes that a knob shows where it should. */
async function shows(where: Locator, ...knobs: string[]): Promise<void> {
  await expect(where.first(), knobs.join(', ')).toBeVisible();
  for (const knob of knobs) seen.add(knob);
}

async function arrive(page: Page, scenario: Scenario): Promise<void> {
  await page.goto('./');
  await page.goto(`./#/preset/${deflateRawSync(JSON.stringify({ patch: scenario })).toString('base64url')}`);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
}

/** A page whose clock the test moves. */
async function clocked(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.clock.install();
  return page;
}

test('every knob that is only seen is seen', async ({ page, browser }) => {
  test.setTimeout(400_000);
  const text = (what: string | RegExp) => page.getByText(what);

  // The set-up screen.
  await arrive(page, marked());
  await shows(page.getByRole('heading', { name: 'Mark title' }), 'title');
  await shows(text('Mark dilemma?'), 'dilemma');
  await shows(text('Mark goal.'), 'goal');
  await shows(text('Mark public.'), 'briefing.public.basic');
  await expect(text('Mark public in depth.')).toBeHidden();
  await page.locator('.setup-more summary').click();
  await shows(text('Mark public in depth.'), 'briefing.public.advanced');
  await shows(text('Mark prediction?'), 'teaching.prediction');
  await shows(text(/\b11\b.*\b17\b/), 'minutes.least', 'minutes.most');
  await shows(text(/\b1901\b.*\b(19)?02\b/), 'rounds.years.from', 'rounds.years.to');
  const russia = page.getByRole('group', { name: /Russia/ });
  await expect(russia.getByRole('radio', { name: 'Person' })).toBeChecked();
  seen.add('seats.*.player');
  await expect(page.getByLabel(/level.*China|China.*level/i)).toHaveValue('expert');
  seen.add('seats.*.level');
  const seed = page.locator('.seed');
  await expect(seed).toHaveValue(String(4242 + 7919));
  seen.add('seed.value');
  await page.locator('input[type=number]').fill('2');
  await expect(seed).toHaveValue(String(4242 + 2 * 7919));
  seen.add('seed.groups');

  // The table: news, a reason that must be given, the class sheet, no adviser.
  await russia.getByText('Computer').click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await shows(page.getByRole('heading', { name: 'Mark card' }), 'cards.title');
  await shows(text('Mark card body.'), 'cards.body');
  await shows(text(/Mark card source/), 'cards.source');
  await shows(page.locator('.moment-on, .moment').getByText(/May.*1996/), 'cards.month', 'cards.year');
  await shows(page.locator('header, [role=banner]').getByText('Mark spring'), 'rounds.labels');
  await page.locator('.moment-on').click();
  const open = page.getByRole('button', { name: 'Open the tender' });
  await open.click();
  await shows(text('Say in a few words why, then give the order.'), 'teaching.rationale');
  await expect(page.getByRole('button', { name: 'Ask the adviser' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'In class' }).click();
  await expect(page.locator('.class-questions button')).toHaveText(['Mark now?', 'Mark later?']);
  seen.add('teaching.pauses.question').add('teaching.pauses.round');
  await page.keyboard.press('Escape');
  await page.locator('#reason').fill('Because.');
  await open.click();
  await expect(page.locator('.table')).not.toHaveAttribute('data-step', 'invite');

  // The same game without hurry or reasons asked for, to its debrief; with an adviser.
  const calm = marked({ pace: undefined, seats: campaign.seats, teaching: { debrief: [says('Mark debrief?')] } });
  await arrive(page, calm);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.moment-on').click();
  await shows(page.getByRole('button', { name: 'Ask the adviser' }), 'seats.*.assist');
  await expect(page.locator('#reason, .pace')).toHaveCount(0);
  await new Player(page, 'mouse', false).playUntil(() => false);
  await shows(page.locator('.end-list').getByText('Mark debrief?'), 'teaching.debrief');

  // What is printed.
  await page.goto('./#/studio');
  await page.getByLabel('The same as plain JSON').fill(JSON.stringify(marked()));
  await page.getByText('Print', { exact: true }).first().click();
  const printed = page.locator('.print-pages');
  await shows(printed.getByText('Mark author'), 'author');
  await shows(printed.getByText('Mark Astana.'), 'briefing.*.basic');
  await expect(printed.getByText('Mark Moscow.')).toBeVisible();
  await expect(printed.getByText('Mark Beijing.')).toBeVisible();
  await shows(printed.getByText('Mark Astana in depth.'), 'briefing.*.advanced');
  await shows(printed.getByText('Mark objective.'), 'teaching.objectives');
  await shows(printed.getByText('Mark term'), 'teaching.glossary.term');
  await shows(printed.getByText('Mark meaning.'), 'teaching.glossary.means');
  await shows(printed.getByText('Mark source.'), 'teaching.sources');
  await shows(printed.getByText('Mark quiz?'), 'teaching.quiz.question');
  await shows(printed.getByText('Mark wrong.'), 'teaching.quiz.answers');
  await expect(printed.locator('strong').filter({ hasText: 'Mark right.' })).toHaveText('B Mark right.');
  seen.add('teaching.quiz.right');
  await shows(printed.getByText('Mark because.'), 'teaching.quiz.because');

  // The clock on the wall: minutes a round, minutes a decision, and what happens when they are over.
  const unasked = { teaching: { rationale: 'off' }, seats: campaign.seats };
  const reminded = await clocked(browser);
  await arrive(reminded, marked({ ...unasked, pace: { round: 5, decision: 2, atZero: 'remind' } }));
  await reminded.getByRole('button', { name: 'Begin' }).click();
  await expect(reminded.locator('.pace-clock')).toHaveText(/^[12]:\d\d$/);
  await reminded.clock.fastForward('02:05');
  await expect(reminded.locator('.pace').getByRole('alert')).toBeVisible();
  await expect(reminded.locator('.table')).toHaveAttribute('data-step', 'invite');
  seen.add('pace.decision');
  const hurried = await clocked(browser);
  await arrive(hurried, marked({ ...unasked, pace: { decision: 2, atZero: 'computer' } }));
  await hurried.getByRole('button', { name: 'Begin' }).click();
  await expect(hurried.locator('.pace-clock')).toHaveText(/^[12]:\d\d$/);
  await hurried.clock.fastForward('02:05');
  await expect(hurried.locator('.table')).not.toHaveAttribute('data-step', 'invite');
  seen.add('pace.atZero');
  const late = await clocked(browser);
  await arrive(late, marked({ ...unasked, pace: { round: 3 } }));
  await late.getByRole('button', { name: 'Begin' }).click();
  await expect(late.locator('.pace')).toHaveAttribute('data-state', 'on');
  await late.clock.fastForward('04:30');
  await expect(late.locator('.pace')).toHaveAttribute('data-state', 'behind');
  seen.add('pace.round');

  expect([...seen].sort()).toEqual([...SEEN_KNOBS].sort());
});
