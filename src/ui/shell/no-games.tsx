import { t } from '../../text/words.ts';
import { addressOf } from './route.ts';

/** Where games would be listed and there are none: says so, and opens the door to one. */
export function NoGames() {
  return (
    <div class="saves-none">
      <p>{t('saves.none')}</p>
      <a class="button button-main" href={addressOf({ screen: 'new' })}>
        {t('title.new')}
      </a>
    </div>
  );
}
