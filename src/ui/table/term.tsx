import type { ComponentChildren } from 'preact';
import type { OrderType } from '../../../rules/index.ts';
import { type OrderGroup, RULE_OF_TERM } from '../../text/index.ts';
import type { GlossaryTerm } from '../../text/rulebook.ts';
import { type TableRoom, useRoom } from './table-room.ts';

/** The word that explains a group of orders, if there is one. */
export const TERM_OF_GROUP: Readonly<Partial<Record<OrderGroup, GlossaryTerm>>> = {
  tender: 'tender',
  concession: 'concession',
  leverage: 'leverage',
  persuasion: 'persuasion',
  stakes: 'stake',
  routes: 'route',
  postures: 'posture',
};

/** The word that explains an order. */
export const TERM_OF_ORDER: Readonly<Partial<Record<OrderType, GlossaryTerm>>> = {
  'concede-stake': 'concession',
  'concede-route': 'concession',
  'shelve-claim': 'concession',
  'join-club': 'club',
  'pre-empt': 'pre-emption',
  'court-ruling': 'court-ruling',
  leverage: 'leverage',
  talk: 'persuasion',
  promise: 'promise',
  build: 'route',
};

/**
 * What lets an element show the card of a thing: while a mouse rests on it, while it has the focus, and from a touch
 * until the next one.
 */
export function pointing({ pointed }: TableRoom, id: string) {
  const at = (event: { readonly currentTarget: Element }) => {
    pointed.value = { id, anchor: event.currentTarget };
  };
  const away = () => {
    pointed.value = undefined;
  };
  return {
    onPointerEnter: at,
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') away();
    },
    onFocus: at,
    onBlur: away,
  };
}

/** A touch only shows the card; a mouse or a key goes on to what stands behind it. */
export const touched = (event: MouseEvent): boolean => event instanceof PointerEvent && event.pointerType === 'touch';

interface TermProps {
  readonly of: GlossaryTerm | undefined;
  readonly children: ComponentChildren;
}

/** A word of the game where it stands on the table: its meaning comes when it is pointed at, its rule when it is pressed. */
export function Term({ of, children }: TermProps) {
  const room = useRoom();
  if (of === undefined) return <>{children}</>;
  return (
    <button
      type="button"
      class="word"
      {...pointing(room, `term:${of}`)}
      onClick={(event) => {
        if (!touched(event)) room.openRule(RULE_OF_TERM[of]);
      }}
    >
      {children}
    </button>
  );
}
