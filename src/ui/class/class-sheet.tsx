import { useState } from 'preact/hooks';
import { LEVELS, type Level, rowOf, SEATS, type Seat } from '../../../rules/index.ts';
import { USUAL_LEVEL } from '../../app/new-match.ts';
import { clockOf, paceOf } from '../../app/pace.ts';
import type { Session } from '../../app/session.ts';
import { formatYears, inWords, sayPace, t } from '../../text/class.ts';
import { ChoiceRow } from '../shell/choice-row.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { addressOf } from '../shell/route.ts';
import './class.css';

/** One seat: who sits there, and who is to sit there from now on. */
function SeatHand(props: { readonly seat: Seat; readonly session: Session }) {
  const { seat, session } = props;
  const { match } = session.table.value;
  const now = match.seats[seat];
  const [player, setPlayer] = useState<'person' | 'ai'>(now.player);
  const [name, setName] = useState(now.name ?? '');
  const [level, setLevel] = useState<Level>(now.level ?? USUAL_LEVEL);
  const called = t(`shell.seat.${seat}`);
  const last = !SEATS.some((other) => other !== seat && match.seats[other].player === 'person');
  const stays = player === 'ai' && last;
  const trimmed = name.trim();
  const same =
    player === now.player && (player === 'ai' ? level === (now.level ?? USUAL_LEVEL) : trimmed === (now.name ?? ''));
  const hand = (): void => {
    if (stays || same) return;
    const { doctrine } = now;
    const kept = doctrine === undefined ? {} : { doctrine };
    session.handOver(
      seat,
      player === 'ai' ? { player, level, ...kept } : { player, ...(trimmed === '' ? {} : { name: trimmed }), ...kept },
    );
  };
  return (
    <li class="class-seat">
      <span class={`owner owner-${seat}`} aria-hidden="true">
        {t(`shell.letter.${seat}`)}
      </span>
      <ChoiceRow
        name={`class-${seat}`}
        legend={called}
        value={player}
        choices={[
          { value: 'person', label: t('shell.person') },
          { value: 'ai', label: t('shell.computer') },
        ]}
        onChange={setPlayer}
      />
      {player === 'person' ? (
        <input
          class="input"
          type="text"
          maxLength={40}
          autocomplete="off"
          aria-label={t('class.nameOf', { seat: called })}
          placeholder={t('class.name')}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      ) : (
        <select
          class="input"
          aria-label={t('setup.levelOf', { seat: called })}
          value={level}
          onChange={({ currentTarget }) => setLevel(LEVELS.find((one) => one === currentTarget.value) ?? USUAL_LEVEL)}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t(`ai.level.${one}`)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="button"
        aria-label={t('class.giveTo', { seat: called })}
        aria-disabled={stays || same}
        onClick={hand}
      >
        {t('class.give')}
      </button>
      {stays && <p class="note bad">{t('class.last')}</p>}
    </li>
  );
}

/** Everything an instructor needs while a class plays: seats, the pause with a question, the end of the hour, the projector. */
export function ClassSheet(props: { readonly session: Session; readonly onClose: () => void }) {
  const { session, onClose } = props;
  const { match, view } = session.table.value;
  // As long as it is now: the picture on the table ends with its last order.
  const [spent] = useState(() => session.board().spent);
  const [question, setQuestion] = useState('');
  const row = rowOf(view);
  const ending = view.lastRound === view.round;
  /** The preset's questions, those of this round first. */
  const asked = [...(match.scenario.teaching?.pauses ?? [])]
    .sort((a, b) => Number(b.round === row.number) - Number(a.round === row.number))
    .map((one) => inWords(one.question));
  const rest = (): void => {
    const said = question.trim();
    onClose();
    session.pause(true, said === '' ? undefined : said);
  };
  return (
    <Dialog wide title={t('class.title')} onClose={onClose}>
      <div class="class-sheet">
        <section aria-labelledby="class-seats">
          <h3 id="class-seats" class="section-title">
            {t('class.seats')}
          </h3>
          <p class="note">{t('class.seatsHelp')}</p>
          <ul class="class-seats">
            {SEATS.map((seat) => (
              <SeatHand key={`${seat} ${match.seats[seat].player}`} seat={seat} session={session} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="class-pause">
          <h3 id="class-pause" class="section-title">
            {t('class.pause')}
          </h3>
          <p class="note">{t('class.pauseHelp')}</p>
          <p>
            {t('class.spent', { time: clockOf(spent) })},{' '}
            {sayPace(paceOf(spent, view.round, view.lastRound, match.scenario.minutes.most))}
          </p>
          {asked.length > 0 && (
            <ul class="class-questions">
              {asked.map((text) => (
                <li key={text}>
                  <button
                    type="button"
                    class="button"
                    aria-pressed={text === question}
                    onClick={() => setQuestion(text)}
                  >
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <label class="field">
            <span class="field-label">{t('class.question')}</span>
            <textarea
              class="input class-question"
              rows={3}
              maxLength={400}
              value={question}
              onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
            />
          </label>
          <button type="button" class="button button-main" onClick={rest}>
            {t('class.rest')}
          </button>
        </section>
        <section aria-labelledby="class-end">
          <h3 id="class-end" class="section-title">
            {t('class.end')}
          </h3>
          <p class="note">
            {ending ? t('class.ending') : t('class.endHelp', { years: formatYears(row.from, row.to) })}
          </p>
          <button
            type="button"
            class="button"
            aria-disabled={ending}
            onClick={() => {
              if (!ending) session.curtail();
            }}
          >
            {t('class.endNow')}
          </button>
        </section>
        <section aria-labelledby="class-projector">
          <h3 id="class-projector" class="section-title">
            {t('class.projector')}
          </h3>
          <p class="note">{t('class.projectorHelp')}</p>
          <a class="button" target="_blank" rel="noopener" href={addressOf({ screen: 'board', id: match.id })}>
            {t('class.openProjector')}
          </a>
        </section>
      </div>
    </Dialog>
  );
}
