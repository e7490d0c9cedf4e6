import { afterEach, describe, expect, it } from 'vitest';
import { at, parseScenario, setup } from '../../rules/index.ts';
import { say, sayNews, sayRound, speak } from '../../src/text/index.ts';
import { learnNews } from '../../src/text/own-news.ts';
import { campaign } from '../support/campaign.ts';

const CARD = {
  id: 'news:own-strike',
  round: 1,
  year: 1994,
  month: 5,
  title: { en: 'A strike at the terminal' },
  body: { en: 'The line stands still for a week.' },
  source: 'General knowledge: a strike in May 1994',
  effects: { russia: { power: 1 } },
};

function preset() {
  const parsed = parseScenario({
    ...campaign(),
    rounds: { first: 1, last: 1, labels: [{ en: 'The long spring' }] },
    cards: [CARD],
    news: [CARD.id],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scenario;
}

afterEach(async () => {
  learnNews(undefined);
  await speak('en');
});

describe('a preset’s own words', () => {
  it('tell its own event card', () => {
    learnNews([CARD]);
    const state = setup(preset(), 1);
    if (state.news === undefined) throw new Error('no news');
    expect(sayNews(state.news)).toMatchObject({ title: CARD.title.en, body: CARD.body.en, source: CARD.source });
    expect(say({ type: 'news', card: state.news }, state)).toContain(CARD.title.en);
  });

  it('leave a source as its author wrote it, in any language, and make none up', async () => {
    learnNews([CARD]);
    const { news } = setup(preset(), 1);
    if (news === undefined) throw new Error('no news');
    await speak('ru');
    expect(sayNews(news).source).toBe(CARD.source);
    const { source: _, ...unsourced } = CARD;
    learnNews([unsourced]);
    expect(sayNews(news).source).toBeUndefined();
  });

  it('name its rounds in place of their years', () => {
    expect(sayRound(at(setup(preset(), 1).rules.rounds, 0))).toContain('The long spring');
  });
});
