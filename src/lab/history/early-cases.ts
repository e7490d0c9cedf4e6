import type { HistoryCase } from './case.ts';
import { awards, builds, invites, joins, moves, reclaims, sells, shelves, talks } from './deeds.ts';
import { minded, moved, obstructions, shippedOf, stakesIn, throttled } from './scene.ts';

/** The cases of 1992 to 2002. */
export const EARLY_CASES: readonly HistoryCase[] = [
  {
    id: 'T01',
    year: 1992,
    title: 'Announce multi-vector policy; refuse permanent alliances',
    scene: {
      change: { rounds: { first: 3, last: 3 }, news: ['news:treaty'], start: { russia: { money: 4, power: 2 } } },
    },
    decision: [
      invites('asset:caspian', ['russia', 'china', 'west'], 1),
      awards('asset:caspian', ({ russia, china, west }) => russia === 1 && china === 1 && west === 1),
      talks('russia'),
      talks('china'),
    ],
    instead: [
      invites('asset:caspian', ['china'], 1),
      awards('asset:caspian', ({ china }) => china > 0),
      joins('club:sco'),
    ],
    expects: (seen, other) => [
      ['Russia minds courting all', minded(seen, 'russia'), minded(seen, 'russia') === 0],
      ['China minds courting all', minded(seen, 'china'), minded(seen, 'china') === 0],
      ['Russia minds courting China alone', minded(other, 'russia'), minded(other, 'russia') > 0],
    ],
  },
  {
    id: 'T02',
    year: 1992,
    title: 'Court Washington while Moscow looks West',
    scene: { change: { rounds: { first: 1, last: 1 }, news: ['news:net-importer'] } },
    decision: [
      invites('asset:tengiz', ['west'], 1),
      invites('asset:karachaganak', ['west'], 1),
      joins('club:partnership-for-peace'),
    ],
    instead: [],
    expects: (seen, other) => {
      const status = moved(seen, 'russia.status', 'left-out', 'passed-over', 'join-club');
      return [
        ['Western interest', moved(seen, 'interest'), moved(seen, 'interest') > moved(other, 'interest')],
        ['Russia’s Status', status, status >= 0 && status <= 1],
      ];
    },
  },
  {
    id: 'T02b',
    year: 1998,
    title: 'The same when Moscow is back',
    scene: { change: { rounds: { first: 3, last: 3 }, news: ['news:treaty'], start: { russia: { money: 6 } } } },
    decision: [invites('asset:caspian', ['west'], 1)],
    instead: [],
    expects: (seen, other) => [
      ['Russia minds', minded(seen, 'russia'), minded(seen, 'russia') > minded(other, 'russia')],
    ],
  },
  {
    id: 'T03',
    year: 1992,
    title: 'Keep Russian military and economic ties and invite its firms',
    scene: {
      change: { rounds: { first: 1, last: 2 }, news: ['news:net-importer', 'news:ghulja'] },
      giants: { russia: 'hardliner' },
    },
    decision: [
      invites('asset:tengiz', ['west'], 1),
      invites('asset:karachaganak', ['russia', 'west'], 1),
      awards('asset:karachaganak', ({ russia, west }) => russia > 0 && west > 0),
      joins('club:csto'),
      joins('club:partnership-for-peace'),
    ],
    instead: [
      invites('asset:tengiz', ['west'], 1),
      invites('asset:karachaganak', ['west'], 1),
      joins('club:partnership-for-peace'),
    ],
    expects: (seen, other) => [
      ['obstructions with Russian ties', throttled(seen, 'russia'), throttled(seen, 'russia') === 0],
      ['without', throttled(other, 'russia'), throttled(other, 'russia') > 0],
    ],
  },
  {
    id: 'T04',
    year: 1993,
    title: 'Give Tengiz to Chevron alone, over the one Russian line',
    scene: {
      change: { rounds: { first: 1, last: 2 }, news: ['news:net-importer', 'news:ghulja'], assets: ['asset:tengiz'] },
      giants: { russia: 'hardliner' },
    },
    decision: [invites('asset:tengiz', ['west'], 1), awards('asset:tengiz', ({ west }) => west > 0)],
    instead: [
      invites('asset:tengiz', ['russia', 'west'], 1),
      awards('asset:tengiz', ({ russia, west }) => russia > 0 && west > 0),
      sells('asset:tengiz', 'russia'),
    ],
    expects: (seen, other) => [
      ['line obstructed at the end', obstructions(seen), obstructions(seen) > 0],
      ['Western interest', moved(seen, 'interest'), moved(seen, 'interest') < 0],
      ['obstructed with a Russian partner', obstructions(other), obstructions(other) === 0],
    ],
  },
  {
    id: 'T08',
    year: 1994,
    title: 'Concede joint Caspian control informally',
    scene: {
      change: {
        rounds: { first: 4, last: 4 },
        news: ['news:kant'],
        assets: ['asset:tengiz', 'asset:caspian'],
        verbsOff: [],
        start: { stakes: { 'asset:caspian': { kazakhstan: 2, russia: 0, china: 0, west: 2 } }, russia: { status: 3 } },
      },
    },
    decision: [shelves],
    instead: [],
    expects: (seen, other) => [
      ['Russia’s Status', moved(seen, 'russia.status'), moved(seen, 'russia.status') < moved(other, 'russia.status')],
      ['Western interest', moved(seen, 'interest'), moved(seen, 'interest') === moved(other, 'interest')],
      [
        'royalty of the shelved claim',
        shippedOf(seen, 'asset:caspian').royalty,
        shippedOf(seen, 'asset:caspian').royalty === 0,
      ],
    ],
  },
  {
    id: 'T08b',
    year: 1998,
    title: 'Take the claim back with Western firms behind it',
    scene: {
      change: {
        rounds: { first: 4, last: 4 },
        news: ['news:kant'],
        assets: ['asset:caspian'],
        verbsOff: [],
        start: {
          stakes: { 'asset:caspian': { kazakhstan: 2, russia: 0, china: 0, west: 2 } },
          claimShelved: true,
        },
      },
    },
    decision: [reclaims],
    instead: [],
    expects: (seen, other) => [
      ['Russia’s Status', moved(seen, 'russia.status', 'reclaim'), moved(seen, 'russia.status', 'reclaim') <= 1],
      [
        'royalty',
        shippedOf(seen, 'asset:caspian').royalty,
        shippedOf(seen, 'asset:caspian').royalty > shippedOf(other, 'asset:caspian').royalty,
      ],
    ],
  },
  {
    id: 'T05',
    year: 1996,
    title: 'Sell half of the state share of Tengiz to a Russian firm',
    scene: {
      change: {
        rounds: { first: 2, last: 2 },
        news: ['news:ghulja'],
        assets: ['asset:tengiz'],
        start: {
          stakes: { 'asset:tengiz': { kazakhstan: 2, russia: 0, china: 0, west: 2 } },
          obstructed: ['route:atyrau-samara'],
          russia: { status: 4, power: 3 },
        },
      },
    },
    decision: [sells('asset:tengiz', 'russia')],
    instead: [],
    expects: (seen, other) => [
      ['obstructions', obstructions(seen), obstructions(seen) === 0],
      [
        'Tengiz shipped',
        shippedOf(seen, 'asset:tengiz').value,
        shippedOf(seen, 'asset:tengiz').value > shippedOf(other, 'asset:tengiz').value,
      ],
      [
        'state stakes',
        stakesIn(seen, 'asset:tengiz', 'kazakhstan'),
        stakesIn(seen, 'asset:tengiz', 'kazakhstan') === 1,
      ],
      ['Russia’s Status', moved(seen, 'russia.status'), moved(seen, 'russia.status') < 0],
      [
        'Russia’s Power',
        moved(seen, 'russia.power', 'concede-stake'),
        moved(seen, 'russia.power', 'concede-stake') < 0,
      ],
      ['obstructions without the sale', obstructions(other), obstructions(other) > 0],
    ],
  },
  {
    id: 'T07',
    year: 1997,
    title: 'Hold an open Aktobe auction; the best offer, Chinese, wins',
    scene: {
      change: {
        rounds: { first: 2, last: 2 },
        news: ['news:kabul'],
        assets: ['asset:aktobe'],
        start: { china: { money: 10 }, russia: { money: 4 } },
      },
      giants: { china: 'commercial' },
    },
    decision: [
      invites('asset:aktobe', ['russia', 'china', 'west'], 1),
      awards('asset:aktobe', ({ china }) => china === 3),
      awards('asset:aktobe', ({ china }) => china > 0),
    ],
    instead: [invites('asset:aktobe', ['china'], 1), awards('asset:aktobe', ({ china }) => china > 0)],
    expects: (seen, other) => {
      const status = moved(other, 'russia.status', 'left-out', 'passed-over');
      return [
        ['Russia’s Status after the open tender', moved(seen, 'russia.status'), moved(seen, 'russia.status') <= 0],
        ['Chinese stakes', stakesIn(seen, 'asset:aktobe', 'china'), stakesIn(seen, 'asset:aktobe', 'china') > 0],
        ['Russia’s Status after a closed award', status, status >= 1 && status <= 2],
      ];
    },
  },
  {
    id: 'T10',
    year: 2001,
    title: 'Open CPC with Russia holding the largest state share',
    scene: {
      change: {
        rounds: { first: 3, last: 3 },
        news: ['news:treaty'],
        assets: ['asset:tengiz', 'asset:karachaganak'],
        start: {
          stakes: {
            'asset:tengiz': { kazakhstan: 1, russia: 1, china: 0, west: 2 },
            'asset:karachaganak': { kazakhstan: 1, russia: 1, china: 0, west: 2 },
          },
          obstructed: ['route:atyrau-samara'],
          russia: { status: 3, power: 3 },
          treasury: 8,
        },
      },
    },
    decision: [builds('route:cpc', 'russia')],
    instead: [],
    expects: (seen, other) => {
      const both = shippedOf(seen, 'asset:tengiz').value + shippedOf(seen, 'asset:karachaganak').value;
      const without = shippedOf(other, 'asset:tengiz').value;
      return [
        ['value shipped though Atyrau–Samara is obstructed', both, both === 5],
        ['of it by CPC as it opens', without, without === 3],
        ['Russia’s Power', moved(seen, 'russia.power'), moved(seen, 'russia.power') <= moved(other, 'russia.power')],
      ];
    },
  },
  {
    id: 'T11',
    year: 2002,
    title: 'Grant a long transit deal, shared fields and KazRosGas half and half',
    scene: {
      change: {
        rounds: { first: 4, last: 4 },
        news: ['news:kant'],
        assets: ['asset:tengiz', 'asset:kazrosgas'],
        start: {
          stakes: { 'asset:tengiz': { kazakhstan: 2, russia: 0, china: 0, west: 2 } },
          russia: { power: 4, money: 8 },
          treasury: 10,
        },
      },
    },
    decision: [
      invites('asset:kazrosgas', ['russia'], 2),
      awards('asset:kazrosgas', ({ russia }) => russia === 2),
      sells('asset:tengiz', 'russia'),
    ],
    instead: [invites('asset:kazrosgas', ['china', 'west'], 2)],
    expects: (seen, other) => [
      [
        'Russia’s Power',
        moved(seen, 'russia.power', 'concede-stake'),
        moved(seen, 'russia.power', 'concede-stake') === -2,
      ],
      [
        'KazRosGas: Russian stakes',
        stakesIn(seen, 'asset:kazrosgas', 'russia'),
        stakesIn(seen, 'asset:kazrosgas', 'russia') === 2,
      ],
      ['Russia minds dealing without it', minded(other, 'russia'), minded(other, 'russia') > minded(seen, 'russia')],
    ],
  },
  {
    id: 'T11b',
    year: 2009,
    title: 'Give a giant a flow it did not carry',
    scene: {
      change: {
        rounds: { first: 6, last: 6 },
        news: ['news:urumqi'],
        assets: ['asset:aktobe'],
        start: { stakes: { 'asset:aktobe': { kazakhstan: 2, russia: 0, china: 2, west: 0 } }, china: { power: 4 } },
      },
    },
    decision: [moves('asset:aktobe', 'route:atasu-alashankou')],
    instead: [],
    expects: (seen, other) => [
      ['China’s Power', moved(seen, 'china.power', 'concede-route'), moved(seen, 'china.power', 'concede-route') < 0],
      ['Russia’s Power', moved(seen, 'russia.power'), moved(seen, 'russia.power') >= moved(other, 'russia.power')],
    ],
  },
];
