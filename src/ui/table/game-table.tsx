import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type GameState, isGiant, type Seat, type Step } from '../../../rules/index.ts';
import { lessonMatch } from '../../app/lesson.ts';
import type { Session } from '../../app/session.ts';
import { t } from '../../text/index.ts';
import { AdviserCard } from './adviser-card.tsx';
import { stops } from './arrow-focus.ts';
import { AwardStep } from './award-step.tsx';
import { BidStep } from './bid-step.tsx';
import { ChroniclePanel, ChronicleVoice } from './chronicle-panel.tsx';
import { Coach } from './coach.tsx';
import { ContextPanel } from './context-panel.tsx';
import { DossierCard } from './dossier-card.tsx';
import { FaultNote } from './fault-note.tsx';
import { InviteStep } from './invite-step.tsx';
import { MapFrame } from './map-frame.tsx';
import type { MountMap } from './map-port.ts';
import { MomentCard } from './moment-card.tsx';
import { OrderBar } from './order-bar.tsx';
import { OwnerPatterns } from './owner-mark.tsx';
import { GoalsCard, PostureScreen } from './posture-screen.tsx';
import { PowerCard } from './power-card.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ReasonBox } from './reason-box.tsx';
import { ReckoningScreen } from './reckoning-screen.tsx';
import { makeTableRoom, RoomContext, type Tab, useRoom } from './table-room.ts';
import { TensionGauge } from './tension-gauge.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeptHeight } from './use-kept-height.ts';
import { useSound } from './use-sound.ts';
import { WaitingDock } from './waiting-dock.tsx';
import { WestCard } from './west-card.tsx';
import { WhyCard } from './why-card.tsx';
import './table.css';

/** What the table needs from outside. */
export interface GameTableProps {
  readonly session: Session;
  /** Draws the map; without it the table shows assets and routes as a list. */
  readonly mountMap?: MountMap | undefined;
  readonly onLeave: () => void;
  /** Opens the rulebook, at a section if one is named. */
  readonly openRule: (section?: string) => void;
  readonly onSettings?: (() => void) | undefined;
  readonly onClass?: (() => void) | undefined;
  /** The game is over and its last reckoning has been read. */
  readonly onOver?: (() => void) | undefined;
  /** What stands in the dock instead of the orders, when the table only shows the past. */
  readonly dock?: ComponentChildren;
}

const TABS: readonly Tab[] = ['orders', 'powers', 'chronicle'];

/** What the person at the screen decides now. */
function Dock() {
  const { view, mine, seat } = useRoom().table.value;
  const key = `${view.round}-${view.step}-${view.tender?.asset ?? ''}-${seat}`;
  if (!mine) return <WaitingDock />;
  switch (view.step) {
    case 'invite':
      return <InviteStep key={key} />;
    case 'bid':
      return isGiant(seat) ? <BidStep key={key} giant={seat} /> : <WaitingDock />;
    case 'award':
      return <AwardStep key={key} />;
    case 'posture':
      return isGiant(seat) ? <PostureScreen key={key} giant={seat} /> : <WaitingDock />;
    case 'manoeuvre':
      return <OrderBar key={key} />;
    default:
      return <WaitingDock />;
  }
}

function Tabs() {
  const room = useRoom();
  return (
    <nav class="tabs" aria-label={t('table.tabs')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class={`tab tab-${tab}`}
          aria-pressed={room.tab.value === tab}
          onClick={() => {
            room.tab.value = tab;
          }}
        >
          {t(`table.tab.${tab}`)}
        </button>
      ))}
    </nav>
  );
}

/** Takes the focus to the head of what is asked next, when the screen has changed under it. */
function useStepFocus(
  step: Step,
  seat: Seat,
  mine: boolean,
  busy: boolean,
  of: { readonly current: HTMLElement | null },
) {
  const before = useRef('');
  useLayoutEffect(() => {
    const now = `${step}-${seat}-${mine}-${busy}`;
    const changed = before.current !== '' && before.current !== now;
    before.current = now;
    if (!changed || busy) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    const inside = of.current?.contains(document.activeElement) ?? false;
    const title = of.current?.querySelector<HTMLElement>('#dock-title');
    if (!mine || !(lost || inside) || title == null) return;
    title.focus({ preventScroll: true });
    // A page scrolled to the foot of what was asked before may have left the head of this under the bars at the top.
    const bars = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    if (title.getBoundingClientRect().top < bars) title.scrollIntoView();
  }, [step, seat, mine, busy, of]);
}

