import { useState } from 'preact/hooks';
import { roundsOf } from '../../../rules/index.ts';
import { PRESET_CARDS, type PresetCard, presetOf } from '../../app/presets.ts';
import { readPhrase } from '../../app/share/preset-link.ts';
import '../../text/studio.ts';
import { inWords, t } from '../../text/words.ts';
import { playPreset } from './desk.ts';
import { Page } from './page.tsx';
import { addressOf } from './route.ts';
import { sayLength, sayYears } from './say-preset.ts';

/** One preset to choose: its years, its length, the question it asks and what one learns by it. */
function ScenarioCard({ preset }: { readonly preset: PresetCard }) {
  const title = inWords(preset.title);
  const aims = preset.teaching?.objectives ?? [];
  return (
    <li class="scenario panel">
      <h2 class="scenario-title">{title}</h2>
      <p class="preset-facts">
        <span>{sayYears(preset)}</span>
        <span>{t('shell.rounds', { count: roundsOf(preset.rounds).length })}</span>
        <span>{sayLength(preset)}</span>
      </p>
      {preset.dilemma !== undefined && <p class="scenario-dilemma">{inWords(preset.dilemma)}</p>}
      {aims.length > 0 && (
        <div class="scenario-aims">
          <p class="cap">{t('studio.scenarios.aim')}</p>
          <ul>
            {aims.map((aim) => (
              <li key={aim.en}>{inWords(aim)}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="scenario-acts">
        <button
          type="button"
          class="button button-main"
          aria-label={t('studio.scenarios.playOf', { title })}
          onClick={() => void presetOf(preset.id).then((whole) => whole !== undefined && playPreset(whole))}
        >
          {t('studio.scenarios.play')}
        </button>
        <a
          class="button"
          aria-label={t('studio.scenarios.changeOf', { title })}
          href={addressOf({ screen: 'studio', from: preset.id })}
        >
          {t('studio.scenarios.change')}
        </a>
      </div>
    </li>
  );
}

/** The door for a phrase from the board, which a class is waiting at, and all presets that ship with the game. */
export function ScenariosScreen() {
  const [phrase, setPhrase] = useState('');
  const [bad, setBad] = useState(false);
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = await readPhrase(phrase);
    setBad(found === undefined);
    if (found !== undefined) playPreset(found.scenario, found.seed);
  };
  return (
    <Page title={t('studio.scenarios.title')} lead={t('studio.scenarios.lead')}>
      <form class="scenario-phrase" onSubmit={open}>
        <label class="field">
          <span class="field-label">{t('studio.scenarios.phrase')}</span>
          <input
            class="input"
            type="text"
            autocomplete="off"
            maxLength={60}
            value={phrase}
            aria-invalid={bad}
            aria-describedby="phrase-help"
            onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('studio.scenarios.openPhrase')}
        </button>
        <p id="phrase-help" class={bad ? 'bad' : 'note'} role="status">
          {t(bad ? 'studio.scenarios.phraseBad' : 'studio.scenarios.phraseHelp')}
        </p>
      </form>
      <ul class="scenario-list">
        {PRESET_CARDS.map((preset) => (
          <ScenarioCard key={preset.id} preset={preset} />
        ))}
      </ul>
    </Page>
  );
}
