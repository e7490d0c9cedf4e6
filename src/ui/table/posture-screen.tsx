import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import {
  type Card,
  CONCERNS,
  type GameState,
  type Giant,
  highestConcern,
  openAssets,
  type Posture,
  parOf,
  rivalOf,
  weights,
} from '../../../rules/index.ts';
import {
  capital,
  formatNumber,
  formatSigned,
  nameOf,
  phraseOf,
  sayLicence,
  sayOrder,
  sayPostureDeed,
  sayRefusal,
  t,
  titleOf,
} from '../../text/index.ts';
import { useArrowFocus } from './arrow-focus.ts';
import { Check, Cross, Lock } from './icons.tsx';
import { guessSign, isGuess } from './kept-note.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { type HandCard, handOf, moneyLeft, sameCard, withLaid } from './posture-hand.ts';
import { useRoom } from './table-room.ts';

const say = (card: Card): string => sayOrder({ type: 'posture', card });

/** What licenses a card in this position, or what is missing. */
function licenceOf(view: GameState, giant: Giant, card: HandCard): string {
  if (card.reason !== undefined)
    return sayRefusal(card.reason, view, card.posture === 'confront' ? t('refusals.statusOrPower') : undefined);
  const own = view[giant];
  if (card.posture === 'press' || card.posture === 'obstruct') {
    const high = CONCERNS.filter((concern) => own[concern] >= view.rules.tuning.licence);
    return t('table.posture.because', {
      concerns: high.map((concern) => `${nameOf(concern)} ${own[concern]}`).join(', '),
    });
  }
  return capital(sayLicence(card.posture, view.rules.tuning));
}

/** Cards that need no licence. */
const FREE: readonly Posture[] = ['court', 'invest'];

interface HandProps {
  readonly card: HandCard;
  readonly view: GameState;
  readonly giant: Giant;
  readonly chosen: number | undefined;
  readonly full: boolean;
  readonly pick: (card: Card) => void;
}

