import { startLesson } from '../../app/lesson.ts';
import { t } from '../../text/learn.ts';
import { LESSON } from '../table/lesson-steps.ts';
import { begin } from './desk.ts';
import { Page } from './page.tsx';
import { addressOf } from './route.ts';

/** Where learning begins: a guided round on the real game, or the rules as a page. */
export function LearnScreen() {
  return (
    <Page title={t('learn.title')}>
      <div class="learn">
        <p class="rules-lead">{t('learn.lead')}</p>
        <p>
          <button type="button" class="button button-main" onClick={() => void startLesson(Date.now()).then(begin)}>
            {t('learn.begin')}
          </button>
        </p>
        <p class="note">{t('learn.keys')}</p>
        <ol class="learn-steps">
          {LESSON.map(({ id }) => (
            <li key={id}>{t(`learn.title.${id}`)}</li>
          ))}
        </ol>
        <p>
          <a href={addressOf({ screen: 'rules', rule: undefined })}>{t('learn.rules')}</a>
        </p>
        <p class="note">{t('learn.rulesNote')}</p>
      </div>
    </Page>
  );
}
