import { backerTrouble } from '../../../rules/index.ts';
import { formatNumber, sayRefusal, t } from '../../text/index.ts';
import { toneOf } from './figure-of.ts';
import { Check } from './icons.tsx';
import { OwnerMark } from './owner-mark.tsx';
import { Clubs, PowerName } from './power-card.tsx';
import { Shift } from './shift.tsx';
import { useRoom } from './table-room.ts';
import { Term } from './term.tsx';
import { WeightBar } from './weight-bar.tsx';
import { WhyButton } from './why-button.tsx';

/** The West, played by the rules: its interest, its weight, whether it can back leverage. */
export function WestCard() {
  const room = useRoom();
  const { view } = room.table.value;
  const after = room.preview.value?.after;
  const trouble = backerTrouble(view, 'west');
  const { interest } = view.west;
  const next = after?.west.interest;
  return (
    <section class="power-card west-card" aria-labelledby="power-west">
      <header class="power-head">
        <OwnerMark of="west" />
        <h2 id="power-west">
          <PowerName of="west" />
        </h2>
        <WhyButton of="interest" class="power-money">
          <span>{t('table.interest')}</span>{' '}
          <b>
            <Shift
              from={interest}
              to={next}
              tone={next === undefined ? 'plain' : toneOf('interest', next - interest)}
            />
          </b>
        </WhyButton>
      </header>
      <WeightBar of="west" view={view} after={after} />
      <p class="note west-note">
        {trouble === undefined ? (
          <span class="good west-backs">
            <Check size={13} /> <Term of="leverage">{t('table.canBack')}</Term>
          </span>
        ) : interest <= 0 ? (
          <b class="warn">{t('table.westGone')}</b>
        ) : (
          t('table.cannotBack', { reason: sayRefusal(trouble, view) })
        )}
      </p>
      {view.kazakhstan.debt > 0 && (
        <p class="note">
          <b class="warn">{t('table.owed', { debt: formatNumber(view.kazakhstan.debt) })}</b>
        </p>
      )}
      <Clubs view={view} giant="west" />
    </section>
  );
}
