import { rulebookLead } from '../../text/rulebook.ts';
import { Page } from './page.tsx';
import { RulePages } from './rule-pages.tsx';

/** The rulebook as a screen of its own. */
export function RulesScreen(props: { readonly rule: string | undefined }) {
  return (
    <Page title={rulebookLead().title}>
      <RulePages rule={props.rule} />
    </Page>
  );
}