/** One posture card: its effect, its licence or lock, its targets. */
function PostureCard({ card, view, giant, chosen, full, pick }: HandProps) {
  const target = useSignal(0);
  const [first] = card.legal;
  const aim = card.legal[target.value] ?? first;
  const locked = aim === undefined && chosen === undefined;
  const several = card.legal.length > 1;
  return (
    <li class={`posture ${chosen !== undefined ? 'posture-chosen' : ''} ${locked ? 'posture-locked' : ''}`}>
      <button
        type="button"
        class="posture-face"
        data-stop
        aria-pressed={chosen !== undefined}
        aria-disabled={locked || (full && chosen === undefined)}
        onClick={() => {
          if (aim !== undefined && (!full || chosen !== undefined)) pick(aim);
        }}
      >
        <span class="posture-head">
          <span class="posture-name serif">
            {chosen !== undefined && aim !== undefined ? say(aim) : nameOf(card.posture)}
          </span>
          {card.price > 0 && <span class="posture-price">{t('table.price.money', { by: card.price })}</span>}
        </span>
        <span class="posture-does">{sayPostureDeed(card.posture, view.rules.tuning)}</span>
        <span class="posture-licence">
          <span class={locked ? 'bad' : 'good'}>{locked ? <Lock /> : <Check />}</span>
          <span>
            {locked ? (
              <b class="bad">{t('table.posture.locked')}</b>
            ) : (
              !FREE.includes(card.posture) && <b class="good">{t('table.posture.licensed')}</b>
            )}
            <span class="note">{licenceOf(view, giant, card)}</span>
          </span>
        </span>
        {chosen !== undefined && (
          <span class="posture-number">
            <span class="visually-hidden">{t('table.posture.chosen')} </span>
            {chosen + 1}
          </span>
        )}
      </button>
      {several && chosen === undefined && (
        <fieldset class="posture-targets">
          <legend class="visually-hidden">{t('table.posture.target', { card: nameOf(card.posture) })}</legend>
          {card.legal.map((one, i) => (
            <label key={say(one)} class="target">
              <input
                type="radio"
                name={`target-${card.posture}`}
                checked={target.value === i}
                onChange={() => {
                  target.value = i;
                }}
              />
              <span>
                {one.posture === 'press' ? nameOf(one.concern) : 'route' in one ? titleOf(one.route) : say(one)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

/** A giant's turn: six cards, two of them laid face down. */
export function PostureScreen({ giant }: { readonly giant: Giant }) {
  const room = useRoom();
  const { view, canUndo } = room.table.value;
  const picks = useSignal<readonly Card[]>([]);
  const box = useRef<HTMLUListElement>(null);
  useArrowFocus(box);
  const already = view[giant].laid.length;
  const places = 2 - already;
  const full = picks.value.length >= places;
  // The hand as the next card would find it: the last of two cards is not yet on the table.
  const base = withLaid(view, giant, picks.value.slice(0, Math.max(0, places - 1)));
  const hand = handOf(base, giant);
  const pick = (card: Card) => {
    const at = picks.value.findIndex((one) => sameCard(one, card) || one.posture === card.posture);
    if (at >= 0) picks.value = picks.value.filter((_, i) => i !== at);
    else if (!full) picks.value = [...picks.value, card];
  };
  const lay = () => {
    const cards: Card[] = [...picks.value];
    while (cards.length < places) cards.push({ posture: 'hold' });
    for (const card of cards) if (!room.give({ type: 'posture', card })) return;
    picks.value = [];
  };
  const spent = view[giant].money - moneyLeft(view, giant, picks.value);
  return (
    <section class="dock-part postures" aria-labelledby="dock-title">
      <header class="dock-head">
        <h2 id="dock-title" tabIndex={-1}>
          {t('table.posture.title', { who: titleOf(giant) })}
        </h2>
        <p class="note posture-note">
          {t('table.posture.note', {
            rival: titleOf(rivalOf(giant)),
            chosen: picks.value.length + already,
            spent: formatNumber(spent),
            money: formatNumber(view[giant].money),
          })}
        </p>
        <button
          type="button"
          class="button"
          aria-disabled={picks.value.length === 0 && !(already > 0 && canUndo)}
          onClick={() => {
            if (picks.value.length > 0) picks.value = picks.value.slice(0, -1);
            else if (already > 0 && canUndo) room.undo();
          }}
        >
          {t('table.posture.back')}
        </button>
        <button type="button" class={`button ${picks.value.length > 0 ? 'button-main' : ''}`} onClick={lay}>
          {picks.value.length >= places
            ? t('table.posture.lay')
            : picks.value.length === 0
              ? t('table.posture.hold')
              : t('table.posture.layOne')}
        </button>
      </header>
      <ul class="hand" ref={box}>
        {hand.map((card) => {
          const at = picks.value.findIndex((one) => one.posture === card.posture);
          const kept = picks.value[at];
          const shown: HandCard = kept === undefined ? card : { ...card, legal: [kept], reason: undefined };
          return (
            <PostureCard
              key={card.posture}
              card={shown}
              view={view}
              giant={giant}
              chosen={at < 0 ? undefined : at + already}
              full={full}
              pick={pick}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** What a giant scores for this round as things stand, and what Kazakhstan stands at. */
export function GoalsCard({ giant }: { readonly giant: Giant }) {
  const { view } = useRoom().table.value;
  const weight = weights(view)[giant];
  const par = parOf(view, giant);
  const open = openAssets(view);
  const held = open.filter((asset) => asset[giant] > 0).length;
  const highest = highestConcern(view, giant);
  const { demandPoints, finalWeightShare, finalSoft, finalMoneyShare, finalTensionFree } = view.rules.tuning;
  const goals = [
    { name: t('table.goals.weight'), note: t('table.goals.weightIs', { weight, par }), met: weight >= par },
    { name: t('table.goals.calm'), note: t('table.goals.calmIs', { highest }), met: highest <= 3 },
    {
      name: t('table.goals.foothold'),
      note: t('table.goals.footholdIs', { held, open: open.length }),
      met: held > 0 && held * 2 >= open.length,
    },
  ];
  return (
    <section class="goals" aria-labelledby="goals-title">
      <h2 id="goals-title">
        <OwnerMark of={giant} /> {t('table.goals.title')}
      </h2>
      <ul>
        {goals.map(({ name, note, met }) => (
          <li key={name} class="goal">
            <span class={met ? 'good' : 'bad'}>{met ? <Check /> : <Cross />}</span>
            <span>
              <b>{name}</b>
              <span class="note">{note}</span>
            </span>
            <b class={met ? 'good' : ''}>{met ? formatSigned(1) : formatNumber(0)}</b>
          </li>
        ))}
        <li class="goal">
          <span />
          <span>
            <b>{t('table.goals.demand')}</b>
            <span class="note">{t('table.goals.demandIs')}</span>
          </span>
          <b>{formatSigned(demandPoints)}</b>
        </li>
      </ul>
      <p class="note">
        {t('table.goals.end', {
          share: finalWeightShare,
          soft: finalSoft,
          money: finalMoneyShare,
          free: finalTensionFree,
        })}
      </p>
      <h3 class="goals-kz">{titleOf('kazakhstan')}</h3>
      <dl class="preview-rows">
        {(['treasury', 'autonomy', 'prosperity', 'credibility'] as const).map((track) => (
          <div key={track} class="preview-row">
            <dt>{t(`table.track.${track}`)}</dt>
            <dd>
              {guessSign(track === 'treasury' && isGuess(view, giant, 'kazakhstan', 'treasuries')) +
                formatNumber(view.kazakhstan[track])}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        {t('table.goals.answers', { count: view.rules.tuning.ordersPerRound, who: phraseOf('kazakhstan') })}
      </p>
    </section>
  );
}
