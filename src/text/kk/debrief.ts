import type { Kazakh } from '../catalogue.ts';
import type { DEBRIEF as ENGLISH } from '../en/debrief.ts';

/** Талдау сөздері. */
export const DEBRIEF = {
  'debrief.replay': 'Қайта көру',
  'debrief.csvHelp': 'әр шешім бір жол, кестеге арналған',
  'debrief.jsonHelp': 'әр шешім және нәтиже дерек ретінде',
  'debrief.timeline': 'Шиеленіс, Дербестік, Өркендеу',
  'debrief.timelineNote': 'бұйрықтап; әр белгі сол тұстан қайта көруді ашады',
  'debrief.went': '{{what}}: {{from}} болған, {{to}} болды.',
  'debrief.row.events': 'оқиғалар',
  'debrief.row.orders': 'сіздікі',
  'debrief.moments_one': '{{count}} сәт',
  'debrief.moments_other': '{{count}} сәт',
  'debrief.concernsNote': 'боялған: сізге қарсы әрекетке рұқсат; төменде: бұйрықтарыңыз',
  'debrief.tactic.concession': 'жеңілдік',
  'debrief.tactic.wedge': 'сына',
  'debrief.tactic.persuasion': 'көндіру',
  'debrief.shares': 'Кім нені ұстайды',
  'debrief.sharesNote': 'бүкіл салмақтың бөлігі; жартысынан көбі – үстемдік',
  'debrief.half': 'жарты',
  'debrief.window': 'Оқылуы',
  'debrief.windowNote': 'Соңғы жол әр раундты алдыңғысымен бірге бүкіл ойынның өлшемімен оқиды.',
  'debrief.history': 'Сіз және тарих',
  'debrief.historyNote':
    'Ойыныңыздың соңындағы әр актив үлестері, қасында көрсетілген жылғы дерек. Мақала мен дерек кей жерде өзгеше.',
  'debrief.what': 'Не',
  'debrief.you': 'Ойыныңыз',
  'debrief.record': 'Не болды',
  'debrief.institutions': 'Институттар',
  'debrief.noContract': 'келісімшарт жоқ',
  'debrief.joined': 'кірді: {{years}}',
  'debrief.joinedBefore': 'басынан мүше',
  'debrief.notJoined': 'кірмеді',
  'debrief.source.general': 'жалпыға белгілі, шамамен бағаланған',
  'debrief.source.derived': 'ПетроҚазақстан үлестерінен есептелген',
  'debrief.ways': 'Шығар жолдар, жылына миллион тонна',
  'debrief.waysNote':
    'Сіздің ойыныңыз, бір құн 5 Мт деп есептелген, қасында – желінің іс жүзінде тасымалдаған қазақстандық мұнайы, сол жылдардың орташасы. «Шамамен» – араларында шамалап бағаланған жыл бар.',
  'debrief.about': 'шамамен {{mt}}',
  'debrief.noFlow': 'жоқ',
  'debrief.questions': 'Талқылауға',
  'debrief.ask.prediction': 'Ойын алдында сізден сұралды: {{question}} Енді не дер едіңіз, пікіріңізді не өзгертті?',
  'debrief.ask.demand':
    '{{years}}: {{who}} Талап қойды ({{concern}}). Сол алаңдаушылықты бұрынғы қай шешімдер өсірді және олар кімдікі еді?',
  'debrief.ask.autonomy':
    'Дербестікке ең ауыр соққы {{years}} жылдары тиді ({{by}}: {{cause}}). Оны болдырмау неге түсер еді?',
  'debrief.ask.concern':
    'Ойындағы ең жоғары алаңдаушылық: {{who}}, {{concern}}, {{years}} жылдары {{level}}. Оны салыстырмалы құлдырау, қорқыныш не жаралы намыс өсірді ме?',
  'debrief.ask.tension':
    'Алыптар арасындағы ойыншы өсірген Шиеленістің көбін өсірген: {{who}} ({{points}}). Бұл құнына тұрды ма?',
  'debrief.ask.never': 'Мүлде қолданылмаған тәсіл: {{tactic}}. Бұл таңдау ма еді, ондай бір бұйрық нені өзгертер еді?',
  'debrief.ask.concession': '{{years}}: {{order}}. Ол талап етілмей тұрып берілді ме, сөздің өзі жетер ме еді?',
  'debrief.ask.label':
    'Ойын сіздің ойыныңызды «{{label}}» деп атайды. Басқа атау үшін қай саны өзгеше болуы керек еді, сіз келісесіз бе?',
  'debrief.ask.contested':
    'Бұл ойында бас ию Дербестікті {{bending}}, бір державаның үстемдігі {{dominance}} бірлікке кемітті. Өмірде қысым солай жұмыс істей ме?',
  'debrief.leavesOut': 'Бұл модельге не кірмеген',
  'debrief.out.elites':
    'Ел ішінде кім ұтады: элита, өңірлер, партиялар және қоғам пікірі. Мұнда Қазақстан бір дауыспен шешеді.',
  'debrief.out.region': 'Көршілер: Өзбекстан, Түрікменстан және басқалар, олардың өз келісімдері.',
  'debrief.out.west': 'Өз мақсаты бар көп мемлекет пен компания ретіндегі Батыс. Мұнда ол – бюджет пен қызығушылық.',
  'debrief.out.gas': 'Уран, астық, металл, су, транзит және газдың көбі. Мұнда бәрі мұнай құнымен өлшенеді.',
  'debrief.out.price': 'Мұнай бағасын не қозғайтыны. Мұнда ол жаңалық болып келеді.',
  'debrief.out.unitary': 'Мәскеу мен Бейжің ішіндегі даулар. Мұнда алыптың бүкіл ойынға бір доктринасы бар.',
  'debrief.out.figures': 'Өлшеу. 3-тегі алаңдаушылық – құрастырушының бағасы; ешбір мұрағат оны сан етіп көрсетпейді.',
  'debrief.if.title': 'Тағы не болуы мүмкін еді',
  'debrief.if.lead_one':
    'Компьютер ойыншылар ойынды сіз таңдаған раундтан алып, сол жаңалықтармен {{count}} рет соңына дейін ойнайды. Бұл – модель нәтижесі, тарих туралы қорытынды емес.',
  'debrief.if.lead_other':
    'Компьютер ойыншылар ойынды сіз таңдаған раундтан алып, сол жаңалықтармен {{count}} рет соңына дейін ойнайды. Бұл – модель нәтижесі, тарих туралы қорытынды емес.',
  'debrief.if.from': 'Басталатын тұсы',
  'debrief.if.way': 'Қазақстан әрі қарай қалай ойнайды',
  'debrief.if.compare': 'Және бір болжамсыз',
  'debrief.if.compare.none': 'модель сол күйінде',
  'debrief.if.compare.bending': '«бас ию Дербестікті кемітеді» болжамынсыз',
  'debrief.if.compare.dominance': '«үстемдік Дербестікті кемітеді» болжамынсыз',
  'debrief.if.costs':
    'Тезистің көбін екі болжам көтереді, олар даулы. Бұл ойында бас ию Дербестікті {{bending}}, үстемдік {{dominance}} бірлікке кемітті.',
  'debrief.if.start': 'Әрі қарай ойнау',
  'debrief.if.progress': 'Ойналған ойындар',
  'debrief.if.played': '{{whole}} ойынның {{played}} ойналды',
  'debrief.if.failed': 'Ойындарды жалғастыру мүмкін болмады. Қайталап көріңіз.',
  'debrief.if.chart': 'Қазақстанның соңындағы ұпайы',
  'debrief.if.model': 'ұпай бойынша ойындар; модель нәтижесі',
  'debrief.if.as': 'сол күйінде',
  'debrief.if.without': 'болжамсыз',
  'debrief.if.yours': 'сіз {{points}}, меже {{par}}',
  'debrief.if.says_one':
    '{{name}}: {{count}} ойын, медиана {{median}} ұпай, {{fallen}} күйреу, Шиеленіс медианасы {{tension}}.',
  'debrief.if.says_other':
    '{{name}}: {{count}} ойын, медиана {{median}} ұпай, {{fallen}} күйреу, Шиеленіс медианасы {{tension}}.',
  'debrief.class.title': 'Сынып',
  'debrief.class.lead':
    'Көп топтың сақталған файлдарын бірден ашыңыз. Олар осы браузерде оқылады, ешқайда жіберілмейді.',
  'debrief.class.open': 'Көп файл ашу',
  'debrief.class.found_one': 'Аяқталған {{count}} ойын оқылды.',
  'debrief.class.found_other': 'Аяқталған {{count}} ойын оқылды.',
  'debrief.class.kept': 'сақталған күйінде: содан бері ережелер өзгерді',
  'debrief.class.out': 'Кірмеді: {{file}}.',
  'debrief.before':
    'Осы ойын барысында не одан кейін ережелер өзгерді. Нәтиже — сол кезде жеткен нәтиже; графиктер, сұрақтар мен қайталау қазіргі ережелер күшіне енген жерден басталады. Оған дейінгі бұйрықтар төменде тізілген.',
  'debrief.class.notOver': 'Оның ойыны аяқталмаған.',
  'debrief.class.scores': 'Сынып ұпайлары',
  'debrief.class.scoresNote': 'Қазақстан ұпайы бойынша ойындар',
  'debrief.class.games': 'Ойындар',
  'debrief.class.sum':
    'Медиана {{median}} ұпай, ең жақсысы {{best}}. Қазақстан {{games}} ойынның {{stood}} ойынында соңына дейін аман тұрды.',
  'debrief.class.group': 'Топ',
  'debrief.class.game': 'Ойын',
  'debrief.class.ends': 'Немен аяқталды',
  'debrief.class.labels': 'Стратегия',
} as const satisfies Kazakh<typeof ENGLISH>;
