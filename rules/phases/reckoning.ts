import type { Collapse } from '../model/event.ts';
import {
  CONCERNS,
  type Concern,
  GIANTS,
  type Giant,
  type Holder,
  POWERS,
  type Power,
  rivalOf,
  SEATS,
  type Seat,
} from '../model/ids.ts';
import { award, endDemand, fine, free, interest, type Log, owe, pay, strain, trust, worry } from '../model/ledger.ts';
import {
  anyObstructed,
  at,
  clubCount,
  concernOf,
  concernTotal,
  dividendOf,
  flowsOf,
  giantOf,
  hasOpenLine,
  highestConcern,
  NOWHERE,
  parOf,
  roundNumber,
  royaltyOf,
  shares,
  stakeOf,
  umbrella,
  upkeepOf,
  weights,
} from '../model/queries.ts';
import type { AssetState, GameState } from '../model/state.ts';

/** The reckoning up to the first thing Kazakhstan may decide: Demands, shipping, upkeep, and who is leaving. */
export function openReckoning(state: GameState, log: Log) {
  log?.push({ type: 'reckoning', step: 'demands' });
  // What stood when the manoeuvre ended is what denies a free hand later in this reckoning.
  state.pressed = state.russia.demand !== undefined || state.china.demand !== undefined || anyObstructed(state);
  for (const giant of GIANTS) punish(state, log, giant);
  loneExpansion(state, log);
  log?.push({ type: 'reckoning', step: 'shipping' });
  ship(state, log);
  log?.push({ type: 'reckoning', step: 'upkeep' });
  payUpkeep(state, log);
  log?.push({ type: 'reckoning', step: 'departures' });
  for (let i = 0; i < state.assets.length; i++) {
    const asset = at(state.assets, i);
    if (asset.idle < state.rules.tuning.departureAfter || asset.west === 0) continue;
    state.leaving.push(asset.id);
    log?.push({ type: 'leaving', asset: asset.id, stakes: asset.west });
  }
}

/** The rest of the reckoning, once Kazakhstan has decided. Ends the game when something has collapsed. */
export function closeReckoning(state: GameState, log: Log) {
  log?.push({ type: 'reckoning', step: 'power' });
  const weight = weights(state);
  const share = shares(state, weight);
  log?.push({
    type: 'weights',
    weights: weight,
    par: { russia: parOf(state, 'russia'), china: parOf(state, 'china') },
  });
  for (const giant of GIANTS) compare(state, log, giant, weight);
  log?.push({ type: 'reckoning', step: 'hands' });
  hands(state, log, share);
  log?.push({ type: 'reckoning', step: 'crises' });
  for (const giant of GIANTS) for (const concern of CONCERNS) crisis(state, log, giant, concern, share);
  log?.push({ type: 'reckoning', step: 'tension' });
  drift(state, log);
  log?.push({ type: 'reckoning', step: 'promises' });
  for (const giant of GIANTS) breakPromise(state, log, giant);
  log?.push({ type: 'reckoning', step: 'collapse' });
  const collapse = fall(state, log);
  log?.push({ type: 'reckoning', step: 'points' });
  for (const giant of GIANTS) score(state, log, giant, weight);
  if (collapse !== undefined) state.collapse = collapse;
}

function punish(state: GameState, log: Log, giant: Giant) {
  const { demand } = giantOf(state, giant);
  if (demand === undefined) return;
  fine(state, log, state.rules.tuning.demandMoney, 'demand-unmet', giant);
  worry(state, log, giant, demand, state.rules.tuning.demandConcern, 'demand-unmet');
  const { overreach } = state.rules.scoring;
  if (overreach > 0) award(state, log, giant, -overreach, 'overreach');
  endDemand(state, log, giant, 'unmet');
}

/** Lines opened or widened east and west in one round trouble nobody; a lone one honours its owner and worries the other side, once that has an open line. */
function loneExpansion(state: GameState, log: Log) {
  for (const giant of GIANTS) {
    const rival = rivalOf(giant);
    if (!state.widened[giant] || state.widened[rival]) continue;
    if (!hasOpenLine(state, rival)) continue;
    worry(state, log, giant, 'status', -state.rules.tuning.loneExpansionStatus, 'lone-expansion', giant);
    worry(state, log, rival, 'power', state.rules.tuning.loneExpansionPower, 'lone-expansion', giant);
  }
}

/** What an asset of this value pays each of its holders. */
const dividendsOf = (asset: AssetState, value: number): Record<Holder, number> => ({
  kazakhstan: asset.kazakhstan * dividendOf(value, 'kazakhstan'),
  russia: asset.russia * dividendOf(value, 'russia'),
  china: asset.china * dividendOf(value, 'china'),
  west: asset.west * dividendOf(value, 'west'),
});

