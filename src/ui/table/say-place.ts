import { type AssetRules, at, type ClubRules, type GameState, roundNumber, shipments } from '../../../rules/index.ts';
import { formatNumber, formatYears, t, titleOf, whose } from '../../text/index.ts';

/** Million tonnes a year that one value stands for. */
export const MT = 5;

/** What an asset is worth: its value and, if it ships by pipeline, how much oil that is in life. */
export function sayAsset({ value, needsPipeline }: AssetRules): string {
  return needsPipeline
    ? t('table.assetIs', { value, mt: formatNumber(value * MT) })
    : `${t('table.assetValue', { value })} ${t('table.needsNoLine')}`;
}

/** How an open asset ships, as a sentence; the reason if it cannot. */
export function sayShipping(view: GameState, i: number): string {
  const line = shipments(view)[i];
  if (line === undefined) return t('table.shipsNowhereLong', { need: at(view.rules.assets, i).value });
  return line === 'none' ? t('table.needsNoLine') : t('table.shipsBy', { route: titleOf(line) });
}

/** The years of a round of this game, if it is played. */
function yearsOf(view: GameState, round: number): string | undefined {
  const row = view.rules.rounds.find(({ number }) => number === round);
  return row === undefined ? undefined : formatYears(row.from, row.to);
}

/** When an asset that nobody holds yet goes to tender. */
export function sayTender(view: GameState, { round }: AssetRules): string {
  const years = yearsOf(view, round);
  return years === undefined ? t('table.noTender') : t('table.tenderYears', { round, years });
}

/** When a line or a club opens. */
export function sayOpening(view: GameState, round: number): string {
  const years = yearsOf(view, round);
  return years === undefined ? t('table.opensNever') : t('table.opensYears', { round, years });
}

/** Whether a club can be joined, and what that would do. */
export function sayClub(view: GameState, { id, power, opens }: ClubRules): readonly string[] {
  const { tuning } = view.rules;
  if (view.clubs.includes(id)) return [t('table.dossier.clubJoined')];
  const effect =
    power === 'west'
      ? t('table.dossier.clubWest', { interest: tuning.westClubInterest, security: tuning.westClubSecurity })
      : t('table.dossier.clubGiant', {
          whose: whose(power),
          security: tuning.clubSecurity,
          status: tuning.clubStatus,
          gift: tuning.clubGift,
          rival: whose(power === 'russia' ? 'china' : 'russia'),
          envy: tuning.clubEnvy,
        });
  return [opens > roundNumber(view) ? sayOpening(view, opens) : t('table.dossier.clubOpen'), effect];
}
