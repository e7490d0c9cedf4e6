import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AiDecision } from '../../app/ai-decisions.ts';
import type { Session } from '../../app/session.ts';
import type { Ledger, TurningPoint } from '../../app/thinker.ts';
import { formatNumber, formatTenth, sayOrder, sayTrack } from '../../text/index.ts';
import { t, wordsFor } from '../../text/words.ts';
import { ScrollBox } from '../shell/scroll-box.tsx';

/** How far the account of a decision has come. */
type Account =
  | { readonly state: 'asked' | 'failed' }
  | { readonly state: 'told'; readonly ledger: Ledger; readonly turn: TurningPoint | 'none' | 'sought' };

/** Asks for the reasons of one decision, then for what would have changed it. */
function useAccount(session: Session, place: number): Account {
  const [account, setAccount] = useState<Account>({ state: 'asked' });
  useEffect(() => {
    let wanted = true;
    const tell = (next: Account): void => {
      if (wanted) setAccount(next);
    };
    const ask = async (): Promise<void> => {
      tell({ state: 'asked' });
      const ledger = await session.explain(place);
      tell({ state: 'told', ledger, turn: 'sought' });
      if (!wanted) return;
      const turn = await session.turningPoint(place);
      tell({ state: 'told', ledger, turn: turn ?? 'none' });
    };
    ask().catch(() => tell({ state: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [session, place]);
  return account;
}

/** The terms of a decision beside those of the next best orders, what counted most for it first. */
function Terms({ ledger: { chosen, rejected } }: { readonly ledger: Ledger }) {
  const columns = [chosen, ...rejected];
  const next = rejected[0];
  const terms = (Object.keys(chosen.terms) as (keyof typeof chosen.terms)[])
    .filter((term) => columns.some(({ terms: of }) => Math.abs(of[term]) >= 0.05))
    .sort((a, b) => chosen.terms[b] - (next?.terms[b] ?? 0) - chosen.terms[a] + (next?.terms[a] ?? 0));
  return (
    <ScrollBox name={t('end.ledger.term')}>
      <table class="end-ledger">
        <thead>
          <tr>
            <th scope="col">{t('end.ledger.term')}</th>
            {columns.map(({ order }) => (
              <th key={JSON.stringify(order)} scope="col">
                {sayOrder(order)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term}>
              <th scope="row">{wordsFor(`ai.motive.${term}`)}</th>
              {columns.map(({ order, terms: of }) => (
                <td key={JSON.stringify(order)}>{formatTenth(of[term])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('end.ledger.sum')}</th>
            {columns.map(({ order, score }) => (
              <td key={JSON.stringify(order)}>{formatTenth(score)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}

function sayTurn(turn: TurningPoint | 'none' | 'sought'): string {
  if (turn === 'sought') return t('end.ledger.searching');
  if (turn === 'none') return t('end.ledger.noTurn');
  return t('end.ledger.turn', {
    track: sayTrack(turn.track),
    from: formatNumber(turn.from),
    to: formatNumber(turn.to),
    instead: sayOrder(turn.instead),
  });
}

function Reasons({ session, decision }: { readonly session: Session; readonly decision: AiDecision }) {
  const account = useAccount(session, decision.place);
  const { doctrine, level } = decision.disposition;
  return (
    <>
      <p class="note">
        {t('end.ledger.doctrine', {
          doctrine: wordsFor(`ai.doctrine.${doctrine}`) ?? doctrine,
          level: level === undefined ? '' : t(`ai.level.${level}`),
        })}
      </p>
      {account.state === 'told' && <Terms ledger={account.ledger} />}
      <p role="status" class={account.state === 'failed' ? 'bad' : undefined}>
        {account.state === 'told' && sayTurn(account.turn)}
        {account.state === 'failed' && t('end.ledger.fault')}
      </p>
    </>
  );
}

/** After the game: any decision of a computer player, what spoke for it, and what would have changed it. */
export function LedgerPart({ session }: { readonly session: Session }) {
  const decisions = useMemo(() => session.decisions(), [session]);
  const [place, setPlace] = useState<number | undefined>(undefined);
  const chosen = decisions.find((one) => one.place === place);
  if (decisions.length === 0) return null;
  return (
    <section class="end-part end-minds" aria-labelledby="end-minds">
      <h2 id="end-minds" class="section-title">
        {t('end.ledger')}
      </h2>
      <label class="field">
        <span class="field-label">{t('end.ledger.which')}</span>
        <select
          class="input"
          value={place === undefined ? '' : String(place)}
          onChange={({ currentTarget: { value } }) => setPlace(value === '' ? undefined : Number(value))}
        >
          <option value="">{t('end.ledger.choose')}</option>
          {decisions.map((one) => (
            <option key={one.place} value={String(one.place)}>
              {t('end.ledger.item', {
                round: one.round,
                seat: t(`shell.seat.${one.seat}`),
                order: sayOrder(one.order),
              })}
            </option>
          ))}
        </select>
      </label>
      {chosen !== undefined && <Reasons key={chosen.place} session={session} decision={chosen} />}
    </section>
  );
}
