import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { again, difficultyOf, freshSeed, USUAL_LEVEL } from '../../app/new-match.ts';
import { presetOf } from '../../app/presets.ts';
import { project } from '../../app/projector.ts';
import type { Session } from '../../app/session.ts';
import { t } from '../../text/words.ts';
import { Curtain } from './curtain.tsx';
import { begin, draft } from './desk.ts';
import type { TableProps } from './doors.ts';
import type { StillMap } from './ground.tsx';
import { lazy } from './lazy.tsx';
import { go } from './route.ts';
import { matchOut } from './unsaved-note.tsx';

const ClassSheet = lazy(async () => (await import('../class/class-sheet.tsx')).ClassSheet);
const PauseScreen = lazy(async () => (await import('../class/pause-screen.tsx')).PauseScreen);
const Debrief = lazy(async () => (await import('../debrief/debrief-screen.tsx')).DebriefScreen);

/** A match that is open: the curtain while the screen changes hands, the table, and the debrief once it is over. */
export function MatchRoom(props: {
  readonly session: Session;
  readonly table: ComponentType<TableProps>;
  readonly stillMap: StillMap | undefined;
  readonly openRule: (rule?: string) => void;
  readonly onSettings: () => void;
}) {
  const { session, table: GameTable } = props;
  const now = session.table.value;
  const over = now.outcome !== undefined;
  // A match that ends here first shows its last reckoning at the table; one that was over already shows its debrief.
  const [debrief, setDebrief] = useState(over);
  useEffect(() => {
    if (now.curtain === undefined && !debrief) document.title = t('shell.pageTitle', { screen: t('match.screen') });
  }, [now.curtain, debrief]);

  const [leading, setLeading] = useState(false);
  useEffect(() => project(session), [session]);

  if (now.paused) return <PauseScreen session={session} stillMap={props.stillMap} />;

  if (now.curtain !== undefined)
    return (
      <Curtain
        session={session}
        table={now}
        next={now.curtain}
        stillMap={props.stillMap}
        onLift={() => session.liftCurtain()}
      />
    );

  if (over && debrief) {
    const { match } = now;
    return (
      <Debrief
        session={session}
        onAgain={() => void begin(again(match, freshSeed(), Date.now()))}
        onVariation={async () => {
          const { kazakhstan, russia, china } = match.seats;
          const seat = ({ player, name, doctrine, level }: typeof kazakhstan) => ({
            player,
            name: name ?? '',
            doctrine: doctrine ?? 'drawn',
            level: level ?? USUAL_LEVEL,
          });
          const preset = (await presetOf(match.scenario.id)) ?? match.scenario;
          draft.value = {
            scenario: match.scenario,
            seed: match.seed,
            difficulty: difficultyOf(match, preset),
            doctrinesShown: match.scenario.information?.doctrines === 'shown',
            seats: {
              kazakhstan: { ...seat(kazakhstan), doctrine: kazakhstan.doctrine ?? 'multi-vector' },
              russia: seat(russia),
              china: seat(china),
            },
          };
          go({ screen: 'new' });
        }}
        onExport={() => void matchOut(session)}
      />
    );
  }

  return (
    <div class="match">
      <GameTable
        session={session}
        openRule={props.openRule}
        onSettings={props.onSettings}
        onLeave={() => go({ screen: 'title' })}
        onClass={() => setLeading(true)}
        onOver={() => setDebrief(true)}
      />
      {leading && <ClassSheet session={session} onClose={() => setLeading(false)} />}
    </div>
  );
}
