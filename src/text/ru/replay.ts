import type { Russian } from '../catalogue.ts';
import type { REPLAY as ENGLISH } from '../en/replay.ts';

/** Слова просмотра сыгранных игр. */
export const REPLAY = {
  'replay.title': 'Просмотр',
  'replay.lead': 'Любую игру можно просмотреть ход за ходом и с любого места сыграть дальше как другую.',
  'replay.open': 'Просмотреть',
  'replay.openOf': 'Просмотреть: {{name}}',
  'replay.debriefOf': 'Разбор: {{name}}',
  'replay.opening': 'Начало',
  'replay.gave': '{{who}}: {{order}}',
  'replay.sealed.bid': '{{who}}: закрытая заявка',
  'replay.sealed.posture': '{{who}}: карта рубашкой вверх',
  'replay.where': 'Ход {{order}} из {{of}}, {{years}}.',
  'replay.roundBack': 'На раунд назад',
  'replay.back': 'На ход назад',
  'replay.play': 'Показать ход за ходом',
  'replay.stop': 'Остановить',
  'replay.on': 'На ход вперёд',
  'replay.roundOn': 'На раунд вперёд',
  'replay.slider': 'Место в игре',
  'replay.eyes': 'Чьими глазами',
  'replay.eyes.all': 'Все карты открыты',
  'replay.eyes.table': 'Как видел стол',
  'replay.eyes.seat': 'Как видит {{who}}',
  'replay.inPlay': 'Только то, что вам можно знать.',
  'replay.branch': 'Играть отсюда',
  'replay.branchHelp': 'новой игрой; эта останется как есть',
  'replay.share': 'Поделиться',
  'replay.shareHelp': 'небольшой файл, который открывается в просмотре',
  'replay.debrief': 'Разбор',
  'replay.table': 'Назад к столу',
} as const satisfies Russian<typeof ENGLISH>;
