import type { Russian } from '../catalogue.ts';
import type { ORDERS as ENGLISH } from '../en/orders.ts';

/** Что стоит на кнопках: короткая надпись для каждого хода и то, что он сделает. */
export const ORDERS = {
  'orders.group.tender': 'Тендер',
  'orders.group.inclusion': 'Вовлечение',
  'orders.group.concession': 'Уступка',
  'orders.group.leverage': 'Рычаг',
  'orders.group.persuasion': 'Убеждение',
  'orders.group.stakes': 'Доли',
  'orders.group.routes': 'Линии',
  'orders.group.postures': 'Позиции',
  'orders.group.reckoning': 'Итоги',
  'orders.groupDoes.tender': 'открывает торги',
  'orders.groupDoes.inclusion': 'предупреждает обиды',
  'orders.groupDoes.concession': 'лечит; под Требованием стоит Автономии',
  'orders.groupDoes.leverage': 'снимает Требования',
  'orders.groupDoes.persuasion': 'предупреждает; без дел иссякает',
  'orders.groupDoes.stakes': 'меняет владельца',
  'orders.groupDoes.routes': 'расширяет линии',
  'orders.groupDoes.postures': 'две карты рубашкой вверх',
  'orders.groupDoes.reckoning': 'платит и рассчитывается',

  'orders.name.invite': 'Пригласить',
  'orders.name.bid': 'Подать заявку',
  'orders.name.award': 'Распределить',
  'orders.name.posture': 'Положить карту',
  'orders.name.concede-stake': 'Продать долю',
  'orders.name.concede-route': 'Перевести поток',
  'orders.name.join-club': 'Вступить в клуб',
  'orders.name.shelve-claim': 'Отложить претензию на Каспий',
  'orders.name.reclaim': 'Возобновить претензию',
  'orders.name.pre-empt': 'Выкупить долю',
  'orders.name.court-ruling': 'Решение суда',
  'orders.name.leverage': 'Рычаг давления',
  'orders.name.talk': 'Переговоры',
  'orders.name.promise': 'Обещание',
  'orders.name.build': 'Строить',
  'orders.name.done': 'Завершить манёвр',
  'orders.name.take-over': 'Выкупить у Запада',
  'orders.name.prosper': 'Благосостояние',

  'orders.short.invite': 'Пригласить: {{invited}}; оставить {{keep}}',
  'orders.short.bid': 'Заявка: {{price}} за долю',
  'orders.short.noBid': 'Без заявки',
  'orders.short.award': 'Отдать: {{stakes}}',
  'orders.short.awardNone': 'Ничего не отдавать',
  'orders.short.stakesOf': '{{who}} {{count}}',
  'orders.short.press': 'Нажим: {{concern}}',
  'orders.short.obstruct': 'Препятствие: {{route}}',
  'orders.short.confront': 'Противостояние',
  'orders.short.accommodate': 'Примирение',
  'orders.short.court': 'Привлечение',
  'orders.short.invest': 'Инвестиции: {{route}}',
  'orders.short.hold': 'Выжидание',
  'orders.short.concede-stake': 'Продать {{to, dat}} долю: {{asset}}',
  'orders.short.concede-route': '{{asset}}: перевести на {{route}}',
  'orders.short.join-club': 'Вступить: {{club}}',
  'orders.short.shelve-claim': 'Отложить претензию на Каспий',
  'orders.short.reclaim': 'Возобновить претензию на Каспий',
  'orders.short.pre-empt': '{{asset}}: выкупить долю {{from, gen}}',
  'orders.short.court-ruling': '{{asset}}: {{from}} – {{to}}',
  'orders.short.leverage': 'Рычаг на {{target, acc}}, опора: {{backer}}',
  'orders.short.talk': 'Переговоры с {{to, ins}}: {{concern}}',
  'orders.short.promise': 'Обещание {{to, dat}}: {{concern}}',
  'orders.short.build': 'Расширить: {{route}}',
  'orders.short.done': 'Завершить манёвр',
  'orders.short.take-over_one': '{{asset}}: выкупить {{count}} долю',
  'orders.short.take-over_few': '{{asset}}: выкупить {{count}} доли',
  'orders.short.take-over_many': '{{asset}}: выкупить {{count}} долей',
  'orders.short.takeNone': 'Не выкупать долей',
  'orders.short.prosper_one': 'Купить {{count}} уровень Благосостояния',
  'orders.short.prosper_few': 'Купить {{count}} уровня Благосостояния',
  'orders.short.prosper_many': 'Купить {{count}} уровней Благосостояния',
  'orders.short.prosperNone': 'Не покупать Благосостояние',

  'orders.long.invite':
    'Пригласить к торгам за актив «{{asset}}»: {{invited}}; оставить {{keep}} из 4 долей. Гигант, который мог бы заплатить, но не приглашён, обижается: его Статус растёт на {{leftOut}}.',
  'orders.long.bid':
    'Предложить {{price}} за каждую долю в активе «{{asset}}»; заявка закрыта, пока не поданы все. Вы платите только за полученное.',
  'orders.long.noBid': 'Не предлагать ничего за актив «{{asset}}».',
  'orders.long.award':
    'Подписать распределение актива «{{asset}}»: {{stakes}}. Каждый покупатель платит по своей заявке. Гигант, получивший долю, доволен: Статус снижается на {{glad}}. Если доли не получает никто из назвавших лучшую цену или цену ниже её не более чем на {{close}}, Доверие падает на {{passed}}.',
  'orders.long.awardNone': 'Ничего не продавать: все доли в активе «{{asset}}» остаются у государства.',
  'orders.long.concede-stake':
    'Продать {{to, dat}} одну долю государства в активе «{{asset}}» за {{price}} или за сколько есть. Мощь {{whose}} снижается на {{power}}, Статус на {{status}}, Препятствие снимается. Под Требованием по одной из них это стоит {{bend}} Автономии.',
  'orders.long.concede-route':
    'Перевести актив «{{asset}}» на линию «{{route}}». Мощь {{whose}} снижается на {{power}}. Затем поток отстаивается: раундов без нового перевода {{rest}}. Под Требованием по Мощи это стоит {{bend}} Автономии.',
  'orders.long.join-club':
    'Вступить в клуб «{{club}}». Безопасность {{whose}} снижается на {{security}}, Статус на {{status}}; он платит {{gift}} или сколько есть, Препятствие снимается. Перевес над клубами соперника стоит {{autonomy}} Автономии, выравнивание даёт {{autonomy}}; Мощь соперника растёт на {{envy}}, если не росла из-за клуба в этом или прошлом раунде. Интерес Запада снижается на {{interest}}.',
  'orders.long.join-west':
    'Вступить в клуб «{{club}}». Интерес Запада растёт на {{interest}}, Безопасность России на {{security}}. Западный клуб входит в зонт.',
  'orders.long.shelve-claim':
    'Отложить претензию на национальный сектор Каспия: Статус России снижается на {{status}}, Мощь на {{power}}, но каспийский актив никому не платит, пока претензия не возобновлена.',
  'orders.long.reclaim':
    'Возобновить претензию на Каспий: Статус России растёт на {{status}}, а при поддержке Запада на {{backed}}.',
  'orders.long.pre-empt':
    'Выкупить за {{price}} долю в активе «{{asset}}», проданную {{from, dat}} в этом раунде. {{sore}}',
  'orders.long.court-ruling':
    'Суд передаёт долю {{from, gen}} в активе «{{asset}}»; получатель {{to}} платит {{price}}. Доверие снижается на {{credibility}}. {{sore}} Мощь {{whose}} снижается на {{power}}, Статус на {{status}}; Требование удовлетворено без потери Автономии, Препятствие снято.',
  'orders.long.leverage':
    'Опереться на {{backer, acc}} против {{target, gen}}: Требование и Препятствия отпадают, Автономия растёт на {{autonomy}}. Статус {{whose}} растёт на {{status}}. {{cost}}',
  'orders.long.talk':
    'Успокоить {{to, acc}} словами: озабоченность «{{concern}}» снижается на 1. Слова иссякают, пока их не подкрепит дело.',
  'orders.long.promise':
    'Обещать {{to, dat}} долю; срок в раундах: {{rounds}}. Озабоченность «{{concern}}» сразу снижается на {{relief}}. Сдержано: Доверие растёт на {{kept}}; нарушено: Доверие падает на {{broken}}, озабоченность растёт на {{back}}, Статус на {{status}}.',
  'orders.long.build':
    'Заплатить {{cost}}: линия «{{route}}» несёт на {{more}} больше. Расширение только одной стороны страны тревожит другого гиганта.',
  'orders.long.done': 'Остановиться и перейти к итогам. Неиспользованные ходы пропадают.',
  'orders.long.take-over_one': 'Купить за {{price}} {{count}} долю в активе «{{asset}}», которую оставляет Запад.',
  'orders.long.take-over_few': 'Купить за {{price}} {{count}} доли в активе «{{asset}}», которые оставляет Запад.',
  'orders.long.take-over_many': 'Купить за {{price}} {{count}} долей в активе «{{asset}}», которые оставляет Запад.',
  'orders.long.takeNone': 'Оставить доли в активе «{{asset}}» более богатому гиганту.',
  'orders.long.prosper_one': 'Заплатить {{price}} за {{count}} уровень Благосостояния. Содержание вырастет.',
  'orders.long.prosper_few': 'Заплатить {{price}} за {{count}} уровня Благосостояния. Содержание вырастет.',
  'orders.long.prosper_many': 'Заплатить {{price}} за {{count}} уровней Благосостояния. Содержание вырастет.',
  'orders.long.prosperNone': 'Сохранить деньги на следующий раунд.',

  'orders.itsOwners': 'владельца линии',

  'orders.price.twice': 'двойную ценность',
  'orders.price.value': 'ценность доли',
  'orders.price.above': 'ценность и ещё {{mark}}',
  'orders.price.each': 'ценность каждой',
  'orders.price.levels': 'цену',
  'orders.sore.preemptGiant': 'Мощь {{whose}} растёт на {{by}}.',
  'orders.sore.preemptWest': 'Интерес Запада снижается на {{by}}.',
  'orders.sore.courtGiant': 'Статус {{whose}} растёт на {{by}}.',
  'orders.sore.courtWest': 'Интерес Запада снижается на {{by}}.',
  'orders.cost.leverageGiant': 'Напряжённость растёт на {{by}}, на счету Казахстана.',
  'orders.cost.leverageWest': 'Безопасность {{whose}} растёт на {{by}}.',
} as const satisfies Russian<typeof ENGLISH>;