function ship(state: GameState, log: Log) {
  const flows = flowsOf(state);
  const { lines } = flows;
  for (let i = 0; i < lines.length; i++) {
    const asset = at(state.assets, i);
    const { value } = at(state.rules.assets, i);
    const line = at(lines, i);
    if (asset.opened === 0) continue;
    if (line === NOWHERE) {
      asset.idle += 1;
      log?.push({ type: 'held-back', asset: asset.id, value, rounds: asset.idle });
      if (asset.west > 0) interest(state, log, -state.rules.tuning.heldBackInterest, 'held-back', asset.id);
      continue;
    }
    asset.idle = 0;
    if (state.claimShelved && asset.id === 'asset:caspian') continue;
    const royalty = royaltyOf(state, i, flows);
    const route = line < 0 ? 'none' : at(state.rules.routes, line).id;
    log?.push({ type: 'shipped', asset: asset.id, route, value, royalty, dividends: dividendsOf(asset, value) });
    pay(state, log, 'kazakhstan', royalty, 'royalty', asset.id);
    // The West's firms take their profit home: its budget is set anew each round.
    for (const holder of SEATS)
      pay(state, log, holder, stakeOf(asset, holder) * dividendOf(value, holder), 'dividend', asset.id);
  }
}

function payUpkeep(state: GameState, log: Log) {
  const { tuning } = state.rules;
  const kz = state.kazakhstan;
  const due = upkeepOf(state);
  const gap = Math.max(0, due - kz.treasury);
  pay(state, log, 'kazakhstan', -due, 'upkeep');
  const lent = gap > 0 && roundNumber(state) <= tuning.loanRounds && state.west.interest >= tuning.backerInterest;
  if (gap === 0) {
    const back = Math.min(kz.debt, kz.treasury);
    pay(state, log, 'kazakhstan', -back, 'repayment');
    owe(state, log, -back, 'repayment');
  } else if (lent) owe(state, log, gap + tuning.loanInterest, 'loan');
  const unpaid = gap > 0 && !lent;
  if (unpaid) free(state, log, -tuning.shortfallAutonomy, 'shortfall');
  kz.short = unpaid || kz.debt > tuning.debtLimit ? kz.short + 1 : 0;
  if (gap > 0) log?.push({ type: 'short', gap, lent: lent ? gap : 0, running: kz.short });
  if (kz.short > 0 && !unpaid) log?.push({ type: 'indebted', debt: kz.debt, running: kz.short });
}

/** Relative decline, against par and against the rival, is what feeds the Power concern. */
function compare(state: GameState, log: Log, giant: Giant, weight: Readonly<Record<Giant, number>>) {
  const { rivalAhead, rivalClose } = state.rules.tuning;
  const { russia, china } = weight;
  const below = (giant === 'russia' ? russia : china) < parOf(state, giant);
  const behind = giant === 'russia' ? china - russia : russia - china;
  if (below) worry(state, log, giant, 'power', 1, 'below-par');
  if (behind >= rivalAhead) worry(state, log, giant, 'power', 1, 'rival-ahead');
  if (!below && behind <= rivalClose) worry(state, log, giant, 'power', -1, 'at-par');
}

function hands(state: GameState, log: Log, share: Readonly<Record<'russia' | 'china' | 'west', number>>) {
  const { tuning } = state.rules;
  const most = Math.max(share.russia, share.china, share.west);
  if (most > tuning.dominanceShare) {
    const over = POWERS.find((power) => share[power] > tuning.dominanceShare);
    free(state, log, -tuning.dominanceAutonomy, 'dominance', over, tuning.dominanceFloor);
  }
  const balanced = most > 0 && most <= tuning.freeHandShare;
  if (balanced && !state.pressed) free(state, log, tuning.freeHandAutonomy, 'free-hand');
}

function crisis(state: GameState, log: Log, giant: Giant, concern: Concern, share: Readonly<Record<Power, number>>) {
  const { tuning } = state.rules;
  if (concernOf(state, giant, concern) < 6) return;
  const outdone = concern === 'power' || share[rivalOf(giant)] > tuning.dominanceShare;
  const relief = umbrella(state) ? 'umbrella' : outdone ? 'rival' : 'none';
  log?.push({ type: 'crisis', giant, concern, relief });
  if (relief === 'rival') strain(state, log, tuning.crisisTension, 'crisis', giant);
  // A West with most at stake here does not tire of what it protects.
  if (relief === 'umbrella' && share.west <= tuning.freeHandShare)
    interest(state, log, -tuning.umbrellaCost, 'umbrella', giant);
  if (relief === 'none') free(state, log, -tuning.crisisAutonomy, 'crisis', giant);
  fine(state, log, tuning.crisisMoney, 'crisis', giant);
  worry(state, log, giant, concern, tuning.crisisTo - 6, 'crisis');
}

function drift(state: GameState, log: Log) {
  const { uneasyTotal, calmTotal, calmFloor, spiralFrom, spiralSecurity, tiesClubs, tiesSecurity } = state.rules.tuning;
  for (const giant of GIANTS)
    if (clubCount(state, giant) >= tiesClubs) worry(state, log, giant, 'security', -tiesSecurity, 'ties');
  const russia = concernTotal(state, 'russia');
  const china = concernTotal(state, 'china');
  if (Math.min(russia, china) >= uneasyTotal) strain(state, log, 1, 'both-uneasy');
  if (state.tension > calmFloor && Math.max(russia, china) <= calmTotal) strain(state, log, -1, 'both-calm');
  if (state.tension < spiralFrom) return;
  for (const giant of GIANTS) worry(state, log, giant, 'security', spiralSecurity, 'spiral');
}

