import type { Kazakh } from '../catalogue.ts';
import type { CLASS as ENGLISH } from '../en/class.ts';

/** Үстел басындағы сыныпқа арналған сөздер: орындар, сағат, үзіліс, проектор. */
export const CLASS = {
  'class.title': 'Сыныпта',
  'class.seats': 'Кім қайда отыр',
  'class.seatsHelp':
    'Орынды кез келген сәтте басқаға беруге болады. Кеткен ойыншы құпиясын өзімен алып кетеді; келген ойыншы алдымен шымылдықты көтереді.',
  'class.name': 'Аты немесе команда',
  'class.nameOf': 'Аты немесе команда, орын: {{seat}}',
  'class.give': 'Орынды беру',
  'class.giveTo': 'Орынды беру: {{seat}}',
  'class.last': 'Соңғы ойыншы үстелден кете алмайды.',
  'class.pause': 'Үзіліс',
  'class.pauseHelp': 'Үстел тынығады, экранда құпия ештеңе қалмайды, уақыт есептелмейді.',
  'class.question': 'Осы уақытта бәріне қойылатын сұрақ',
  'class.rest': 'Үзіліс жасау',
  'class.end': 'Уақыт бітті',
  'class.endHelp': 'Ойын қазіргі раундтан кейін, {{years}}, аяқталады және толық ойын ретінде есептеледі.',
  'class.endNow': 'Осы раундтан кейін аяқтау',
  'class.ending': 'Ойын осы раундтан кейін аяқталады.',
  'class.projector': 'Проектор',
  'class.projectorHelp': 'Үстелдің ашық бөлігі жеке терезеде, ірі әріппен: онда құпия ештеңе жоқ.',
  'class.openProjector': 'Үстелді терезеде ашу',
  'class.paused': 'Үстел тынығуда',
  'class.resume': 'Жалғастыру',
  'class.spent': 'Ойналған уақыт: {{time}}',
  'class.waiting': 'Ойынды осы құрылғының басқа терезесінде ашыңыз; оның ашық бөлігі мұнда өзі пайда болады.',
  'class.board': 'Ашық үстел',
} as const satisfies Kazakh<typeof ENGLISH>;
