import type { Russian } from '../catalogue.ts';
import type { DEBRIEF as ENGLISH } from '../en/debrief.ts';

/** Слова разбора. */
export const DEBRIEF = {
  'debrief.replay': 'Просмотр',
  'debrief.csvHelp': 'каждое решение строкой, для таблицы',
  'debrief.jsonHelp': 'все решения и итог как данные',
  'debrief.timeline': 'Напряжённость, Автономия, Благосостояние',
  'debrief.timelineNote': 'ход за ходом; каждая метка открывает это место в просмотре',
  'debrief.went': '{{what}}: с {{from}} до {{to}}.',
  'debrief.row.events': 'события',
  'debrief.row.orders': 'ваши ходы',
  'debrief.moments_one': '{{count}} момент',
  'debrief.moments_few': '{{count}} момента',
  'debrief.moments_many': '{{count}} моментов',
  'debrief.concernsNote': 'закрашено: есть лицензия действовать против вас; ниже — ваши ходы',
  'debrief.tactic.concession': 'уступка',
  'debrief.tactic.wedge': 'клин',
  'debrief.tactic.persuasion': 'убеждение',
  'debrief.shares': 'Кто чем владеет',
  'debrief.sharesNote': 'доля общего веса; больше половины — преобладание',
  'debrief.half': 'половина',
  'debrief.window': 'Читается как',
  'debrief.windowNote': 'Последняя строка читает каждый раунд вместе с предыдущим по тем же признакам, что и всю игру.',
  'debrief.history': 'Вы и история',
  'debrief.historyNote':
    'Доли в каждом активе в конце вашей игры рядом с действительными на указанный год. Статья и документы местами расходятся.',
  'debrief.what': 'Что',
  'debrief.you': 'Ваша игра',
  'debrief.record': 'Как было',
  'debrief.institutions': 'Институты',
  'debrief.noContract': 'договора нет',
  'debrief.joined': 'вступление в {{years}}',
  'debrief.joinedBefore': 'участник с самого начала',
  'debrief.notJoined': 'не вступили',
  'debrief.source.general': 'общеизвестное, оценка',
  'debrief.source.derived': 'вычислено по долям «ПетроКазахстана»',
  'debrief.ways': 'Пути наружу, млн тонн в год',
  'debrief.waysNote':
    'Ваша игра, единица ценности за 5 млн т, рядом с казахстанской нефтью, которую линия несла в действительности, в среднем за эти годы. «Около» означает, что среди них есть оценка.',
  'debrief.about': 'около {{mt}}',
  'debrief.noFlow': 'нет',
  'debrief.questions': 'Для обсуждения',
  'debrief.ask.prediction':
    'Перед игрой вас спросили: {{question}} Что вы ответили бы теперь и что изменило ваше мнение?',
  'debrief.ask.demand':
    'Годы {{years}}: Требование предъявляет {{who}}, озабоченность: {{concern}}. Какие прежние решения питали её и чьи они были?',
  'debrief.ask.autonomy':
    'Самый тяжёлый удар по Автономии пришёлся на {{years}} ({{by}}: {{cause}}). Чего стоило бы его избежать?',
  'debrief.ask.concern':
    'Самая высокая озабоченность игры: {{who}}, {{concern}}, {{level}} в {{years}}. Что её подняло: относительный упадок, страх или уязвлённая гордость?',
  'debrief.ask.tension':
    'Из игроков больше всех Напряжённость между гигантами поднимает {{who}} ({{points}}). Стоило ли это своей цены?',
  'debrief.ask.never': 'Ни разу не применено: {{tactic}}. Был ли это выбор и что изменил бы один такой ход?',
  'debrief.ask.concession': 'Годы {{years}}: {{order}}. Было ли это отдано до Требования и хватило бы одних слов?',
  'debrief.ask.label':
    'Игра называет вашу линию «{{label}}». Какие её цифры должны быть иными для другого названия и согласны ли вы с ним?',
  'debrief.ask.contested':
    'Уступка под нажимом стоила в этой игре {{bending}} Автономии, преобладание одной державы — {{dominance}}. Действует ли нажим так и в жизни?',
  'debrief.leavesOut': 'Чего в этой модели нет',
  'debrief.out.elites':
    'Кто выигрывает дома: элиты, регионы, партии, мнение граждан. Казахстан здесь решает одним голосом.',
  'debrief.out.region': 'Соседей: Узбекистана, Туркменистана и других с их собственными сделками.',
  'debrief.out.west': 'Запада как многих государств и компаний со своими целями. Здесь это бюджет и интерес.',
  'debrief.out.gas': 'Урана, зерна, металлов, воды, транзита и большей части газа. Здесь всё считается в нефти.',
  'debrief.out.price': 'Того, что движет ценой нефти. Здесь она приходит с новостями.',
  'debrief.out.unitary': 'Споров внутри Москвы и Пекина. Здесь у гиганта одна доктрина на всю игру.',
  'debrief.out.figures': 'Измерения. Озабоченность 3 — суждение автора игры; ни в одном архиве её нет в виде числа.',
  'debrief.if.title': 'Что ещё могло выйти',
  'debrief.if.lead_one':
    'Компьютерные игроки подхватывают игру с выбранного раунда и доигрывают её до конца {{count}} раз, с теми же новостями. Это выкладки модели, а не вывод об истории.',
  'debrief.if.lead_few':
    'Компьютерные игроки подхватывают игру с выбранного раунда и доигрывают её до конца {{count}} раза, с теми же новостями. Это выкладки модели, а не вывод об истории.',
  'debrief.if.lead_many':
    'Компьютерные игроки подхватывают игру с выбранного раунда и доигрывают её до конца {{count}} раз, с теми же новостями. Это выкладки модели, а не вывод об истории.',
  'debrief.if.from': 'С начала раунда',
  'debrief.if.way': 'Как Казахстан играет дальше',
  'debrief.if.compare': 'И без допущения',
  'debrief.if.compare.none': 'модель как есть',
  'debrief.if.compare.bending': 'без «уступка под нажимом стоит Автономии»',
  'debrief.if.compare.dominance': 'без «преобладание стоит Автономии»',
  'debrief.if.costs':
    'Два допущения несут большую часть тезиса, и о них спорят. В этой игре уступка под нажимом стоила {{bending}} Автономии, преобладание — {{dominance}}.',
  'debrief.if.start': 'Доиграть',
  'debrief.if.progress': 'Сыграно игр',
  'debrief.if.played': 'игр: {{played}} из {{whole}}',
  'debrief.if.failed': 'Доиграть не удалось. Попробуйте ещё раз.',
  'debrief.if.chart': 'Очки Казахстана в конце',
  'debrief.if.model': 'число игр по очкам; выкладки модели',
  'debrief.if.as': 'как есть',
  'debrief.if.without': 'без него',
  'debrief.if.yours': 'вы {{points}}, норма {{par}}',
  'debrief.if.says_one':
    '{{name}}: {{count}} игра, медиана очков {{median}}, крахов {{fallen}}, медиана Напряжённости {{tension}}.',
  'debrief.if.says_few':
    '{{name}}: {{count}} игры, медиана очков {{median}}, крахов {{fallen}}, медиана Напряжённости {{tension}}.',
  'debrief.if.says_many':
    '{{name}}: {{count}} игр, медиана очков {{median}}, крахов {{fallen}}, медиана Напряжённости {{tension}}.',
  'debrief.class.title': 'Весь класс',
  'debrief.class.lead':
    'Откройте сразу сохранённые файлы многих групп. Их читает этот браузер, и они никуда не отправляются.',
  'debrief.class.open': 'Открыть много файлов',
  'debrief.class.found_one': 'Прочитана {{count}} оконченная игра.',
  'debrief.class.found_few': 'Прочитано {{count}} оконченные игры.',
  'debrief.class.found_many': 'Прочитано {{count}} оконченных игр.',
  'debrief.class.kept': 'как сохранено: правила с тех пор изменились',
  'debrief.class.out': 'Не вошёл: {{file}}.',
  'debrief.before':
    'Правила изменились во время этой игры или после неё. Итог тот, что был достигнут; графики, вопросы и повтор начинаются там, где вступили в силу нынешние правила. Прежние ходы перечислены ниже.',
  'debrief.class.notOver': 'Игра в нём не окончена.',
  'debrief.class.scores': 'Очки класса',
  'debrief.class.scoresNote': 'число игр по очкам Казахстана',
  'debrief.class.games': 'Игры',
  'debrief.class.sum':
    'Медиана {{median}}, лучший результат {{best}}. Казахстан устоял в {{stood}} играх из {{games}}.',
  'debrief.class.group': 'Группа',
  'debrief.class.game': 'Игра',
  'debrief.class.ends': 'Чем закончилось',
  'debrief.class.labels': 'Стратегия',
} as const satisfies Russian<typeof ENGLISH>;