function breakPromise(state: GameState, log: Log, giant: Giant) {
  const g = giantOf(state, giant);
  if (g.promise === undefined || state.round < g.promise.due) return;
  const { concern } = g.promise;
  const { promiseBrokenCredibility, promiseBrokenConcern, promiseBrokenStatus } = state.rules.tuning;
  g.promise = undefined;
  log?.push({ type: 'promise-ended', to: giant, kept: false });
  trust(state, log, -promiseBrokenCredibility, 'promise-broken', giant);
  worry(state, log, giant, concern, promiseBrokenConcern, 'promise-broken');
  worry(state, log, giant, 'status', promiseBrokenStatus, 'promise-broken');
}

/** Counts giants at the brink and answers what has collapsed, if anything. */
function fall(state: GameState, log: Log): Collapse | undefined {
  const { tuning } = state.rules;
  let intervened = false;
  for (const giant of GIANTS) {
    const g = giantOf(state, giant);
    if (concernTotal(state, giant) < tuning.brinkTotal) {
      g.brink = 0;
      continue;
    }
    g.brink += 1;
    const sheltered = giant === 'russia' && umbrella(state);
    log?.push({ type: 'brink', giant, running: g.brink, blocked: sheltered ? 'umbrella' : 'no' });
    if (g.brink < tuning.brinkRounds || sheltered) continue;
    if (giant === 'russia') intervened = true;
    else closeBorder(state, log);
  }
  if (state.tension >= tuning.rupture) return 'rupture';
  if (intervened) return 'intervention';
  if (state.kazakhstan.autonomy <= 0) return 'vassalage';
  if (state.kazakhstan.short >= tuning.insolvencyAfter) return 'insolvency';
  return undefined;
}

function closeBorder(state: GameState, log: Log) {
  const { borderAutonomy, borderMoney } = state.rules.tuning;
  state.china.brink = 0;
  log?.push({ type: 'border-closed' });
  free(state, log, -borderAutonomy, 'border-closure', 'china');
  fine(state, log, borderMoney, 'border-closure', 'china');
}

function score(state: GameState, log: Log, giant: Giant, weight: Readonly<Record<Giant, number>>) {
  let open = 0;
  let held = 0;
  for (const asset of state.assets) {
    if (asset.opened === 0) continue;
    open += 1;
    if (stakeOf(asset, giant) > 0) held += 1;
  }
  const { atPar, calm, foothold } = state.rules.scoring;
  if (weight[giant] >= parOf(state, giant)) award(state, log, giant, atPar, 'weight-at-par');
  if (highestConcern(state, giant) <= 3) award(state, log, giant, calm, 'no-concern');
  if (held * 2 >= open && held > 0) award(state, log, giant, foothold, 'foothold');
}

const FINAL_CAUSES = ['final-weight', 'final-soft', 'final-money', 'final-tension'] as const;

/** What a giant's weight, soft power, unspent money and the Tension would add to its points if the game ended as it stands. */
function finalParts(
  state: GameState,
  giant: Giant,
  weight: number,
): Readonly<Record<(typeof FINAL_CAUSES)[number], number>> {
  const { finalWeightShare, finalSoft, finalMoneyShare, finalTensionFree } = state.rules.tuning;
  const { soft, money } = giantOf(state, giant);
  return {
    'final-weight': weight / finalWeightShare,
    'final-soft': soft * finalSoft,
    'final-money': money / finalMoneyShare,
    'final-tension': Math.min(0, finalTensionFree - state.tension),
  };
}

/** The same in one sum. */
export function finalWorth(state: GameState, giant: Giant, weight: number): number {
  const parts = finalParts(state, giant, weight);
  let sum = 0;
  for (const cause of FINAL_CAUSES) sum += parts[cause];
  return sum;
}

/** The last points of a finished game: final weight, soft power and what was not spent, less the Tension above 5. What a giant spends must be worth it. */
export function finalPoints(state: GameState, log: Log) {
  const weight = weights(state);
  for (const giant of GIANTS) {
    const parts = finalParts(state, giant, weight[giant]);
    for (const cause of FINAL_CAUSES) award(state, log, giant, parts[cause], cause);
  }
}

/** The seat that raised Tension most; among equals, the one that did so last. `undefined` when only events did. */
export function blamed(state: GameState): Seat | undefined {
  const most = Math.max(...SEATS.map((seat) => state.raised[seat]));
  if (most === 0 || state.rules.tuning.blame === 0) return undefined;
  const guilty = SEATS.filter((seat) => state.raised[seat] === most);
  const last = (seat: Seat) => state.trail.lastIndexOf(seat === 'kazakhstan' ? 'K' : seat === 'russia' ? 'R' : 'C');
  return guilty.sort((a, b) => last(b) - last(a))[0];
}
