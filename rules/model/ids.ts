/** The people at the table. Kazakhstan acts; the two giants press, court and bid. */
export const SEATS = ['kazakhstan', 'russia', 'china'] as const;
export type Seat = (typeof SEATS)[number];

/** The two great powers whose concerns the game is about. */
export const GIANTS = ['russia', 'china'] as const;
export type Giant = (typeof GIANTS)[number];

/** Everyone who can be invited to a tender. The West is played by the rules, not by a person. */
export const POWERS = ['russia', 'china', 'west'] as const;
export type Power = (typeof POWERS)[number];

/** Everyone who can hold a stake. */
export const HOLDERS = ['kazakhstan', 'russia', 'china', 'west'] as const;
export type Holder = (typeof HOLDERS)[number];

/** What a giant worries about, each 0-6. From 3 it licenses hostile postures; at 6 it is a crisis. */
export const CONCERNS = ['security', 'status', 'power'] as const;
export type Concern = (typeof CONCERNS)[number];

/** The cards a giant can lay face down; `hold` is laying nothing. */
export const POSTURES = ['press', 'obstruct', 'confront', 'accommodate', 'court', 'invest', 'hold'] as const;
export type Posture = (typeof POSTURES)[number];

/** An asset that goes to tender: a field, a group of fields, a joint venture or a dry port. */
export type AssetId = `asset:${string}`;
/** A pipeline that carries oil or gas out of the country. */
export type RouteId = `route:${string}`;
/** An institution Kazakhstan can join. */
export type ClubId = `club:${string}`;
/** A dated, sourced event card. */
export type NewsId = `news:${string}`;

/** How well a computer player judges, by look-ahead and slips alone; the rules treat all alike. */
export const LEVELS = ['novice', 'capable', 'skilled', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

/** The other of the two giants. */
export const rivalOf = (giant: Giant): Giant => (giant === 'russia' ? 'china' : 'russia');

/** Whether a power is one of the two giants. */
export const isGiant = (holder: Holder | Seat): holder is Giant => holder === 'russia' || holder === 'china';

/** Whether a holder can be invited to a tender. */
export const isPower = (holder: Holder): holder is Power => isGiant(holder) || holder === 'west';

/** Whether this is one of the three concerns. */
export const isConcern = (concern: Concern): boolean =>
  concern === 'security' || concern === 'status' || concern === 'power';
