import type { ComponentChildren } from 'preact';
import {
  CONCERNS,
  capacityNow,
  type EventOf,
  type GameState,
  type Giant,
  isGiant,
  type Power,
  roundNumber,
  wordsLeft,
} from '../../../rules/index.ts';
import type { AiNote } from '../../app/session.ts';
import { clubShort, formatNumber, formatYear, nameOf, phraseOf, t, titleOf } from '../../text/index.ts';
import { ConcernMeter } from './concern-meter.tsx';
import { Barred, Check, Danger } from './icons.tsx';
import { guessSign, isGuess, KeptNote } from './kept-note.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { sayDoctrine, sayMotive } from './say-player.ts';
import { useRoom } from './table-room.ts';
import { pointing, Term, touched } from './term.tsx';
import { ThinkingDot } from './thinking-dot.tsx';
import { WeightBar } from './weight-bar.tsx';
import { WhyButton } from './why-button.tsx';

/** A power's name; what it was in life comes when it is pointed at. */
export function PowerName({ of }: { readonly of: Power }) {
  const room = useRoom();
  return (
    <button
      type="button"
      class="word word-name"
      {...pointing(room, of)}
      onClick={(event) => {
        if (!touched(event)) room.openRule(of === 'west' ? 'west' : 'concerns');
      }}
    >
      {titleOf(of)}
    </button>
  );
}

/** Postures of this round that lie open on the table. */
function openPostures(
  events: readonly { round: number; event: { type: string } }[],
  round: number,
  giant: Giant,
): EventOf<'posture-revealed'>[] {
  return events.flatMap(({ round: when, event }) => {
    if (when !== round || event.type !== 'posture-revealed') return [];
    const shown = event as EventOf<'posture-revealed'>;
    return shown.giant === giant && shown.card.posture !== 'hold' ? [shown] : [];
  });
}

/** The name on a chip: its card shows when it is pointed at, and it leads to its rule. */
function ChipName(props: { readonly of: string; readonly rule: string; readonly children: ComponentChildren }) {
  const room = useRoom();
  return (
    <button
      type="button"
      class="chip-name"
      {...pointing(room, props.of)}
      onClick={(event) => {
        if (!touched(event)) room.openRule(props.rule);
      }}
    >
      {props.children}
    </button>
  );
}

const HARD = ['press', 'obstruct', 'confront'];

function Postures({ giant }: { readonly giant: Giant }) {
  const { view, chronicle, seat } = useRoom().table.value;
  const laid = view.step === 'posture' ? view[giant].laid.length : 0;
  const open = openPostures(chronicle, view.round, giant);
  if (laid === 0 && open.length === 0) return null;
  return (
    <div class="card-row">
      <h3 class="row-name">
        <Term of="posture">{t('table.postures')}</Term>
      </h3>
      <ul class="chips">
        {open.map(({ card }) => (
          <li key={JSON.stringify(card)} class={`chip ${HARD.includes(card.posture) ? 'chip-hard' : ''}`}>
            <ChipName of={card.posture} rule={card.posture === 'hold' ? 'postures' : `postures.${card.posture}`}>
              {nameOf(card.posture)}
            </ChipName>
          </li>
        ))}
        {open.length === 0 && (
          <li class="chip chip-down">
            {seat === giant ? t('table.laidYours', { count: laid }) : t('table.laid', { count: laid })}
          </li>
        )}
      </ul>
    </div>
  );
}

