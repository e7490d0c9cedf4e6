import { type ReadonlySignal, signal } from '@preact/signals';

/** Which screen is open; the address says it, so that Back and a reload keep their place. */
export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'new' }
  | { readonly screen: 'hot-seat' }
  | { readonly screen: 'learn' }
  | { readonly screen: 'scenarios' }
  /** The instructor's studio, starting from a shipped preset if one is named. */
  | { readonly screen: 'studio'; readonly from?: string }
  /** A preset that somebody sent, carried by the address itself. */
  | { readonly screen: 'preset'; readonly payload: string }
  | { readonly screen: 'privacy' }
  | { readonly screen: 'saves' }
  | { readonly screen: 'replays' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'rules'; readonly rule: string | undefined }
  | { readonly screen: 'play'; readonly id: string }
  /** The public board of a match that is open in another window. */
  | { readonly screen: 'board'; readonly id: string }
  /** The past of a match, as it stood after that many orders; without a number, from the beginning. */
  | { readonly screen: 'replay'; readonly id: string; readonly order: number | undefined };

const PLAIN = ['new', 'hot-seat', 'learn', 'scenarios', 'studio', 'privacy', 'saves', 'replays', 'settings'] as const;

/** Reads an address; what it does not know is the title. `#rule-xyz` opens the rulebook at that rule. */
export function routeOf(hash: string): Route {
  const rule = /^#rule-([a-z.-]+)$/i.exec(hash)?.[1];
  if (rule !== undefined) return { screen: 'rules', rule };
  const path = hash.replace(/^#\/?/, '');
  if (path === 'rules') return { screen: 'rules', rule: undefined };
  const [, screen, id] = /^(play|board)\/([a-z0-9-]{1,60})$/.exec(path) ?? [];
  if (id !== undefined) return { screen: screen === 'board' ? 'board' : 'play', id };
  const past = /^replay\/([a-z0-9-]{1,60})(?:\/(\d{1,4}))?$/.exec(path);
  if (past?.[1] !== undefined)
    return { screen: 'replay', id: past[1], order: past[2] === undefined ? undefined : Number(past[2]) };
  const payload = /^preset\/([\w-]+)$/.exec(path)?.[1];
  if (payload !== undefined) return { screen: 'preset', payload };
  const from = /^studio\/([a-z0-9-]{2,40})$/.exec(path)?.[1];
  if (from !== undefined) return { screen: 'studio', from };
  const plain = PLAIN.find((name) => name === path);
  return plain === undefined ? { screen: 'title' } : { screen: plain };
}

/** The address of a screen. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'title':
      return '#/';
    case 'rules':
      return route.rule === undefined ? '#/rules' : `#rule-${route.rule}`;
    case 'play':
    case 'board':
      return `#/${route.screen}/${route.id}`;
    case 'replay':
      return route.order === undefined ? `#/replay/${route.id}` : `#/replay/${route.id}/${route.order}`;
    case 'preset':
      return `#/preset/${route.payload}`;
    case 'studio':
      return route.from === undefined ? '#/studio' : `#/studio/${route.from}`;
    default:
      return `#/${route.screen}`;
  }
}

const current = signal<Route>({ screen: 'title' });

/** The screen that is open. */
export const route: ReadonlySignal<Route> = current;

/** Opens a screen. */
export function go(next: Route): void {
  location.hash = addressOf(next);
}

/** Follows the address from now on. `intercept` may keep the screen and deal with the address itself. */
export function followAddress(intercept: (next: Route) => boolean): void {
  current.value = routeOf(location.hash);
  addEventListener('hashchange', () => {
    const next = routeOf(location.hash);
    if (!intercept(next)) current.value = next;
  });
}