/** After an order the row that was pressed may be gone: the focus stays in the field of orders, on the same row if it is there. */
function useKeptFocus(
  of: { readonly current: HTMLElement | null },
  free: boolean,
  view: GameState,
  open: string | undefined,
) {
  const row = useRef<string | undefined>(undefined);
  if (open !== undefined) row.current = open;
  useLayoutEffect(() => {
    const plate = of.current;
    if (!free || plate === null || document.activeElement !== document.body) return;
    const field = plate.querySelector<HTMLElement>('.dock');
    if (field === null) return;
    const all = stops(field);
    const same = all.find((one) => one.dataset.row === row.current && one.getAttribute('aria-disabled') !== 'true');
    (same ?? all[0] ?? field.querySelector<HTMLElement>('#dock-title'))?.focus({ preventScroll: true });
  }, [of, free, view, open]);
}

function Plate({ mountMap, onOver, dock, ...doors }: Omit<GameTableProps, 'session' | 'openRule'>) {
  const room = useRoom();
  const { view, seat, mine, outcome, onlooking } = room.table.value;
  const plate = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const moment = room.moments.value[0];
  const told = room.story.value;
  const story = told === undefined ? undefined : room.stories.value[told];
  const review = moment?.kind !== 'reckoning';
  const scene = moment !== undefined && moment.kind !== 'reckoning' ? moment : undefined;
  useStepFocus(view.step, seat, mine, story !== undefined || scene !== undefined, plate);
  useKeptHeight(field, mine && room.openRow.value === undefined);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A sheet over the table has the keys for itself.
    if (document.querySelector('dialog[open]') !== null) return;
    const { target } = event;
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      return;
    if (event.key === 'Escape') {
      if (room.pointed.value !== undefined) room.pointed.value = undefined;
      else if (room.why.value !== undefined) room.why.value = undefined;
      else if (scene !== undefined) room.skipMoment();
      else if (room.weighed.value !== undefined) room.weighed.value = undefined;
      else if (room.openRow.value !== undefined) room.openRow.value = undefined;
      else if (room.selected.value !== undefined) room.selected.value = undefined;
      else plate.current?.querySelector<HTMLElement>('.menu-button')?.click();
      event.preventDefault();
      return;
    }
    const digit = Number(event.key);
    if (!(digit >= 1 && digit <= 9) || plate.current === null) return;
    const chosen = [...plate.current.querySelectorAll<HTMLElement>(`[data-key="${digit}"]`)].find(
      (one) => one.getClientRects().length > 0,
    );
    if (chosen === undefined) return;
    chosen.focus();
    chosen.click();
    event.preventDefault();
  };
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  useKeptFocus(plate, mine && story === undefined && scene === undefined, view, room.openRow.value);
  const read = outcome !== undefined && !onlooking && moment === undefined && story === undefined;
  useEffect(() => {
    if (read) onOver?.();
  }, [read, onOver]);
  const weighing = room.weighed.value !== undefined && room.preview.value !== undefined;
  return (
    <div
      ref={plate}
      class="table"
      data-seat={seat === 'kazakhstan' ? undefined : seat}
      data-step={view.step}
      data-mode={story === undefined ? 'play' : 'reckoning'}
      data-tab={room.tab.value}
      data-scene={scene?.kind}
      data-weighing={weighing}
      data-mine={mine}
    >
      <OwnerPatterns />
      <TopBar {...doors} />
      <main class="plate">
        {story !== undefined && <ReckoningScreen key={story.round} story={story} review={review} />}
        <div class="rail rail-left">
          <PowerCard giant="russia" />
          <WestCard />
        </div>
        <div class="middle">
          <TensionGauge />
          <div class="stage">
            <MapFrame mountMap={mountMap} />
            {scene !== undefined && story === undefined && <MomentCard moment={scene} />}
          </div>
        </div>
        <div class="rail rail-right">
          <PowerCard giant="china" />
          {seat !== undefined && isGiant(seat) && <GoalsCard giant={seat} />}
          {story === undefined && scene === undefined && !onlooking && <AdviserCard />}
          <ContextPanel />
          <PreviewPanel />
          {!weighing && room.selected.value === undefined && mine && view.step === 'manoeuvre' && (
            <p class="hint note">{t('table.hint')}</p>
          )}
          <ChroniclePanel />
        </div>
        <Tabs />
        <div ref={field} class="dock">
          {dock ?? (
            <>
              <FaultNote />
              <ReasonBox />
              <Dock />
            </>
          )}
        </div>
        <DossierCard />
      </main>
      <WhyCard />
      {lessonMatch().value === room.table.value.match.id && <Coach />}
      <ChronicleVoice />
    </div>
  );
}

/** The table of a match in play: everything one person sees, reads and presses. */
export function GameTable({ session, openRule, ...plate }: GameTableProps) {
  // The room outlives a new handler: what is weighed and seen must not be lost when the page around is drawn again.
  const rule = useRef(openRule);
  rule.current = openRule;
  const room = useMemo(() => makeTableRoom(session, (section) => rule.current(section)), [session]);
  useEffect(() => () => room.dispose(), [room]);
  useSound(session);
  return (
    <RoomContext.Provider value={room}>
      <div class="table-room">
        <Plate {...plate} />
      </div>
    </RoomContext.Provider>
  );
}
