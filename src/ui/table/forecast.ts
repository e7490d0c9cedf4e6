import {
  type AssetId,
  apply,
  type Collapse,
  type Concern,
  type GameEvent,
  type GameState,
  type Giant,
  type Order,
  type Power,
} from '../../../rules/index.ts';

/** A danger the reckoning would bring if Kazakhstan stopped here, the gravest kinds first. */
export type Threat =
  | { readonly kind: 'collapse'; readonly collapse: Collapse }
  | { readonly kind: 'border'; readonly giant: Giant }
  | { readonly kind: 'brink'; readonly giant: Giant }
  | { readonly kind: 'short'; readonly gap: number }
  | { readonly kind: 'indebted'; readonly debt: number }
  | { readonly kind: 'crisis'; readonly giant: Giant; readonly concern: Concern }
  | { readonly kind: 'promise'; readonly giant: Giant }
  | { readonly kind: 'demand'; readonly giant: Giant; readonly concern: Concern }
  | { readonly kind: 'dominance'; readonly power: Power }
  | { readonly kind: 'leaving'; readonly asset: AssetId }
  | { readonly kind: 'tension'; readonly to: number }
  | { readonly kind: 'lent'; readonly gap: number }
  | { readonly kind: 'held'; readonly asset: AssetId };

const GRAVITY = [
  'collapse',
  'border',
  'brink',
  'short',
  'indebted',
  'crisis',
  'promise',
  'demand',
  'dominance',
  'leaving',
  'tension',
  'lent',
  'held',
] as const satisfies readonly Threat['kind'][];

/** How grave a danger is; 0 is gravest. */
export const gravity = (threat: Threat): number => GRAVITY.indexOf(threat.kind);

/** The reckoning as it would come if Kazakhstan stopped here and bought nothing. */
export interface Forecast {
  readonly events: readonly GameEvent[];
  readonly threats: readonly Threat[];
  readonly treasury: number;
  readonly tension: number;
  readonly autonomy: number;
  /** Whether nobody would dominate and the free hand would add to Autonomy. */
  readonly freeHand: boolean;
}

function threatOf(event: GameEvent): Threat | undefined {
  switch (event.type) {
    case 'crisis':
      return { kind: 'crisis', giant: event.giant, concern: event.concern };
    case 'brink':
      return event.blocked === 'no' ? { kind: 'brink', giant: event.giant } : undefined;
    case 'border-closed':
      return { kind: 'border', giant: 'china' };
    case 'short':
      return event.lent >= event.gap ? { kind: 'lent', gap: event.gap } : { kind: 'short', gap: event.gap };
    case 'indebted':
      return { kind: 'indebted', debt: event.debt };
    case 'promise-ended':
      return event.kept ? undefined : { kind: 'promise', giant: event.to };
    case 'demand-ended':
      return event.why === 'unmet' ? { kind: 'demand', giant: event.giant, concern: event.concern } : undefined;
    case 'leaving':
      return { kind: 'leaving', asset: event.asset };
    case 'held-back':
      return { kind: 'held', asset: event.asset };
    case 'change':
      if (event.why === 'dominance' && (event.of === 'russia' || event.of === 'china' || event.of === 'west'))
        return { kind: 'dominance', power: event.of };
      if (event.track === 'tension' && event.by > 0) return { kind: 'tension', to: event.now };
      return undefined;
    default:
      return undefined;
  }
}

/** The order with which the reckoning goes on by itself: take nothing, buy nothing. */
function idle(state: GameState): Order | undefined {
  const left = state.leaving[0];
  if (state.step === 'take-over' && left !== undefined) return { type: 'take-over', asset: left, stakes: 0 };
  return state.step === 'prosper' ? { type: 'prosper', levels: 0 } : undefined;
}

/** What happens if Kazakhstan ends its manoeuvre now; `undefined` outside the manoeuvre. */
export function forecastOf(view: GameState): Forecast | undefined {
  if (view.step !== 'manoeuvre') return undefined;
  let { state, events: facts } = apply(view, { type: 'done' });
  const all = [...facts];
  for (let order = idle(state); order !== undefined; order = idle(state)) {
    ({ state, events: facts } = apply(state, order));
    all.push(...facts);
  }
  const next = all.findIndex((event) => event.type === 'round');
  const events = next < 0 ? all : all.slice(0, next);
  const threats: Threat[] = [];
  if (state.collapse !== 'none') threats.push({ kind: 'collapse', collapse: state.collapse });
  let { treasury, autonomy } = view.kazakhstan;
  let { tension } = view;
  let freeHand = false;
  for (const event of events) {
    const threat = threatOf(event);
    if (threat !== undefined) threats.push(threat);
    if (event.type !== 'change') continue;
    if (event.track === 'money.kazakhstan') treasury = event.now;
    if (event.track === 'autonomy') autonomy = event.now;
    if (event.track === 'tension') tension = event.now;
    if (event.why === 'free-hand') freeHand = true;
  }
  threats.sort((a, b) => gravity(a) - gravity(b));
  return { events, threats, treasury, tension, autonomy, freeHand };
}
