import { useState } from 'preact/hooks';
import type { Scenario } from '../../../rules/index.ts';
import { t } from '../../text/words.ts';
import { ChoiceRow } from '../shell/choice-row.tsx';
import { SHEETS, type Sheet, SheetPages } from './sheets.tsx';

const PAPERS = ['A4', 'Letter'] as const;
type Paper = (typeof PAPERS)[number];

/** What a class has on paper: chosen here, printed by the browser. */
export function PrintPane(props: { readonly scenario: Scenario | undefined }) {
  const [paper, setPaper] = useState<Paper>('A4');
  const [chosen, setChosen] = useState<readonly Sheet[]>(SHEETS);
  const { scenario } = props;
  if (scenario === undefined) return <p class="bad">{t('studio.share.notGood')}</p>;
  return (
    <section class="studio-print" aria-label={t('studio.part.print')}>
      <div class="studio-print-choices panel">
        <p>{t('studio.print.lead')}</p>
        <ChoiceRow
          name="paper"
          legend={t('studio.print.paper')}
          value={paper}
          choices={PAPERS.map((value) => ({ value, label: value }))}
          onChange={setPaper}
        />
        <fieldset class="knob-choices">
          <legend class="visually-hidden">{t('studio.part.print')}</legend>
          {SHEETS.map((sheet) => (
            <label key={sheet} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(sheet)}
                onChange={({ currentTarget }) =>
                  setChosen(SHEETS.filter((one) => (one === sheet ? currentTarget.checked : chosen.includes(one))))
                }
              />
              <span>{t(`studio.print.sheet.${sheet}`)}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" class="button button-main" onClick={() => print()}>
          {t('studio.print.now')}
        </button>
      </div>
      <div class={`print-pages print-${paper.toLowerCase()}`}>
        <SheetPages scenario={scenario} sheets={chosen} />
      </div>
    </section>
  );
}
