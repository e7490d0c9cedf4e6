import { NEWS } from '../data/news.ts';
import { TUNING } from '../data/tuning.ts';
import { GIANTS } from '../model/ids.ts';
import type { FaultCode, FaultDetail, ScenarioFault } from './faults.ts';
import { roundsOf } from './rounds-of.ts';
import type { ScenarioShape } from './schema.ts';

export interface Complaint extends Pick<ScenarioFault, 'code' | 'detail' | 'message'> {
  readonly path: readonly (string | number)[];
}

type Sense = (preset: ScenarioShape) => Complaint[];

const complain = (path: Complaint['path'], code: FaultCode, detail: FaultDetail, message: string): Complaint[] => [
  { path, code, detail, message },
];

const rounds: Sense = (preset) => {
  const { first, last, skip = [], labels, mayEndFrom } = preset.rounds;
  if (first > last)
    return complain(['rounds', 'last'], 'rounds-backwards', { first }, `must not be before the first round, ${first}`);
  const played = roundsOf(preset.rounds);
  const found: Complaint[] = [];
  if (skip.includes(first) || skip.includes(last))
    found.push(
      ...complain(
        ['rounds', 'skip'],
        'ends-skipped',
        { first, last },
        `must leave the first round, ${first}, and the last, ${last}`,
      ),
    );
  if (labels !== undefined && labels.length !== played.length)
    found.push(
      ...complain(
        ['rounds', 'labels'],
        'labels-count',
        { need: played.length },
        `needs one label a round, ${played.length} in all`,
      ),
    );
  if (mayEndFrom !== undefined && !played.includes(mayEndFrom))
    found.push(
      ...complain(
        ['rounds', 'mayEndFrom'],
        'end-not-played',
        { rounds: played },
        `must be one of the rounds played, ${played.join(', ')}`,
      ),
    );
  return found;
};

const minutes: Sense = ({ minutes: { least, most } }) =>
  least > most ? complain(['minutes', 'most'], 'less-than-least', {}, 'must not be less than the least') : [];

const contracts: Sense = ({ assets, start }) =>
  Object.keys(start?.stakes ?? {})
    .filter((id) => assets !== undefined && !assets.some((one) => one === id))
    .flatMap((id) => complain(['start', 'stakes', id], 'not-in-play', {}, 'is not among the assets of this preset'));

const news: Sense = (preset) => {
  const own = (preset.cards ?? []).map(({ id }) => id);
  const twice = own.find((id, place) => own.indexOf(id) !== place);
  if (twice !== undefined)
    return complain(['cards'], 'card-twice', { card: twice }, `has two cards of the name ${twice}`);
  if (!Array.isArray(preset.news)) return [];
  const needed = roundsOf(preset.rounds).length;
  if (preset.news.length !== needed)
    return complain(
      ['news'],
      'cards-count',
      { need: needed, have: preset.news.length },
      `needs one card a round, ${needed} in all; it has ${preset.news.length}`,
    );
  return preset.news.flatMap((id, place) =>
    own.includes(id) || NEWS.some((card) => card.id === id)
      ? []
      : complain(
          ['news', place],
          'card-not-here',
          { own },
          `is not among the cards of this preset: ${own.join(', ') || 'it has none of its own'}`,
        ),
  );
};

const demands: Sense = (preset) =>
  GIANTS.flatMap((giant) => {
    const concern = preset.start?.[giant]?.demand;
    const level = concern === undefined ? undefined : preset.start?.[giant]?.[concern];
    const licence = preset.tuning?.licence ?? TUNING.licence;
    return concern !== undefined && (level ?? 0) < licence
      ? complain(
          ['start', giant, 'demand'],
          'demand-licence',
          { concern, licence },
          `needs ${concern} at ${licence} or more from the start`,
        )
      : [];
  });

const tenders: Sense = ({ tenders: given }) =>
  Object.entries(given ?? {}).flatMap(([id, row]) =>
    row?.keep !== undefined && row.keep.least > row.keep.most
      ? complain(['tenders', id, 'keep', 'most'], 'less-than-least', {}, 'must not be less than the least')
      : [],
  );

/** What is paid would tell the bid. */
const secrets: Sense = ({ information }) =>
  information?.bids === 'never' && information.treasuries !== 'hidden'
    ? complain(
        ['information', 'treasuries'],
        'prices-told',
        {},
        'must be hidden when bids are never laid open: the money paid would tell them',
      )
    : [];

const quiz: Sense = ({ teaching }) =>
  (teaching?.quiz ?? []).flatMap(({ answers, right }, place) =>
    right < answers.length
      ? []
      : complain(
          ['teaching', 'quiz', place, 'right'],
          'right-answer',
          { most: answers.length - 1 },
          `must be one of the answers, 0 to ${answers.length - 1}`,
        ),
  );

const bands: Sense = ({ victory }) => {
  const { holding = TUNING.scoreHolding, success = TUNING.scoreSuccess, triumph = TUNING.scoreTriumph } = victory ?? {};
  return holding <= success && success <= triumph
    ? []
    : complain(
        ['victory'],
        'bands',
        { holding, success, triumph },
        `holding (${holding}), success (${success}) and triumph (${triumph}) must rise`,
      );
};

const ALL: readonly Sense[] = [rounds, minutes, contracts, news, demands, tenders, secrets, quiz, bands];

/** What does not make sense in a preset of the right shape: the place, and what would be allowed. */
export const complaints = (preset: ScenarioShape): Complaint[] => ALL.flatMap((sense) => sense(preset));
