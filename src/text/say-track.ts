import { CONCERNS, type Concern, HOLDERS, type Holder, type Track } from '../../rules/index.ts';
import { nameOf, phraseOf, whose } from './say-name.ts';
import { t } from './words.ts';

/** A track taken apart: whose figure it is and which. */
export type TrackParts =
  | {
      readonly kind: 'plain';
      readonly name: 'autonomy' | 'prosperity' | 'credibility' | 'tension' | 'interest' | 'debt' | 'price';
    }
  | { readonly kind: 'money'; readonly of: Holder }
  | { readonly kind: 'concern'; readonly of: Holder; readonly concern: Concern }
  | { readonly kind: 'soft' | 'words' | 'points'; readonly of: Holder };

const PLAIN = ['autonomy', 'prosperity', 'credibility', 'tension', 'interest', 'debt', 'price'] as const;

/** Takes a track's name apart; throws for a track the game does not have. */
export function trackParts(track: Track): TrackParts {
  const plain = PLAIN.find((one) => one === track);
  if (plain !== undefined) return { kind: 'plain', name: plain };
  const [first, second] = track.split('.');
  const holder = HOLDERS.find((one) => one === (first === 'money' ? second : first));
  if (holder === undefined) throw new Error(`no track ${track}`);
  if (first === 'money') return { kind: 'money', of: holder };
  const concern = CONCERNS.find((one) => one === second);
  if (concern !== undefined) return { kind: 'concern', of: holder, concern };
  if (second === 'soft' || second === 'words' || second === 'points') return { kind: second, of: holder };
  throw new Error(`no track ${track}`);
}

/** What a figure on the table is called: "Autonomy", "Russia’s Power concern". */
export function sayTrack(track: Track): string {
  const parts = trackParts(track);
  if (parts.kind === 'plain') return t(`game.track.${parts.name}`);
  if (parts.kind === 'money') {
    return parts.of === 'kazakhstan' ? t('game.track.treasury') : t('game.track.money', { whose: whose(parts.of) });
  }
  if (parts.kind === 'concern') {
    return t('game.track.concern', { whose: whose(parts.of), concern: nameOf(parts.concern) });
  }
  return t(`game.track.${parts.kind}`, { whose: whose(parts.of), who: phraseOf(parts.of) });
}

const TENSION_WORDS = ['calm', 'cool', 'wary', 'strained', 'breaking', 'rupture'] as const;

/** One word for how things stand between Russia and China. */
export function tensionWord(tension: number): string {
  const step = Math.min(TENSION_WORDS.length - 1, Math.max(0, Math.floor(tension / 2)));
  const word = TENSION_WORDS[step] ?? 'rupture';
  return t(`game.tension.${word}`);
}
