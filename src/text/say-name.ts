import { type ClubId, CONCERNS, type Concern, type Holder, POSTURES, type Posture } from '../../rules/index.ts';
import { capital } from './format.ts';
import { PAGE_LANGUAGES, TONGUES } from './languages.ts';
import { ASSET_NAMES, CLUB_NAMES, HOLDER_NAMES, type Name, PLACE_NAMES, ROUTE_NAMES } from './names.ts';
import { ownNews } from './own-news.ts';
import { inWords, language, type TextKey, t, wordsFor } from './words.ts';

const NAMES: Readonly<Record<string, Name>> = {
  ...HOLDER_NAMES,
  ...ASSET_NAMES,
  ...ROUTE_NAMES,
  ...CLUB_NAMES,
  ...PLACE_NAMES,
};

const isConcern = (id: string): id is Concern => CONCERNS.some((one) => one === id);
const isPosture = (id: string): id is Posture => POSTURES.some((one) => one === id);

/** What a thing is called: an asset, route, club, place, holder, concern, posture or news card. */
export function nameOf(id: string): string {
  if (id.startsWith('news:')) return newsTitle(id);
  if (isConcern(id)) return t(`game.concern.${id}`);
  if (isPosture(id)) return t(`game.posture.${id}`);
  const name = NAMES[id]?.[language()] ?? wordsFor(`game.label.${id}`);
  if (name === undefined) throw new Error(`no name for ${id}`);
  return name;
}

/** A thing's names in every language, with the language of each, if it is a proper name. */
export function namesOf(id: string): readonly (readonly [page: string, name: string])[] {
  const name = NAMES[id];
  return name === undefined ? [] : TONGUES.map((tongue) => [PAGE_LANGUAGES[tongue], name[tongue]]);
}

/** The headline of a news card. */
export function newsTitle(id: string): string {
  const own = ownNews(id);
  const title = own !== undefined ? inWords(own.title) : wordsFor(`news.title.${id.slice('news:'.length)}`);
  if (title === undefined) throw new Error(`no words for ${id}`);
  return title;
}

/** The name inside a sentence, with its article: "the Caspian sector". */
export const phraseOf = (id: string): string => wordsFor(`game.in.${id}`) ?? nameOf(id);

/** The name on a label of its own: "West", "Caspian sector". */
export const titleOf = (id: string): string => wordsFor(`game.label.${id}`) ?? capital(nameOf(id));

/** The possessive: "Russia’s". */
export const whose = (holder: Holder): string => t(`game.of.${holder}`);

/** The letters that go with an owner's colour and pattern. */
export const letterOf = (holder: Holder): string => t(`game.letter.${holder}`);

/** A club's name for narrow places. */
export const clubShort = (club: ClubId): string => wordsFor(`game.clubShort.${club}`) ?? titleOf(club);

/** What a concern is about, in half a sentence. */
export const concernHelp = (concern: Concern): string => t(`game.concernHelp.${concern}` satisfies TextKey);
