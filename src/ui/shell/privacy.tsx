import '../../text/studio.ts';
import { t } from '../../text/words.ts';
import { Page } from './page.tsx';

const KINDS = ['games', 'settings', 'draft', 'link'] as const;

/** What the game keeps, where, and how to be rid of it. */
export function PrivacyScreen() {
  return (
    <Page title={t('studio.privacy.title')} lead={t('studio.privacy.lead')}>
      <table class="privacy">
        <thead>
          <tr>
            <th scope="col">{t('studio.privacy.what')}</th>
            <th scope="col">{t('studio.privacy.where')}</th>
            <th scope="col">{t('studio.privacy.how')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`studio.privacy.${kind}`)}</th>
              <td>{t(`studio.privacy.${kind}Where`)}</td>
              <td>{t(`studio.privacy.${kind}How`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('studio.privacy.names')}</p>
    </Page>
  );
}
