import type { Russian } from '../catalogue.ts';
import type { AI as ENGLISH } from '../en/ai.ts';

/** Слова о компьютерных игроках. */
export const AI = {
  'ai.motive.survival': 'Не допустить краха',
  'ai.motive.independence': 'Автономия Казахстана',
  'ai.motive.prosperity': 'Благосостояние Казахстана',
  'ai.motive.credit': 'Доверие и обещания',
  'ai.motive.purse': 'Деньги в руках',
  'ai.motive.income': 'Доход от отгрузки нефти',
  'ai.motive.ease': 'Спокойствие за свои интересы',
  'ai.motive.quiet': 'Спокойствие между Москвой и Пекином',
  'ai.motive.standing': 'Вес относительно нормы',
  'ai.motive.balance': 'Равновесие веса',
  'ai.motive.pressure': 'Требования и Препятствия',
  'ai.motive.foothold': 'Доля в активах',
  'ai.motive.favour': 'Расположение',
  'ai.motive.backing': 'На чьей стороне Запад',
  'ai.doctrine.multi-vector': 'Многовекторность',
  'ai.doctrine.multi-vector.about':
    'Держит все двери открытыми: рано снимает озабоченности, никому не даёт далеко уйти вперёд, под давлением опирается на другого.',
  'ai.doctrine.hardliner': 'Жёсткая линия',
  'ai.doctrine.hardliner.about':
    'Берёт, что может: давит и препятствует всякий раз, когда позволяет озабоченность, и мало боится ссоры.',
  'ai.doctrine.pragmatist': 'Прагматик',
  'ai.doctrine.pragmatist.about':
    'Считает: нефть по своим линиям, доли по честной цене, давление, когда оно окупается.',
  'ai.doctrine.soft-power': 'Мягкая сила',
  'ai.doctrine.soft-power.about': 'Хочет нравиться: подарки, клубы и спокойствие прежде угроз.',
  'ai.doctrine.strategic': 'Стратег',
  'ai.doctrine.strategic.about': 'Рассчитывает на вес: линии и доли раньше России, давление там, где отстаёт.',
  'ai.doctrine.commercial': 'Коммерсант',
  'ai.doctrine.commercial.about': 'Покупает: хорошие доли, доходные линии, мало слов.',
  'ai.doctrine.cautious': 'Осторожность',
  'ai.doctrine.cautious.about': 'Выжидает: мир с Москвой, расположение Астаны, деньги в запасе.',
  'ai.doctrine.hidden': 'Неизвестна',
  'ai.motive.result': 'Собственный счёт',
  'ai.motive.whim': 'Промах суждения',
  'ai.level.novice': 'Новичок',
  'ai.level.novice.about': 'Видит, что ход даёт сразу, и часто ошибается в оценке.',
  'ai.level.capable': 'Умелый',
  'ai.level.capable.about': 'Продумывает два-три поворота событий и порой ошибается.',
  'ai.level.skilled': 'Опытный',
  'ai.level.skilled.about': 'Взвешивает несколько поворотов событий и редко ошибается.',
  'ai.level.expert': 'Эксперт',
  'ai.level.expert.about': 'Взвешивает много поворотов событий и не торопится.',
  'ai.motive.manner': 'Собственная манера',
} as const satisfies Russian<typeof ENGLISH>;
