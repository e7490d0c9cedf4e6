import { t } from '../../text/words.ts';
import { addressOf } from './route.ts';

/** The game's name as the way back to the title. */
export function HomeLink() {
  return (
    <a class="page-home" href={addressOf({ screen: 'title' })}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M10 3L5 8l5 5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="page-name">{t('shell.name')}</span>
    </a>
  );
}
