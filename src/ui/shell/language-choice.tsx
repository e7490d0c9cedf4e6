import { change } from '../../app/settings.ts';
import { LANGUAGE_NAMES, LANGUAGES, PAGE_LANGUAGES } from '../../text/languages.ts';
import { language, t } from '../../text/words.ts';
import { ChoiceRow } from './choice-row.tsx';

/** The languages, each by its own name; the page changes at once. */
export function LanguageChoice(props: { readonly quiet?: boolean }) {
  return (
    <div class="language-choice">
      <ChoiceRow
        name="language"
        legend={t('settings.language')}
        quiet={props.quiet ?? false}
        value={language()}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: PAGE_LANGUAGES[value] }))}
        onChange={(chosen) => change({ language: chosen })}
      />
    </div>
  );
}
