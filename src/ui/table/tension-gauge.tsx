import { SEATS, type Seat } from '../../../rules/index.ts';
import { formatNumber, letterOf, t, tensionWord } from '../../text/index.ts';
import { figureAsTold } from './figure-of.ts';
import { forecastOf } from './forecast.ts';
import { useRoom } from './table-room.ts';
import { cellMoved, useMoved } from './use-moved.ts';
import { WhyButton } from './why-button.tsx';

const SEAT_OF: Readonly<Record<string, Seat>> = { K: 'kazakhstan', R: 'russia', C: 'china' };

/** The seat a rupture would be blamed on now, and how much it has raised. */
function mostBlamed(raised: Readonly<Record<Seat, number>>): { seat: Seat; by: number } | undefined {
  const [first] = SEATS.map((seat) => ({ seat, by: raised[seat] })).sort((a, b) => b.by - a.by);
  return first === undefined || first.by === 0 ? undefined : first;
}

/** Sino-Russian Tension: ten growing cells, each with the letters of who raised it; hatched is what is coming. */
export function TensionGauge() {
  const room = useRoom();
  const { view } = room.table.value;
  const { trail } = view;
  const story = room.story.value === undefined ? undefined : room.stories.value[room.story.value];
  const tension = figureAsTold(room.table.value, story && (room.told.value ?? story), 'tension');
  const preview = room.preview.value;
  const then = preview?.after.tension;
  const coming = story === undefined ? ((preview?.forecast ?? forecastOf(view))?.tension ?? tension) : tension;
  const most = Math.max(then ?? tension, coming);
  const { rupture } = view.rules.tuning;
  const moved = useMoved(tension);
  const blamed = mostBlamed(view.raised);
  const letterAt = (cell: number): string => {
    // What the news took away since is still told, but nobody's letter is left on it.
    if (cell > trail.length) return '';
    const seat = SEAT_OF[trail.charAt(cell - 1)];
    return seat === undefined ? t('table.tension.event') : letterOf(seat);
  };
  return (
    <section class="gauge" aria-labelledby="gauge-title" data-high={tension >= 6}>
      <WhyButton of="tension" class="gauge-button">
        <span class="gauge-head">
          <span id="gauge-title" class="gauge-title serif">
            {t('table.tension.title')}
          </span>
          <span class="gauge-figure serif">{formatNumber(tension)}</span>
          <span class="gauge-word">
            <b>{tensionWord(tension)}</b>
            <span class="note">{t('table.tension.left', { count: Math.max(0, rupture - tension) })}</span>
          </span>
        </span>
      </WhyButton>
      <ol class="gauge-cells" aria-hidden="true">
        {Array.from({ length: rupture }, (_, i) => i + 1).map((cell) => {
          const falls = then !== undefined && cell <= tension && cell > then;
          const state = falls
            ? 'falls'
            : cell <= tension
              ? 'full'
              : cell <= most
                ? 'coming'
                : cell === rupture
                  ? 'last'
                  : 'empty';
          const fresh = cellMoved(cell, tension, moved);
          return (
            <li key={cell} class={`gauge-cell gauge-${state}`} style={{ '--cell': String(cell) }}>
              <span
                key={fresh ? moved.count : 0}
                class="gauge-bar"
                data-was={fresh ? (moved.was < cell ? 'empty' : 'full') : undefined}
              >
                {cell <= tension ? letterAt(cell) : ''}
              </span>
              {cell === tension && (
                <span key={moved.count} class="gauge-needle" style={{ '--steps': String(moved.was - tension) }} />
              )}
              <span class="gauge-number">{cell}</span>
            </li>
          );
        })}
      </ol>
      <p class="gauge-end">
        <b class="bad">{t('table.tension.rupture', { rupture })}</b>
        <span class="note">
          {most > tension
            ? t('table.tension.coming', { to: most })
            : blamed === undefined
              ? t('table.tension.nobody')
              : t('table.tension.blamed', { who: letterOf(blamed.seat), by: blamed.by })}
        </span>
      </p>
    </section>
  );
}
