import { rulebookLead } from '../../text/rulebook.ts';
import { t } from '../../text/words.ts';
import { Page } from './page.tsx';
import { RulePages } from './rule-pages.tsx';

/** The rulebook as a screen of its own. */
export function RulesScreen(props: { readonly rule: string | undefined }) {
  return (
    <Page
      title={rulebookLead().title}
      actions={
        <button type="button" class="button" onClick={() => print()}>
          {t('rules.print')}
        </button>
      }
    >
      <RulePages rule={props.rule} />
    </Page>
  );
}
