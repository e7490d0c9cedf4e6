import { startLesson } from '../../app/lesson.ts';
import { sayPhase } from '../../text/index.ts';
import { t } from '../../text/learn.ts';
import { LESSON, type Stage } from '../table/lesson-steps.ts';
import { begin } from './desk.ts';
import { Page } from './page.tsx';
import { addressOf } from './route.ts';

/** The parts of a round, and how far the coach has come in each. */
const PARTS = [
  { phase: 'news', stages: ['news'] },
  { phase: 'tender', stages: ['invite', 'award'] },
  { phase: 'postures', stages: ['reveal'] },
  { phase: 'manoeuvre', stages: ['manoeuvre'] },
  { phase: 'reckoning', stages: ['reckoning'] },
] as const satisfies readonly { readonly phase: string; readonly stages: readonly Stage[] }[];

/** Where learning begins: a guided round on the real game, or the rules as a page. */
export function LearnScreen() {
  const steps = LESSON.map((step, i) => ({ ...step, number: i + 1 }));
  return (
    <Page title={t('learn.title')}>
      <div class="learn">
        <p class="rules-lead">{t('learn.lead')}</p>
        <p class="learn-deeds">
          <button type="button" class="button button-main" onClick={() => void startLesson(Date.now()).then(begin)}>
            {t('learn.begin')}
          </button>
          <span class="note by-keys">{t('learn.keys')}</span>
        </p>
        <ol class="learn-round">
          {PARTS.map(({ phase, stages }) => {
            const said = steps.filter(({ stage }) => stages.some((one) => one === stage));
            return (
              <li key={phase} class="panel learn-part">
                <h2 class="learn-phase">{sayPhase(phase)}</h2>
                <ol class="learn-steps" start={said[0]?.number}>
                  {said.map(({ id }) => (
                    <li key={id}>{t(`learn.title.${id}`)}</li>
                  ))}
                </ol>
              </li>
            );
          })}
        </ol>
        <p>
          <a href={addressOf({ screen: 'rules', rule: undefined })}>{t('learn.rules')}</a>
          <span class="note learn-rules">{t('learn.rulesNote')}</span>
        </p>
      </div>
    </Page>
  );
}
