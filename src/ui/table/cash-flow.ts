import { at, dividendOf, type GameState, royaltyOf, shipments, upkeepOf } from '../../../rules/index.ts';

/** What the treasury will take in and pay out at the reckoning if nothing changes: royalties and dividends, upkeep and debt. */
export function cashFlow(view: GameState): { readonly income: number; readonly due: number } {
  const plan = shipments(view);
  let income = 0;
  for (let i = 0; i < plan.length; i++) {
    const asset = at(view.assets, i);
    if (plan[i] === undefined || (view.claimShelved && asset.id === 'asset:caspian')) continue;
    income += royaltyOf(view, i) + asset.kazakhstan * dividendOf(at(view.rules.assets, i).value, 'kazakhstan');
  }
  return { income, due: upkeepOf(view) + view.kazakhstan.debt };
}
