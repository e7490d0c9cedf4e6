import { t } from '../../text/words.ts';
import { Page } from './page.tsx';
import { SettingsForm } from './settings-form.tsx';

/** The settings screen. */
export function SettingsScreen() {
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <div class="settings-sheet panel">
        <SettingsForm />
      </div>
    </Page>
  );
}
