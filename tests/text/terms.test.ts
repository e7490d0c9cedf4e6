import { expect, test } from 'vitest';
import type { Language } from '../../src/text/languages.ts';
import { catalogueOf } from './catalogues.ts';
import { presetTexts } from './preset-texts.ts';

/** A thing of the game has one name in a language: what else it was once called, and what it is called. */
const RETIRED: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  kk: {
    алпауыт: 'алып',
    '(?<!\\p{L})[Аа]лаң(?!д)': 'алаңдаушылық',
    'клуб(?!а)': 'ұйым',
    'Әл-ауқат': 'Өркендеу',
    Билік: 'Қуат',
    Басқыншылық: 'Қарулы араласу',
    Алашаңқай: 'Алашанькоу',
    иілу: 'бас ию',
  },
  ru: {
    'прогиб|Прогиб': 'уступка под нажимом',
    'опасени[ея](?! (?:оружия|отстать))|опасений': 'озабоченность',
    '[Сс]амостоятельност': 'Автономия',
    'приказ(?:ы|а|ов|ами)?(?![а-яё])': 'ход',
    'за Власть': 'за Мощь',
  },
  zh: {
    关切: '顾虑',
    权重: '分量',
    份量: '分量',
    包容: '吸纳',
    封堵: '阻挠',
    剧本: '情景',
    场景: '情景',
    学说: '方针',
    文章: '论文',
    命令: '指令',
    您: '你',
  },
};

test.each(Object.entries(RETIRED))('one name for one thing in %s', async (tongue, terms) => {
  const language = tongue as Language;
  const words = Object.values(await catalogueOf(language)).flatMap((room) => Object.entries(room));
  const texts = presetTexts().map(({ place, said }) => [place, said[language] ?? ''] as const);
  for (const [once, now] of Object.entries(terms)) {
    const pattern = new RegExp(once, 'u');
    const found = [...words, ...texts].filter(([, text]) => pattern.test(text)).map(([place]) => place);
    expect(found, `${once}: ${now}`).toEqual([]);
  }
});
