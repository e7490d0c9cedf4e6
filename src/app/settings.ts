import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { LANGUAGES, languageOf, PAGE_LANGUAGES } from '../text/languages.ts';
import { language, speak } from '../text/words.ts';
import type { Contrast, Skin } from '../theme/tokens.ts';

/** What the player may set; `auto` follows the device. */
const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export const SKIN_CHOICES = ['auto', 'paper', 'night'] as const;
export const CONTRAST_CHOICES = ['auto', 'standard', 'more'] as const;
export const MOTION_CHOICES = ['auto', 'on', 'off'] as const;
export const SOUND_CHOICES = ['off', 'on'] as const;
export const TEXT_SIZES = [100, 115, 130, 150, 200] as const;

export interface Settings {
  readonly language: (typeof LANGUAGE_CHOICES)[number];
  readonly skin: (typeof SKIN_CHOICES)[number];
  readonly contrast: (typeof CONTRAST_CHOICES)[number];
  readonly motion: (typeof MOTION_CHOICES)[number];
  readonly sound: (typeof SOUND_CHOICES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
}

const DEFAULTS: Settings = {
  language: 'auto',
  skin: 'auto',
  contrast: 'auto',
  motion: 'auto',
  sound: 'off',
  textSize: 100,
};
const SHELF = 'multivector.settings';

const oneOf = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

/** Reads settings that were kept; anything not understood falls back to its default. */
export function readSettings(kept: string | null | undefined): Settings {
  let found: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(kept ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) found = parsed;
  } catch {
    return DEFAULTS;
  }
  return {
    language: oneOf(LANGUAGE_CHOICES, found.language, DEFAULTS.language),
    skin: oneOf(SKIN_CHOICES, found.skin, DEFAULTS.skin),
    contrast: oneOf(CONTRAST_CHOICES, found.contrast, DEFAULTS.contrast),
    motion: oneOf(MOTION_CHOICES, found.motion, DEFAULTS.motion),
    sound: oneOf(SOUND_CHOICES, found.sound, DEFAULTS.sound),
    textSize: oneOf(TEXT_SIZES, found.textSize, DEFAULTS.textSize),
  };
}

/** What the device wishes. */
export interface Wishes {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly stillness: boolean;
}

const wishes = signal<Wishes>({ dark: false, contrast: false, stillness: false });

/** The player's settings on this device. */
export const settings = signal<Settings>(DEFAULTS);

/** The skin in use. */
export const skin: ReadonlySignal<Skin> = computed(() => {
  const chosen = settings.value.skin;
  return chosen === 'auto' ? (wishes.value.dark ? 'night' : 'paper') : chosen;
});

/** The contrast in use. */
export const contrast: ReadonlySignal<Contrast> = computed(() => {
  const chosen = settings.value.contrast;
  return chosen === 'auto' ? (wishes.value.contrast ? 'more' : 'standard') : chosen;
});

/** Whether things move. */
export const motion: ReadonlySignal<boolean> = computed(() => {
  const chosen = settings.value.motion;
  return chosen === 'auto' ? !wishes.value.stillness : chosen === 'on';
});

const QUERIES: Readonly<Record<keyof Wishes, string>> = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  stillness: '(prefers-reduced-motion: reduce)',
};

/**
 * Takes up the kept settings and the device's wishes, and dresses the page accordingly, now and on every change.
 * Settles when the player's language is at hand, or cannot be had.
 */
export async function dressPage(page: HTMLElement): Promise<void> {
  for (const wish of ['dark', 'contrast', 'stillness'] as const) {
    const query = matchMedia(QUERIES[wish]);
    const hear = (): void => {
      wishes.value = { ...wishes.peek(), [wish]: query.matches };
    };
    hear();
    query.addEventListener('change', hear);
  }
  try {
    settings.value = readSettings(localStorage.getItem(SHELF));
  } catch {
    settings.value = DEFAULTS;
  }
  effect(() => {
    page.dataset.skin = skin.value;
    page.dataset.contrast = contrast.value;
    page.dataset.motion = motion.value ? 'on' : 'off';
    page.style.fontSize = `${settings.value.textSize}%`;
    page.lang = PAGE_LANGUAGES[language()];
  });
  const chosen = computed(() => settings.value.language);
  let arrived = Promise.resolve();
  effect(() => {
    const asked = chosen.value === 'auto' ? languageOf(navigator.languages) : chosen.value;
    const face = asked === 'zh' ? import('virtual:chinese-face.css') : undefined;
    // A catalogue or a face that cannot be fetched leaves the page with what it has.
    arrived = Promise.all([speak(asked), face]).then(
      () => undefined,
      () => undefined,
    );
  });
  await arrived;
}

/** Changes some settings and keeps them on this device, where the device lets us. */
export function change(part: Partial<Settings>): void {
  settings.value = { ...settings.value, ...part };
  try {
    localStorage.setItem(SHELF, JSON.stringify(settings.value));
  } catch {
    // A device that keeps nothing still shows what was chosen until the page is closed.
  }
}

/** Takes the kept settings off this device; the page follows the device's wishes again. */
export function forgetSettings(): void {
  settings.value = DEFAULTS;
  try {
    localStorage.removeItem(SHELF);
  } catch {
    // Nothing was kept.
  }
}
