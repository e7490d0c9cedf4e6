import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '../../src/text/index.ts';
import { flaws } from './flaws.ts';

/**
 * Someone at the screen, with a mouse or with a keyboard alone. Plays in a plain way: opens tenders to all, takes the
 * first division and the first orders offered, buys what Prosperity it can. Reads the language spoken now.
 */
export class Player {
  /** Screens met, each looked over by axe the first time; what it finds is a fault. */
  readonly met = new Set<string>();

  constructor(
    readonly page: Page,
    readonly by: 'mouse' | 'keyboard',
    /** Whether axe looks over each new screen. */
    readonly inspects = true,
    /** Where the game is served. */
    readonly address = './',
  ) {
    // What the page may not load or run under its own policy is a fault too.
    void page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (broken) =>
        reportError(new Error(`${broken.violatedDirective} forbids ${broken.blockedURI}`)),
      ),
    );
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  readonly faults: string[] = [];

  /** Presses a button the way this person does. */
  async press(target: Locator): Promise<void> {
    if (this.by === 'mouse') return target.click();
    const digit = Number(await target.getAttribute('data-key'));
    if (digit >= 1 && digit <= 9) return this.page.keyboard.press(String(digit));
    await this.walkTo(target);
    await this.page.keyboard.press('Enter');
  }

  /** Walks the focus to an element by Tab or Shift+Tab, and by arrows inside a group that has one stop. */
  async walkTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step < 140; step++) {
      const key = await target.evaluate((element) => {
        const stop = document.activeElement;
        if (stop === element) return 'here';
        const group = '.dock-part, .reckoning, ul';
        if (element.matches('[data-stop]') && stop?.matches('[data-stop]'))
          if (element.closest(group) === stop.closest(group)) return 'arrow';
        const back = stop !== null && stop !== document.body && stop.compareDocumentPosition(element) & 2;
        return back ? 'Shift+Tab' : 'Tab';
      });
      if (key === 'here') return;
      await this.page.keyboard.press(key !== 'arrow' ? key : step < 60 ? 'ArrowDown' : 'ArrowUp');
    }
    throw new Error(`the keyboard cannot reach ${target}`);
  }

  /** Looks a screen over once: nothing may be found by axe, nothing may reach beyond the page. */
  async look(screen: string): Promise<void> {
    if (!this.inspects || this.met.has(screen)) return;
    this.met.add(screen);
    // A screen that is fetched when it is asked for stands once its main part does.
    await this.page.locator('main').first().waitFor();
    this.faults.push(...(await flaws(this.page, screen)));
  }

  /** From the title to the first decision of a new game; seats named here are persons. */
  async begin(persons: readonly string[] = ['kazakhstan'], seed = '7'): Promise<void> {
    const { page } = this;
    await page.goto(this.address);
    await expect(page.getByRole('heading', { name: t('shell.name') })).toBeVisible();
    await this.look('title');
    const door = t(persons.length > 1 ? 'title.hotSeat' : 'title.new');
    await this.press(page.locator('button, a').filter({ hasText: door }).first());
    const begin = page.getByRole('button', { name: t('setup.begin') });
    await expect(begin).toBeVisible();
    await this.look('set-up');
    await page.locator('input.seed').fill(seed);
    for (const giant of ['russia', 'china'] as const) {
      const seat = page.getByRole('group', { name: new RegExp(t(`shell.seat.${giant}`)) });
      if (persons.includes(giant)) await seat.getByText(t('shell.person')).click();
    }
    await this.press(begin);
  }

  /** Does the next thing the screen asks for; answers what it was, or `over` at the end. */
  async act(): Promise<string> {
    const { page } = this;
    const seen = (selector: string) => page.locator(selector).first();
    const end = seen('.end-sheet');
    const hold = seen('.hold');
    const moment = seen('.moment-on');
    const decision = seen('.decision-card:not([aria-disabled="true"])');
    const reckoning = seen('.reckoning .button-main');
    const dock = seen('.table[data-mine="true"] .dock');
    await end.or(hold).or(moment).or(decision).or(reckoning).or(dock).first().waitFor();
    if (await end.isVisible()) return 'over';
    if (await hold.isVisible()) {
      await this.lift(hold);
      return 'curtain';
    }
    if (await moment.isVisible()) {
      await this.look('moment');
      await this.press(moment);
      return 'moment';
    }
    if (await decision.isVisible()) {
      await this.look('decision');
      await this.press(decision);
      return 'decision';
    }
    if (await reckoning.isVisible()) {
      await this.look('reckoning');
      await this.press(reckoning);
      return 'reckoning';
    }
    const step = (await seen('.table').getAttribute('data-step')) ?? '';
    await this.look(step);
    await this.decide(step);
    return step;
  }

  private async decide(step: string): Promise<void> {
    const { page } = this;
    const seen = (selector: string) => page.locator(selector).first();
    if (step === 'invite') return this.press(page.getByRole('button', { name: t('table.tender.open') }));
    if (step === 'bid') return this.press(seen('.dock .button-main'));
    if (step === 'award') {
      const sign = page.getByRole('button', { name: t('table.tender.sign') });
      if (await sign.isDisabled()) await this.press(seen('.others .other'));
      return this.press(sign);
    }
    if (step === 'posture') {
      const card = '.posture-face[aria-pressed="false"]:not([aria-disabled="true"])';
      if ((await page.locator(card).count()) > 0) await this.press(seen(card));
      return this.press(page.locator('.dock .dock-head .button').last());
    }
    if (step === 'manoeuvre') return this.manoeuvre();
    throw new Error(`nothing known to do at ${step}`);
  }

  private async manoeuvre(): Promise<void> {
    const { page } = this;
    const row = page.locator('.order-row:not([aria-disabled="true"]):visible');
    if ((await row.count()) === 0) return this.press(page.getByRole('button', { name: t('orders.name.done') }));
    await this.press(row.first());
    const confirm = page.locator('.preview-deeds .button-main');
    const choice = page.locator('.choices .order-row:not([aria-disabled="true"])').first();
    await confirm.or(choice).first().waitFor();
    if (!(await confirm.isVisible())) {
      await this.look('chooser');
      await this.press(choice);
    }
    await confirm.waitFor();
    await this.look('preview');
    await this.press(confirm);
  }

  private async lift(hold: Locator): Promise<void> {
    const { page } = this;
    await this.look('curtain');
    if (this.by === 'keyboard') {
      await hold.focus();
      await page.keyboard.down(' ');
      await expect(hold).toBeHidden();
      await page.keyboard.up(' ');
      return;
    }
    await hold.hover();
    await page.mouse.down();
    await expect(hold).toBeHidden();
    await page.mouse.up();
  }

  /** Plays until enough is done, or the game is over; answers how often each thing was done. */
  async playUntil(
    enough: (done: Readonly<Record<string, number>>) => boolean,
    each: () => Promise<void> = async () => undefined,
  ): Promise<Record<string, number>> {
    const done: Record<string, number> = {};
    while (!enough(done)) {
      const what = await this.act();
      done[what] = (done[what] ?? 0) + 1;
      if (what === 'over') return done;
      await each();
    }
    return done;
  }
}
