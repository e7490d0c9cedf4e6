/**
 * Every number a designer would tune, by name. A preset may override any of them (`tuning`), and the lab may set them
 * from the command line. Numbers without another source come from the rules design and were tuned by simulation.
 */
export const TUNING = {
  // The state
  startAutonomy: 4,
  startCredibility: 3,
  startTreasury: 2,
  ordersPerRound: 3,
  upkeep: 4,
  upkeepPerLevel: 1.5, // for each level of Prosperity, rounded down
  prosperityCost: 7, // plus the level you have
  prosperityPerRound: 2,
  shortfallAutonomy: 1,
  loanRounds: 3, // rounds in which the West lends a gap
  loanInterest: 1,
  // Tenders
  keepFree: 1,
  keepCost: 2, // times value, each stake kept beyond the free one
  reserve: 1, // lowest price per stake
  bidStep: 0.25, // prices are named in steps of this
  bidCeiling: 4, // times value
  minorityDiscount: 2, // of every price, when fewer than three stakes are on offer
  inviteMeans: 2, // times value: a giant with this much money could have paid, and minds being left out
  leftOutStatus: 1,
  tenderStakeStatus: 1,
  passedOverCredibility: 1,
  passedOverStatus: 1,
  closeBid: 0.5, // a price this near the best is as good
  // Postures
  licence: 3,
  confrontLicence: 4,
  accommodateSecurity: 3,
  accommodateStatus: 4,
  obstructCost: 1,
  obstructCapacity: 2,
  borderSqueeze: 3,
  calm: 2, // highest concern at which an Obstruction lifts by itself
  accommodateCost: 2,
  courtCost: 3,
  courtGift: 3,
  softMax: 3,
  investCost: 3,
  widening: 2,
  capacityMax: 12,
  // Manoeuvre
  concedePrice: 2, // times value
  concedePower: 2,
  concedePowerSmall: 1, // for an asset of value 1
  concedeStatus: 1,
  routePower: 2,
  routeRest: 2, // rounds before a moved asset may be moved again
  clubSecurity: 2,
  clubStatus: 2,
  tiesClubs: 2, // this many institutions of one giant make a habit of trust
  tiesSecurity: 1,
  clubGift: 3,
  clubAutonomy: 1,
  clubEnvy: 1,
  clubInterest: 0.5, // the West’s, lost with each club of a giant
  westClubInterest: 1,
  westClubSecurity: 1,
  claimStatus: 2,
  claimPower: 1,
  reclaimStatus: 2,
  reclaimStatusBacked: 1,
  preemptMark: 1, // above value
  preemptPower: 1,
  preemptInterest: 0.5,
  courtCredibility: 1, // unless the ruling meets a Demand
  courtStatusLoser: 1,
  courtPower: 2,
  courtStatus: 2,
  courtInterest: 1,
  courtWindow: 2, // rounds: the asset opened this round or last
  leverageRest: 2, // whole rounds between two leverages on one giant
  leverageAutonomy: 1,
  leverageStatus: 1,
  leverageTension: 1,
  leverageSecurity: 1,
  backerContent: 3,
  backerInterest: 2,
  backerWeight: 5,
  talkMost: 2, // words work on a concern of 1-2, before it licenses anything
  promiseRelief: 2,
  promiseRounds: 2,
  promiseCredibility: 2,
  promiseConcern: 2,
  promiseKeptCredibility: 1,
  promiseBrokenCredibility: 2,
  promiseBrokenConcern: 3,
  promiseBrokenStatus: 1,
  buildCost: 3,
  wordsNeedDeeds: 1, // 1 on, 0 off: a contested assumption
  bendCost: 2, // Autonomy for conceding under a Demand: a contested assumption
  demandPoints: 2,
  // Reckoning
  demandMoney: 7,
  demandConcern: 3,
  loneExpansionPower: 1,
  loneExpansionStatus: 1,
  royaltyBase: -1, // plus value, plus price
  technology: 1, // with a Western stake
  secondBuyer: 1, // when a line of the other giant has room for it
  departureAfter: 2, // reckonings running without shipping
  departureInterest: 1,
  heldBackInterest: 0.5,
  rivalAhead: 9,
  rivalClose: 4,
  dominanceShare: 0.5,
  dominanceAutonomy: 1, // a contested assumption
  dominanceFloor: 1,
  freeHandShare: 0.38,
  freeHandAutonomy: 1,
  crisisAutonomy: 2,
  crisisMoney: 4,
  crisisTo: 4,
  crisisTension: 2, // a crisis of Power, in place of the Autonomy
  umbrellaInterest: 1,
  umbrellaWeight: 5,
  umbrellaCost: 1, // interest, for each crisis it takes upon itself, unless the West holds more than the free-hand share
  uneasyTotal: 7,
  calmTotal: 5,
  calmFloor: 3, // calm alone does not end the rivalry
  spiralFrom: 6, // Tension at which each giant arms against the other
  spiralSecurity: 1,
  brinkTotal: 9,
  brinkRounds: 2,
  borderAutonomy: 1,
  borderMoney: 6,
  insolvencyAfter: 2,
  debtLimit: 2, // more than this is as bad as an unpaid upkeep
  rupture: 10,
  blame: 1, // 1 on, 0 off: rupture puts the seat that raised most Tension last
  // Scores
  finalWeightShare: 6, // weight divided by this, at the end
  finalSoft: 1, // points for each soft power, at the end
  finalMoneyShare: 8, // unspent money divided by this, at the end
  finalTensionFree: 5,
  scoreHolding: 13,
  scoreSuccess: 19,
  scoreTriumph: 22,
  // The level
  pushRussia: 0, // expected extra push of a concern each round, over the deck's own
  pushChina: 0,
} as const satisfies Record<string, number>;

export type Tuning = { readonly [K in keyof typeof TUNING]: number };
