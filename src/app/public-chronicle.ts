import { at, view, visibleEvents } from '../../rules/index.ts';
import type { MatchRecord } from '../save/record.ts';
import { openReplay } from '../save/replay.ts';
import { say, sayRound } from '../text/index.ts';
import { learnNews } from '../text/own-news.ts';
import { inWords } from '../text/words.ts';

/** The story of a match as text, as anyone at the table may know it: nothing sealed, and nothing that the preset keeps. */
export function publicChronicle(match: MatchRecord): string {
  learnNews(match.scenario.cards);
  const replay = openReplay(match);
  const state = replay.at(match.orders.length);
  const seen = view(state, 'table');
  const lines = [inWords(match.scenario.title)];
  let told = 0;
  for (const { event, round } of replay.facts)
    for (const known of visibleEvents([event], 'table', state.rules)) {
      const sentence = say(known, seen);
      if (sentence === undefined) continue;
      if (round !== told) lines.push('', sayRound(at(state.rules.rounds, round - 1)), '');
      told = round;
      lines.push(sentence);
    }
  return `${lines.join('\n')}\n`;
}