/** A power's institutions: those joined, those that may be, and from when. */
export function Clubs({ view, giant }: { readonly view: GameState; readonly giant: Power }) {
  const own = view.rules.clubs.filter((club) => club.power === giant);
  const none = !own.some((club) => view.clubs.includes(club.id));
  const later = own.every((club) => !view.clubs.includes(club.id) && club.opens > roundNumber(view));
  return (
    <div class={`card-row ${none ? 'clubs-none' : ''} ${later ? 'clubs-later' : ''}`}>
      <h3 class="row-name">
        <Term of="club">{t('table.clubs')}</Term>
      </h3>
      <ul class="chips">
        {own.map((club) => {
          const joined = view.clubs.includes(club.id);
          const later = club.opens > roundNumber(view);
          return (
            <li
              key={club.id}
              class={`chip chip-club ${joined ? 'chip-joined' : later ? 'chip-open chip-later' : 'chip-open'}`}
            >
              <ChipName of={club.id} rule={giant === 'west' ? 'clubs.west' : 'clubs.giant'}>
                {clubShort(club.id)}
              </ChipName>
              {joined && <Check size={13} />}
              {joined && <span class="visually-hidden">{t('table.joined')}</span>}
              {!joined && later && <span class="note"> {t('table.fromRound', { round: club.opens })}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Why a computer player last did what it did, once that is no secret. */
function Motives({ notes, giant }: { readonly notes: readonly AiNote[]; readonly giant: Giant }) {
  const note = notes.findLast((one) => one.seat === giant && one.motives.length > 0);
  if (note === undefined) return null;
  const said = note.motives.map((one) => sayMotive(one.motive)).filter((one) => one !== undefined);
  if (said.length === 0) return null;
  return (
    <div class="card-row motives" title={t('table.motivesOf')}>
      <h3 class="row-name">{t('table.motives')}</h3>
      <p class="note">{said.join(' · ')}</p>
    </div>
  );
}

/** A giant at the edge of the map: money, concerns, weight against par, and what it presses for. */
export function PowerCard({ giant }: { readonly giant: Giant }) {
  const room = useRoom();
  const { view, match, seat, notes, thinking, onlooking } = room.table.value;
  const viewer = onlooking ? 'table' : seat;
  const after = room.preview.value?.after;
  const own = view[giant];
  const setup = match.seats[giant];
  const you = seat === giant;
  const doctrine = you || view.doctrines[giant] === 'hidden' ? undefined : sayDoctrine(view.doctrines[giant]);
  const player = you ? t('table.you') : setup.player === 'ai' ? t('table.computer') : (setup.name ?? t('table.person'));
  const obstructed = view.routes.flatMap((route, r) =>
    route.obstructed && view.rules.routes[r]?.owner === giant
      ? [{ id: route.id, from: route.capacity, to: capacityNow(view, r) }]
      : [],
  );
  const due = own.promise === undefined ? undefined : view.rules.rounds[own.promise.due - 1]?.to;
  const { demandMoney, demandConcern } = view.rules.tuning;
  return (
    <section class={`power-card power-${giant}`} aria-labelledby={`power-${giant}`}>
      <header class="power-head">
        <OwnerMark of={giant} />
        <h2 id={`power-${giant}`}>
          <PowerName of={giant} />
        </h2>
        <WhyButton of={`money.${giant}`} class="power-money">
          <span>{t('table.money')}</span>{' '}
          <b>{guessSign(isGuess(view, viewer, giant, 'treasuries')) + formatNumber(own.money)}</b>
        </WhyButton>
      </header>
      <p class="note power-player">
        {doctrine === undefined ? player : t('table.playerIs', { player, doctrine })}
        {thinking === giant && <ThinkingDot />}
      </p>
      <ul class="meters">
        {CONCERNS.map((concern) => (
          <ConcernMeter key={concern} giant={giant} concern={concern} />
        ))}
      </ul>
      <KeptNote view={view} viewer={viewer} giant={giant} />
      <p class="meter-legend">
        <span class="legend-licence">
          <Term of="licence">{t('table.licenceAt', { licence: view.rules.tuning.licence })}</Term>
        </span>
        <span class="bad" aria-hidden="true">
          {t('table.crisisAt')}
        </span>
      </p>
      <WeightBar of={giant} view={view} after={after} />
      {own.demand !== undefined && (
        <div class={`demand ${after !== undefined && after[giant].demand === undefined ? 'demand-met' : ''}`}>
          <h3>
            <Danger /> <Term of="demand">{t('table.demand', { concern: nameOf(own.demand) })}</Term>
          </h3>
          <p>{t('table.demandMeans', { money: demandMoney, concern: nameOf(own.demand), by: demandConcern })}</p>
        </div>
      )}
      {obstructed.map((one) => (
        <p key={one.id} class="obstruction bad">
          <Barred />{' '}
          <Term of="obstruction">{t('table.obstructs', { route: phraseOf(one.id), from: one.from, to: one.to })}</Term>
        </p>
      ))}
      <Postures giant={giant} />
      <Clubs view={view} giant={giant} />
      {seat === 'kazakhstan' && (
        <p class="note power-words">
          {t('table.wordsLeft', { count: wordsLeft(view, giant) })}
          {due !== undefined && <b class="warn"> {t('table.promised', { year: formatYear(due) })}</b>}
        </p>
      )}
      {!you && isGiant(giant) && <Motives notes={notes} giant={giant} />}
    </section>
  );
}
