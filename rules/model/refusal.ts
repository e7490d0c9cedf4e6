/** Why an order is not possible now. The screen turns it into a sentence; `detail` carries the figures it needs. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Figures and names for the sentence: `need`, `have`, `asset`, `route`, `round`, `giant`, `concern`… */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export const REFUSALS = [
  'malformed', // not an order at all, or with impossible parts
  'game-over',
  'not-your-turn',
  'not-this-step', // {step}
  'verb-off', // {verb} switched off by the preset in this round
  'wrong-asset', // {asset} is not the one on tender / offered
  'asset-not-open', // {asset}
  'nobody-invited',
  'too-poor', // {need, have}
  'bid-below-reserve', // {reserve}
  'bid-above-ceiling', // {ceiling}
  'price-fixed', // {price} the one price of this tender
  'no-bidder', // {power} may not be invited to this tender
  'keep-limits', // {least, most} stakes the state may keep
  'not-invited',
  'award-sum', // {need, have} the split must place this many stakes
  'award-unaffordable', // {power, stakes, most}
  'concern-too-low', // {concern?, need, have}
  'concern-too-high', // {concern, most, have}
  'no-such-route', // {route}
  'not-your-route', // {route}
  'route-not-open', // {route, round}
  'route-not-in-use', // {route}
  'route-obstructed', // {route}
  'route-at-limit', // {route, most}
  'own-route-in-use', // border squeeze only when no own line is in use
  'card-already-laid', // {posture}
  'no-state-stake', // {asset}
  'no-stake', // {asset, holder}
  'no-reach', // {asset, route}
  'no-room', // {route, need, have}
  'already-there', // {asset, route}
  'not-a-concession', // {asset, route}: it is on that giant's line already
  'moved-lately', // {asset, round}: free to move again in that round
  'no-pipeline', // {asset} needs none
  'no-such-club',
  'club-not-open', // {club, round}
  'club-joined', // {club}
  'claim-shelved',
  'claim-not-shelved',
  'no-claim', // no Caspian asset in this preset
  'not-sold-this-round', // {asset, holder}
  'court-used',
  'court-too-late', // {asset}: only assets opened this or last round
  'same-holder',
  'credibility-too-low', // {need, have}
  'nothing-to-lift', // {target}
  'levered-lately', // {target, round}
  'backer-not-content', // {backer, concern?, have, most}
  'backer-too-light', // {backer, need, have}
  'words-spent', // {to, most}
  'promise-open', // {to}
  'too-late', // the last round has no time left for it
  'nothing-offered',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Builds a refusal. */
export const refuse = (code: RefusalCode, detail?: Refusal['detail']): Refusal =>
  detail === undefined ? { code } : { code, detail };
