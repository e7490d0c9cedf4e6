import {
  CONTRAST_CHOICES,
  change,
  MOTION_CHOICES,
  SKIN_CHOICES,
  SOUND_CHOICES,
  settings,
  TEXT_SIZES,
} from '../../app/settings.ts';
import { t } from '../../text/words.ts';
import { ChoiceRow } from './choice-row.tsx';
import { DataChoice } from './data-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';

/** The settings themselves, on their own screen or over the table; over the table, the game in play cannot be deleted. */
export function SettingsForm(props: { readonly overTable?: boolean }) {
  const now = settings.value;
  return (
    <div class="settings">
      <LanguageChoice />
      <ChoiceRow
        name="skin"
        legend={t('settings.skin')}
        help={t('settings.skinHelp')}
        value={now.skin}
        choices={SKIN_CHOICES.map((value) => ({ value, label: t(`settings.skin.${value}`) }))}
        onChange={(skin) => change({ skin })}
      />
      <ChoiceRow
        name="contrast"
        legend={t('settings.contrast')}
        value={now.contrast}
        choices={CONTRAST_CHOICES.map((value) => ({ value, label: t(`settings.contrast.${value}`) }))}
        onChange={(contrast) => change({ contrast })}
      />
      <ChoiceRow
        name="motion"
        legend={t('settings.motion')}
        help={t('settings.motionHelp')}
        value={now.motion}
        choices={MOTION_CHOICES.map((value) => ({ value, label: t(`settings.motion.${value}`) }))}
        onChange={(motion) => change({ motion })}
      />
      <ChoiceRow
        name="sound"
        legend={t('settings.sound')}
        help={t('settings.soundHelp')}
        value={now.sound}
        choices={SOUND_CHOICES.map((value) => ({ value, label: t(`settings.sound.${value}`) }))}
        onChange={(sound) => change({ sound })}
      />
      <ChoiceRow
        name="text-size"
        legend={t('settings.textSize')}
        help={t('settings.sample')}
        value={now.textSize}
        choices={TEXT_SIZES.map((value) => ({ value, label: t('settings.textSize.of', { size: value }) }))}
        onChange={(textSize) => change({ textSize })}
      />
      <DataChoice deletes={!(props.overTable ?? false)} />
    </div>
  );
}
