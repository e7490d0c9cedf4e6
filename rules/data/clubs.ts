import type { ClubId, Power } from '../model/ids.ts';

export interface ClubRow {
  readonly id: ClubId;
  readonly power: Power;
  /** Campaign round from which Kazakhstan may join. */
  readonly opens: number;
  readonly source: string;
}

/** Institutions Kazakhstan can join, as the article names them. */
export const CLUBS = [
  { id: 'club:csto', power: 'russia', opens: 1, source: 'Collective Security Treaty, 1992; organisation 2002' },
  { id: 'club:partnership-for-peace', power: 'west', opens: 1, source: 'Partnership for Peace, 1994' },
  { id: 'club:sco', power: 'china', opens: 3, source: 'Shanghai Cooperation Organisation, June 2001' },
  { id: 'club:interoperability', power: 'west', opens: 5, source: 'KAZBAT interoperable with NATO, 2008' },
  { id: 'club:rapid-reaction-force', power: 'russia', opens: 6, source: 'CSTO rapid reaction force, ratified 2010' },
  { id: 'club:eaeu', power: 'russia', opens: 7, source: 'Eurasian Economic Union, signed May 2014' },
  { id: 'club:military-accord', power: 'china', opens: 7, source: 'Military cooperation with China, December 2012' },
  {
    id: 'club:caspian-convention',
    power: 'russia',
    opens: 8,
    source: 'Convention on the Caspian Sea, Aktau, August 2018',
  },
  { id: 'club:belt', power: 'china', opens: 8, source: 'Silk Road Economic Belt, 2013; linked with Nurly Zhol 2015' },
] as const satisfies readonly ClubRow[];
