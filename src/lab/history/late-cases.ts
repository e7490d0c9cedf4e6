import { concernTotal } from '../../../rules/index.ts';
import type { HistoryCase } from './case.ts';
import { awards, builds, invites, joins, moves, preempts, rules, sells, talks } from './deeds.ts';
import { minded, moved, obstructions, shippedOf, stakesIn, worried } from './scene.ts';

/** The oil and gas that flow before the eastern line opens, shared as the article tells. */
const BEFORE_THE_EAST = {
  'asset:tengiz': { kazakhstan: 1, russia: 1, china: 0, west: 2 },
  'asset:karachaganak': { kazakhstan: 1, russia: 1, china: 0, west: 2 },
  'asset:aktobe': { kazakhstan: 1, russia: 1, china: 2, west: 0 },
} as const;

/** The cases of 2005 to 2018. */
export const LATE_CASES: readonly HistoryCase[] = [
  {
    id: 'T12',
    year: 2005,
    title: 'Approve the Chinese takeover of PetroKazakhstan but take a third',
    scene: {
      change: {
        rounds: { first: 5, last: 5 },
        news: ['news:unocal'],
        assets: ['asset:petrokazakhstan'],
        start: { china: { money: 30 }, treasury: 10 },
      },
    },
    decision: [
      invites('asset:petrokazakhstan', ['china'], 0),
      awards('asset:petrokazakhstan', ({ china }) => china === 4),
      preempts('asset:petrokazakhstan', 'china'),
    ],
    instead: [
      invites('asset:petrokazakhstan', ['china'], 0),
      awards('asset:petrokazakhstan', ({ china }) => china === 4),
    ],
    expects: (seen, other) => [
      [
        'Chinese stakes',
        stakesIn(seen, 'asset:petrokazakhstan', 'china'),
        stakesIn(seen, 'asset:petrokazakhstan', 'china') === 3,
      ],
      [
        'state stakes',
        stakesIn(seen, 'asset:petrokazakhstan', 'kazakhstan'),
        stakesIn(seen, 'asset:petrokazakhstan', 'kazakhstan') === 1,
      ],
      [
        'Chinese stakes without pre-emption',
        stakesIn(other, 'asset:petrokazakhstan', 'china'),
        stakesIn(other, 'asset:petrokazakhstan', 'china') === 4,
      ],
    ],
  },
  {
    id: 'T13',
    year: 2006,
    title: 'Let a court give Lukoil its part of Turgai after the takeover',
    scene: {
      change: {
        rounds: { first: 5, last: 6 },
        news: ['news:unocal', 'news:urumqi'],
        assets: ['asset:tengiz', 'asset:petrokazakhstan', 'asset:turgai'],
        start: {
          stakes: { 'asset:tengiz': { kazakhstan: 1, russia: 1, china: 0, west: 2 } },
          russia: { status: 1, power: 1, money: 8 },
          china: { money: 30 },
        },
      },
      giants: { russia: 'hardliner' },
    },
    decision: [
      invites('asset:petrokazakhstan', ['china'], 1),
      invites('asset:turgai', ['china'], 1),
      rules('asset:turgai', 'russia'),
      sells('asset:turgai', 'russia'),
    ],
    instead: [invites('asset:petrokazakhstan', ['china'], 1), invites('asset:turgai', ['china'], 1)],
    expects: (seen, other) => [
      ['Russia’s Status', moved(seen, 'russia.status'), moved(seen, 'russia.status') <= 0],
      [
        'Turgai: Russian stakes',
        stakesIn(seen, 'asset:turgai', 'russia'),
        stakesIn(seen, 'asset:turgai', 'russia') >= 1,
      ],
      ['obstructions at the end', obstructions(seen), obstructions(seen) === 0],
      ['Russia’s Status without the ruling', moved(other, 'russia.status'), moved(other, 'russia.status') >= 2],
      ['obstructions without it', obstructions(other), obstructions(other) > 0],
    ],
  },
  {
    id: 'T14',
    year: 2005,
    title: 'Open Atasu–Alashankou',
    scene: {
      change: {
        rounds: { first: 5, last: 5 },
        news: ['news:eastern-line'],
        assets: ['asset:tengiz', 'asset:karachaganak', 'asset:aktobe', 'asset:turgai'],
        start: { stakes: BEFORE_THE_EAST, treasury: 10, russia: { status: 1 }, china: { status: 1 } },
      },
    },
    decision: [],
    instead: [builds('route:cpc', 'russia')],
    expects: (seen, other) => [
      [
        'Russia’s Power by the new line',
        moved(seen, 'russia.power', 'lone-expansion'),
        moved(seen, 'russia.power', 'lone-expansion') === 1,
      ],
      ['Tension', seen.final.tension, seen.final.tension >= 3 && seen.final.tension < 5],
      [
        'Russia’s Power when CPC is widened too',
        moved(other, 'russia.power', 'lone-expansion'),
        moved(other, 'russia.power', 'lone-expansion') === 0,
      ],
    ],
  },
  {
    id: 'T16',
    year: 2009,
    title: 'A gas line east; ask Russia for market prices',
    scene: {
      change: {
        rounds: { first: 6, last: 6 },
        news: ['news:urumqi'],
        assets: ['asset:aktobe', 'asset:kazrosgas', 'asset:turgai'],
        start: {
          stakes: {
            'asset:aktobe': { kazakhstan: 1, russia: 0, china: 3, west: 0 },
            'asset:kazrosgas': { kazakhstan: 2, russia: 2, china: 0, west: 0 },
            'asset:turgai': { kazakhstan: 1, russia: 2, china: 1, west: 0 },
          },
          treasury: 10,
        },
      },
    },
    decision: [
      moves('asset:aktobe', 'route:atasu-alashankou'),
      moves('asset:turgai', 'route:atasu-alashankou'),
      builds('route:atasu-alashankou', 'china'),
    ],
    instead: [moves('asset:aktobe', 'route:atasu-alashankou'), moves('asset:turgai', 'route:atasu-alashankou')],
    expects: (seen, other) => {
      const [two, one] = [seen, other].map((play) => shippedOf(play, 'asset:kazrosgas').royalty);
      return [
        ['gas royalty with two buyers', two ?? 0, (two ?? 0) >= 2 * (one ?? 0)],
        ['with one', one ?? 0, (one ?? 0) > 0],
        [
          'Russia’s Power',
          moved(seen, 'russia.power', 'lone-expansion'),
          moved(seen, 'russia.power', 'lone-expansion') === 1,
        ],
      ];
    },
  },
  {
    id: 'T17',
    year: 2010,
    title: 'Agree to the CSTO rapid reaction force',
    scene: {
      change: {
        rounds: { first: 6, last: 6 },
        news: ['news:urumqi'],
        assets: ['asset:tengiz'],
        start: { russia: { security: 4 } },
      },
    },
    decision: [joins('club:rapid-reaction-force')],
    instead: [],
    expects: (seen, other) => [
      ['Russia’s Security', moved(seen, 'russia.security'), moved(seen, 'russia.security') === -2],
      ['Western interest', moved(seen, 'interest'), moved(seen, 'interest') < moved(other, 'interest')],
    ],
  },
  {
    id: 'T18',
    year: 2011,
    title: 'Give CNPC Urikhtau during the visit to Beijing',
    scene: {
      change: {
        rounds: { first: 7, last: 7 },
        news: ['news:rebalance'],
        assets: ['asset:tengiz', 'asset:urikhtau'],
        start: {
          stakes: { 'asset:tengiz': { kazakhstan: 1, russia: 1, china: 0, west: 2 } },
          china: { status: 3, power: 2, money: 8 },
          russia: { money: 8 },
        },
      },
    },
    decision: [invites('asset:urikhtau', ['china'], 1), awards('asset:urikhtau', ({ china }) => china > 0)],
    instead: [invites('asset:urikhtau', ['russia', 'china', 'west'], 1)],
    expects: (seen, other) => [
      ['China’s Status', moved(seen, 'china.status'), moved(seen, 'china.status') < 0],
      ['Russia’s Status', moved(seen, 'russia.status'), moved(seen, 'russia.status') === 1],
      ['Russia’s Power', moved(seen, 'russia.power'), moved(seen, 'russia.power') >= 1],
      ['Russia minds an open tender', minded(other, 'russia'), minded(other, 'russia') === 0],
    ],
  },
  {
    id: 'T18b',
    year: 2011,
    title: 'Travel on to Moscow and speak of common interests',
    scene: {
      change: {
        rounds: { first: 7, last: 7 },
        news: ['news:rebalance'],
        assets: ['asset:urikhtau'],
        start: { china: { money: 8 }, russia: { money: 8, status: 1 } },
      },
    },
    decision: [invites('asset:urikhtau', ['china'], 1), talks('russia', 'status')],
    instead: [invites('asset:urikhtau', ['china'], 1)],
    expects: (seen, other) => [
      ['Russia’s Status', moved(seen, 'russia.status'), moved(seen, 'russia.status') < moved(other, 'russia.status')],
    ],
  },
  {
    id: 'T20',
    year: 2011,
    title: 'Formalise the expansion of CPC as a symbol of trust',
    scene: {
      change: {
        rounds: { first: 7, last: 7 },
        news: ['news:rebalance'],
        assets: ['asset:tengiz'],
        start: { treasury: 12, russia: { status: 2 } },
      },
    },
    decision: [builds('route:cpc', 'russia')],
    instead: [],
    expects: (seen, other) => {
      const capacity = ({ final }: typeof seen) => final.routes.find(({ id }) => id === 'route:cpc')?.capacity ?? 0;
      return [
        ['capacity', capacity(seen), capacity(seen) === capacity(other) + 2],
        ['Russia’s Status', moved(seen, 'russia.status'), moved(seen, 'russia.status') === -1],
      ];
    },
  },
  {
    id: 'T22',
    year: 2013,
    title: 'Sign the expansions of CPC and of the line to China within three months',
    scene: {
      change: {
        rounds: { first: 7, last: 7 },
        news: ['news:rebalance'],
        assets: ['asset:tengiz'],
        start: { treasury: 12, russia: { status: 2, power: 1 }, china: { status: 2, power: 1 } },
      },
    },
    decision: [builds('route:cpc', 'russia'), builds('route:atasu-alashankou', 'china')],
    instead: [builds('route:cpc', 'russia')],
    expects: (seen, other) => [
      [
        'Russia’s concerns',
        moved(seen, 'russia.power', 'lone-expansion') + moved(seen, 'russia.status'),
        moved(seen, 'russia.power', 'lone-expansion') + moved(seen, 'russia.status') === 0,
      ],
      [
        'China’s concerns',
        moved(seen, 'china.power', 'lone-expansion') + moved(seen, 'china.status'),
        moved(seen, 'china.power', 'lone-expansion') + moved(seen, 'china.status') === 0,
      ],
      [
        'China’s Power when CPC alone grows',
        moved(other, 'china.power', 'lone-expansion'),
        moved(other, 'china.power', 'lone-expansion') === 1,
      ],
    ],
  },
  {
    id: 'T23',
    year: 2013,
    title: 'Host the announcement of the Belt',
    scene: {
      change: {
        rounds: { first: 8, last: 8 },
        news: ['news:sea-ruling'],
        assets: ['asset:tengiz'],
        start: { clubs: ['club:csto'], china: { status: 2, security: 2 } },
      },
    },
    decision: [joins('club:belt')],
    instead: [],
    expects: (seen, other) => [
      ['China’s Status', moved(seen, 'china.status', 'join-club'), moved(seen, 'china.status', 'join-club') === -2],
      [
        'Russia’s Power',
        moved(seen, 'russia.power') - moved(other, 'russia.power'),
        moved(seen, 'russia.power') - moved(other, 'russia.power') === 1,
      ],
    ],
  },
  {
    id: 'T24',
    year: 2014,
    title: 'Join the Eurasian Economic Union beside the Belt',
    scene: {
      change: {
        rounds: { first: 8, last: 8 },
        news: ['news:sea-ruling'],
        assets: ['asset:tengiz'],
        start: { clubs: ['club:csto', 'club:sco'], russia: { status: 3, security: 2, power: 2 } },
      },
    },
    decision: [joins('club:belt'), joins('club:eaeu')],
    instead: [joins('club:belt')],
    expects: (seen, other) => [
      ['Russia’s Status', moved(seen, 'russia.status', 'join-club'), moved(seen, 'russia.status', 'join-club') === -2],
      [
        'Russia’s concerns by both',
        worried(seen, 'russia') - worried(other, 'russia') + 1,
        worried(seen, 'russia') - worried(other, 'russia') + 1 <= 0,
      ],
    ],
  },
  {
    id: 'T26',
    year: 2018,
    title: 'Sign the Caspian Convention in Aktau',
    scene: {
      change: {
        rounds: { first: 8, last: 8 },
        news: ['news:sea-ruling'],
        assets: ['asset:caspian'],
        start: {
          stakes: { 'asset:caspian': { kazakhstan: 2, russia: 0, china: 0, west: 2 } },
          russia: { security: 3, status: 2 },
        },
      },
    },
    decision: [joins('club:caspian-convention')],
    instead: [],
    expects: (seen, other) => [
      ['Russia’s Security', moved(seen, 'russia.security'), moved(seen, 'russia.security') === -2],
      [
        'royalty of the national sector',
        shippedOf(seen, 'asset:caspian').royalty,
        shippedOf(seen, 'asset:caspian').royalty === shippedOf(other, 'asset:caspian').royalty &&
          shippedOf(seen, 'asset:caspian').royalty > 0,
      ],
    ],
  },
  {
    id: 'X1',
    year: 1995,
    title: 'Tengiz to Chevron alone, and nothing sold to Russia later',
    scene: {
      change: {
        rounds: { first: 1, last: 3 },
        news: ['news:net-importer', 'news:ghulja', 'news:spy-plane'],
        assets: ['asset:tengiz'],
      },
      giants: { russia: 'hardliner' },
    },
    decision: [invites('asset:tengiz', ['west'], 1), awards('asset:tengiz', ({ west }) => west > 0)],
    instead: [
      invites('asset:tengiz', ['west'], 1),
      awards('asset:tengiz', ({ west }) => west > 0),
      sells('asset:tengiz', 'russia'),
      talks('russia', 'status'),
    ],
    expects: (seen, other) => {
      const left = ({ events }: typeof seen) => events.filter(({ type }) => type === 'leaving').length;
      return [
        ['lines obstructed at the end', obstructions(seen), obstructions(seen) > 0],
        ['times the West was about to leave', left(seen), left(seen) > 0],
        ['after a sale to Russia', left(other), left(other) === 0],
      ];
    },
  },
  {
    id: 'X3',
    year: 2011,
    title: 'The line east, the loan and Urikhtau, with nothing conceded to Russia',
    scene: {
      change: {
        rounds: { first: 5, last: 7 },
        calendar: [5, 6, 7].map((number) => ({ number, par: { russia: 15 } })),
        news: ['news:unocal', 'news:urumqi', 'news:rebalance'],
        assets: [
          'asset:tengiz',
          'asset:karachaganak',
          'asset:aktobe',
          'asset:petrokazakhstan',
          'asset:turgai',
          'asset:urikhtau',
        ],
        start: { stakes: BEFORE_THE_EAST, treasury: 12, russia: { power: 1, status: 1 }, china: { money: 20 } },
      },
    },
    decision: [
      invites('asset:petrokazakhstan', ['china'], 1),
      invites('asset:turgai', ['china'], 1),
      builds('route:atasu-alashankou', 'china'),
      moves('asset:aktobe', 'route:atasu-alashankou'),
      invites('asset:urikhtau', ['china'], 1),
    ],
    instead: [
      invites('asset:petrokazakhstan', ['china'], 1),
      invites('asset:turgai', ['china'], 1),
      builds('route:atasu-alashankou', 'china'),
      moves('asset:aktobe', 'route:atasu-alashankou'),
      invites('asset:urikhtau', ['china'], 1),
      sells('asset:petrokazakhstan', 'russia'),
      sells('asset:turgai', 'russia'),
      sells('asset:urikhtau', 'russia'),
    ],
    expects: (seen, other) => [
      ['Russia’s Power', seen.final.russia.power, seen.final.russia.power >= seen.final.rules.tuning.confrontLicence],
      ['with concessions', other.final.russia.power, other.final.russia.power < seen.final.russia.power],
    ],
  },
  {
    id: 'X4',
    year: 2014,
    title: 'Only Russian deals, none to the east or the west',
    scene: {
      change: {
        rounds: { first: 4, last: 7 },
        news: ['news:kant', 'news:unocal', 'news:urumqi', 'news:rebalance'],
        assets: ['asset:tengiz', 'asset:kazrosgas', 'asset:petrokazakhstan', 'asset:urikhtau'],
        start: {
          stakes: { 'asset:tengiz': { kazakhstan: 2, russia: 2, china: 0, west: 0 } },
          treasury: 12,
          autonomy: 8,
        },
      },
    },
    decision: [
      invites('asset:kazrosgas', ['russia'], 2),
      invites('asset:petrokazakhstan', ['russia'], 1),
      invites('asset:urikhtau', ['russia'], 1),
      joins('club:csto'),
      joins('club:rapid-reaction-force'),
      joins('club:eaeu'),
    ],
    instead: [joins('club:csto'), joins('club:sco')],
    expects: (seen, other) => [
      ['Autonomy', moved(seen, 'autonomy'), moved(seen, 'autonomy') < 0],
      ['with open doors', moved(other, 'autonomy'), moved(other, 'autonomy') > moved(seen, 'autonomy')],
      [
        'royalties of the gas',
        shippedOf(seen, 'asset:kazrosgas').royalty,
        shippedOf(seen, 'asset:kazrosgas').royalty <= shippedOf(other, 'asset:kazrosgas').royalty,
      ],
      [
        'China’s concerns',
        concernTotal(seen.final, 'china'),
        concernTotal(seen.final, 'china') > concernTotal(other.final, 'china'),
      ],
    ],
  },
];
