/** The languages the game speaks, each complete. A further one is a catalogue and a row in the tables below. */
export const LANGUAGES = ['en', 'kk', 'ru', 'zh'] as const;
/** The languages there are names and texts in. */
export const TONGUES = ['en', 'kk', 'ru', 'zh'] as const;
export type Tongue = (typeof TONGUES)[number];
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, as it stands on the switch. */
export const LANGUAGE_NAMES: Readonly<Record<Tongue, string>> = {
  en: 'English',
  kk: 'Қазақша',
  ru: 'Русский',
  zh: '中文',
};

/** What the page says its language is. */
export const PAGE_LANGUAGES: Readonly<Record<Tongue, string>> = { en: 'en', kk: 'kk', ru: 'ru', zh: 'zh-Hans' };

/**
 * How figures and dates are written. Browsers seldom carry Kazakh customs; figures are written as in Russian, and
 * `WORDED` says the rest.
 */
export const LOCALES: Readonly<Record<Tongue, string>> = { en: 'en-GB', kk: 'ru-KZ', ru: 'ru-RU', zh: 'zh-CN' };

/** Joining words and months where a browser may not know the language. */
export const WORDED: {
  readonly [T in Tongue]?: { readonly and: string; readonly or: string; readonly months: readonly string[] };
} = {
  kk: {
    and: ' және ',
    or: ' немесе ',
    months: [
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ],
  },
};

/** The language we speak that the device asks for first; English if it asks for none of them. */
export function languageOf(asked: readonly string[]): Language {
  for (const tag of asked) {
    const found = LANGUAGES.find((one) => tag === one || tag.startsWith(`${one}-`));
    if (found !== undefined) return found;
  }
  return 'en';
}
