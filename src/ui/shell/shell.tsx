import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../text/words.ts';
import { clearDesk, desk } from './desk.ts';
import { Dialog } from './dialog.tsx';
import type { Doors } from './doors.ts';
import { lazy } from './lazy.tsx';
import { PartingDialog } from './parting-dialog.tsx';
import { addressOf, followAddress, route } from './route.ts';
import { SettingsScreen } from './settings.tsx';
import { SettingsForm } from './settings-form.tsx';
import { TitleScreen } from './title.tsx';
import './shell.css';

const SetUp = lazy(async () => (await import('./set-up.tsx')).SetUpScreen);
const Learn = lazy(async () => (await import('./learn-screen.tsx')).LearnScreen);
const Scenarios = lazy(async () => (await import('./scenarios.tsx')).ScenariosScreen);
const Arrival = lazy(async () => (await import('./preset-arrival.tsx')).PresetArrival);
const Privacy = lazy(async () => (await import('./privacy.tsx')).PrivacyScreen);
const Studio = lazy(async () => (await import('../studio/studio-screen.tsx')).StudioScreen);
const Saves = lazy(async () => (await import('./saves.tsx')).SavesScreen);
const Replays = lazy(async () => (await import('../replay/replays-screen.tsx')).ReplaysScreen);
const Rules = lazy(async () => (await import('./rules-screen.tsx')).RulesScreen);
const RulePages = lazy(async () => (await import('./rule-pages.tsx')).RulePages);
const Board = lazy(async () => (await import('../class/board-screen.tsx')).BoardScreen);
const Play = lazy(async () => (await import('./play-screen.tsx')).PlayScreen);

type Sheet = { readonly kind: 'rules'; readonly rule: string | undefined } | { readonly kind: 'settings' } | undefined;

/** The whole house as the player walks through it: one screen at a time, and sheets over the table. */
export function Shell(props: { readonly doors: Doors }) {
  const [sheet, setSheet] = useState<Sheet>(undefined);
  const now = route.value;
  useMemo(
    () =>
      followAddress((next) => {
        const here = route.peek();
        const open = desk.peek();
        if ((here.screen !== 'play' && here.screen !== 'replay') || open.kind !== 'open') return false;
        if (next.screen !== 'rules' && next.screen !== 'settings') return false;
        // At the table, a rule or the settings open over it, and the address stays with the match.
        history.replaceState(undefined, '', addressOf(here));
        setSheet(next.screen === 'rules' ? { kind: 'rules', rule: next.rule } : { kind: 'settings' });
        return true;
      }),
    [],
  );
  useEffect(() => {
    if (now.screen !== 'play' && now.screen !== 'replay') {
      clearDesk();
      setSheet(undefined);
    }
  }, [now.screen]);
  const open = desk.value;
  const tuning = open.kind === 'open' ? open.session.table.peek().view.rules.tuning : undefined;

  return (
    <>
      {now.screen === 'title' && <TitleScreen stillMap={props.doors.stillMap} />}
      {now.screen === 'new' && <SetUp key="new" hotSeat={false} />}
      {now.screen === 'hot-seat' && <SetUp key="hot-seat" hotSeat />}
      {now.screen === 'learn' && <Learn />}
      {now.screen === 'scenarios' && <Scenarios />}
      {now.screen === 'preset' && <Arrival payload={now.payload} />}
      {now.screen === 'studio' && (
        <Studio mountMap={props.doors.map} {...(now.from === undefined ? {} : { from: now.from })} />
      )}
      {now.screen === 'privacy' && <Privacy />}
      {now.screen === 'saves' && <Saves />}
      {now.screen === 'replays' && <Replays />}
      {now.screen === 'settings' && <SettingsScreen />}
      {now.screen === 'rules' && <Rules rule={now.rule} />}
      {now.screen === 'replay' && (
        <Play
          id={now.id}
          past={{ order: now.order }}
          doors={props.doors}
          openRule={(rule) => setSheet({ kind: 'rules', rule })}
          onSettings={() => setSheet({ kind: 'settings' })}
        />
      )}
      {now.screen === 'play' && (
        <Play
          id={now.id}
          doors={props.doors}
          openRule={(rule) => setSheet({ kind: 'rules', rule })}
          onSettings={() => setSheet({ kind: 'settings' })}
        />
      )}
      {now.screen === 'board' && (
        <Board
          id={now.id}
          doors={props.doors}
          openRule={(rule) => setSheet({ kind: 'rules', rule })}
          onSettings={() => setSheet({ kind: 'settings' })}
        />
      )}
      <PartingDialog />
      {sheet?.kind === 'settings' && (
        <Dialog title={t('settings.title')} onClose={() => setSheet(undefined)}>
          <SettingsForm overTable />
        </Dialog>
      )}
      {sheet?.kind === 'rules' && (
        <Dialog wide title={t('rules.screen')} onClose={() => setSheet(undefined)}>
          <RulePages over rule={sheet.rule} {...(tuning === undefined ? {} : { tuning })} />
        </Dialog>
      )}
    </>
  );
}
