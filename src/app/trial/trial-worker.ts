import { parseScenario } from '../../../rules/index.ts';
import { type Trial, tryOut } from './trial-games.ts';

/** What the worker of a trial says: how many games are done, and at last what they came to. */
export type TrialNews = { readonly done: number } | { readonly trial: Trial };

addEventListener('message', ({ data }: MessageEvent<{ readonly scenario: unknown; readonly games: number }>) => {
  const parsed = parseScenario(data.scenario);
  if (!parsed.ok) throw new Error('a trial needs a good preset');
  const say = (news: TrialNews): void => postMessage(news);
  say({ trial: tryOut(parsed.scenario, data.games, (done) => say({ done })) });
});
