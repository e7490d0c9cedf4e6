import type { Kazakh } from '../catalogue.ts';
import type { REPLAY as ENGLISH } from '../en/replay.ts';

/** Ойынды қайта көру сөздері. */
export const REPLAY = {
  'replay.title': 'Қайта көру',
  'replay.lead': 'Кез келген ойынды бұйрықтап қарап, кез келген тұстан басқа ойын ретінде жалғастыруға болады.',
  'replay.open': 'Қайта көру',
  'replay.openOf': 'Қайта көру: {{name}}',
  'replay.debriefOf': 'Талдау: {{name}}',
  'replay.opening': 'Басталуы',
  'replay.gave': '{{who}}: {{order}}',
  'replay.sealed.bid': '{{who}} бағасын жабық береді',
  'replay.sealed.posture': '{{who}} картаны жабық салады',
  'replay.where': '{{of}} ішінен {{order}}-бұйрық, {{years}}.',
  'replay.roundBack': 'Бір раунд артқа',
  'replay.back': 'Бір бұйрық артқа',
  'replay.play': 'Ойнату',
  'replay.stop': 'Тоқтату',
  'replay.on': 'Бір бұйрық алға',
  'replay.roundOn': 'Бір раунд алға',
  'replay.slider': 'Ойындағы орын',
  'replay.eyes': 'Кімнің көзімен',
  'replay.eyes.all': 'Барлық карта ашық',
  'replay.eyes.table': 'Үстел көргендей',
  'replay.eyes.seat': '{{who}} көргендей',
  'replay.inPlay': 'Тек сіз біле алатын нәрсе.',
  'replay.branch': 'Осы тұстан ойнау',
  'replay.branchHelp': 'жаңа ойын ретінде; бұл ойын өзгермейді',
  'replay.share': 'Бөлісу',
  'replay.shareHelp': 'Қайта көруде ашылатын шағын файл',
  'replay.debrief': 'Талдау',
  'replay.table': 'Үстелге оралу',
} as const satisfies Kazakh<typeof ENGLISH>;
