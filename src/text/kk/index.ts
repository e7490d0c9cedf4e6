/** The Kazakh catalogue, fetched as one piece when Kazakh is chosen. */
import { AI } from './ai.ts';
import { CLASS } from './class.ts';
import { DEBRIEF } from './debrief.ts';
import { DOSSIERS } from './dossiers.ts';
import { FACTS } from './facts.ts';
import { GAME } from './game.ts';
import { LEARN } from './learn.ts';
import { MAP } from './map.ts';
import { NEWS_WORDS } from './news.ts';
import { NEWS_TITLES } from './news-titles.ts';
import { ORDERS } from './orders.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { REPLAY } from './replay.ts';
import { RULEBOOK } from './rulebook.ts';
import { SHELL } from './shell.ts';
import { STUDIO } from './studio.ts';
import { TABLE } from './table.ts';

export const CATALOGUE = {
  ...SHELL,
  ...TABLE,
  ...MAP,
  ...AI,
  ...GAME,
  ...FACTS,
  ...NEWS_TITLES,
  ...NEWS_WORDS,
  ...ORDERS,
  ...REFUSAL_WORDS,
  ...RULEBOOK,
  ...DOSSIERS,
  ...CLASS,
  ...LEARN,
  ...STUDIO,
  ...DEBRIEF,
  ...REPLAY,
};
