import { type Debrief, TACTICS } from '../../app/debrief.ts';
import { formatNumber, sayStrategyName } from '../../text/index.ts';
import { t } from '../../text/words.ts';
import { ScrollBox } from '../shell/scroll-box.tsx';

/** When which tactic was used, and what each stretch of two rounds amounts to. */
export function Tactics({ debrief }: { readonly debrief: Debrief }) {
  const { rounds } = debrief;
  return (
    <section class="end-part" aria-labelledby="end-tactics">
      <h2 id="end-tactics" class="section-title">
        {t('end.when')}
      </h2>
      <ScrollBox name={t('end.tacticsByRound')}>
        <table class="end-tactics" style={{ '--rounds': String(rounds.length) }}>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{t('end.tactic')}</span>
              </th>
              {rounds.map(({ from }) => (
                <th key={from} scope="col">
                  {from}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TACTICS.map((tactic) => (
              <tr key={tactic}>
                <th scope="row">{t(`end.tactic.${tactic}`)}</th>
                {rounds.map(({ from, tactics }) => (
                  <td key={from} class={tactics[tactic] > 0 ? `used used-${tactic}` : undefined}>
                    {formatNumber(tactics[tactic])}
                  </td>
                ))}
              </tr>
            ))}
            <tr class="end-windows">
              <th scope="row">{t('debrief.window')}</th>
              {rounds.map(({ from, window }) => (
                <td key={from}>{sayStrategyName(window.name)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
      <p class="note">{t('debrief.windowNote')}</p>
    </section>
  );
}
