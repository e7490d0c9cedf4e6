import type { Kazakh } from '../catalogue.ts';
import type { ORDERS as ENGLISH } from '../en/orders.ts';

/** Түймелердегі сөздер: әр бұйрықтың қысқа атауы және ол не істейтіні. */
export const ORDERS = {
  'orders.group.tender': 'Тендер',
  'orders.group.inclusion': 'Қамту',
  'orders.group.concession': 'Жеңілдік',
  'orders.group.leverage': 'Ықпал тетігі',
  'orders.group.persuasion': 'Көндіру',
  'orders.group.stakes': 'Үлестер',
  'orders.group.routes': 'Желілер',
  'orders.group.postures': 'Ұстанымдар',
  'orders.group.reckoning': 'Қорытынды',
  'orders.groupDoes.tender': 'кен орнын ашады',
  'orders.groupDoes.inclusion': 'өкпенің алдын алады',
  'orders.groupDoes.concession': 'емдейді, Талап тұрғанда Дербестікті кемітеді',
  'orders.groupDoes.leverage': 'Талаптарды алып тастайды',
  'orders.groupDoes.persuasion': 'алдын алады, іссіз таусылады',
  'orders.groupDoes.stakes': 'меншікті ауыстырады',
  'orders.groupDoes.routes': 'желілерді кеңейтеді',
  'orders.groupDoes.postures': 'екі карта, жабық',
  'orders.groupDoes.reckoning': 'төлейді және есептеседі',

  'orders.name.invite': 'Шақыру',
  'orders.name.bid': 'Баға ұсыну',
  'orders.name.award': 'Бөлу',
  'orders.name.posture': 'Карта салу',
  'orders.name.concede-stake': 'Үлес сату',
  'orders.name.concede-route': 'Ағынды ауыстыру',
  'orders.name.join-club': 'Ұйымға кіру',
  'orders.name.shelve-claim': 'Каспий құқығын кейінге қою',
  'orders.name.reclaim': 'Құқықты қайтару',
  'orders.name.pre-empt': 'Үлесті қайта сатып алу',
  'orders.name.court-ruling': 'Сот шешімі',
  'orders.name.leverage': 'Ықпал тетігі',
  'orders.name.talk': 'Келіссөз',
  'orders.name.promise': 'Уәде',
  'orders.name.build': 'Салу',
  'orders.name.done': 'Маневрді аяқтау',
  'orders.name.take-over': 'Өзіне алу',
  'orders.name.prosper': 'Өркендеу',

  'orders.short.invite': 'Шақыру: {{invited}}; өзінде қалдыру: {{keep}}',
  'orders.short.bid': 'Үлесіне {{price}} ұсыну',
  'orders.short.noBid': 'Ұсынбау',
  'orders.short.award': 'Бөлу: {{stakes}}',
  'orders.short.awardNone': 'Ештеңе бермеу',
  'orders.short.stakesOf': '{{who}} {{count}}',
  'orders.short.press': 'Қысым: {{concern}}',
  'orders.short.obstruct': 'Кедергі: {{route}}',
  'orders.short.confront': 'Қарсы тұру',
  'orders.short.accommodate': 'Ымыра',
  'orders.short.court': 'Ықылас таныту',
  'orders.short.invest': 'Инвестиция: {{route}}',
  'orders.short.hold': 'Күту',
  'orders.short.concede-stake': '{{to, dat}} үлес сату: {{asset}}',
  'orders.short.concede-route': '{{asset}}: ағынды ауыстыру, {{route}}',
  'orders.short.join-club': 'Кіру: {{club}}',
  'orders.short.shelve-claim': 'Каспий құқығын кейінге қою',
  'orders.short.reclaim': 'Каспий құқығын қайтару',
  'orders.short.pre-empt': '{{asset}}: {{from, abl}} қайта сатып алу',
  'orders.short.court-ruling': '{{asset}}: {{from, abl}} {{to, dat}}',
  'orders.short.leverage': '{{target, dat}} қарсы, {{backer}} қолдайды',
  'orders.short.talk': '{{to, ins}} келіссөз: {{concern}}',
  'orders.short.promise': '{{to, dat}} уәде: {{concern}}',
  'orders.short.build': 'Салу: {{route}}',
  'orders.short.done': 'Маневрді аяқтау',
  'orders.short.take-over_one': '{{asset}}: {{count}} үлес алу',
  'orders.short.take-over_other': '{{asset}}: {{count}} үлес алу',
  'orders.short.takeNone': 'Үлес алмау',
  'orders.short.prosper_one': 'Өркендеудің {{count}} деңгейін сатып алу',
  'orders.short.prosper_other': 'Өркендеудің {{count}} деңгейін сатып алу',
  'orders.short.prosperNone': 'Өркендеу сатып алмау',

  'orders.long.invite':
    '{{asset}} тендеріне шақыру: {{invited}}; 4 үлестің {{keep}} үлесі мемлекетте қалады. Төлей алатын алып шақырылмаса ренжиді: Мәртебесі {{leftOut}} бірлікке өседі.',
  'orders.long.bid':
    '{{asset}}: әр үлесіне {{price}} ұсыну; барлық баға жиналғанша жабық. Сізге берілгені үшін ғана төлейсіз.',
  'orders.long.noBid': 'Баға ұсынбау: {{asset}}.',
  'orders.long.award':
    'Бөлуге қол қою, {{asset}}: {{stakes}}. Әр сатып алушы өз бағасын төлейді. Үлес алған алып риза: Мәртебесі {{glad}} бірлікке төмендейді. Ең жақсы бағаны немесе одан ең көбі {{close}} төмен бағаны ұсынғандардың ешқайсысы үлес алмаса, Сенім {{passed}} бірлікке төмендейді.',
  'orders.long.awardNone': 'Ештеңе сатпау, {{asset}}: барлық үлес мемлекетте қалады.',
  'orders.long.concede-stake':
    '{{asset}}: мемлекеттің бір үлесін {{to, dat}} {{price}} ақшаға не оның барына сату. {{whose}} Қуаты {{power}} бірлікке, Мәртебесі {{status}} бірлікке төмендейді, оның Кедергісі алынады. Осылардың бірі бойынша Талап тұрса, Дербестік {{bend}} бірлікке кемиді.',
  'orders.long.concede-route':
    '{{asset}}: ағынды ауыстыру, {{route}}. {{whose}} Қуаты {{power}} бірлікке төмендейді. Содан кейін {{rest}} раунд бойы қайта ауыстырылмайды. Қуат бойынша Талап тұрса, Дербестік {{bend}} бірлікке кемиді.',
  'orders.long.join-club':
    'Кіру: {{club}}. {{whose}} Қауіпсіздігі {{security}} бірлікке, Мәртебесі {{status}} бірлікке төмендейді; ол {{gift}} ақша не барын төлейді, Кедергісі алынады. Бәсекелестің ұйымдарынан озып кетсе, Дербестік {{autonomy}} бірлікке кемиді, теңессе {{autonomy}} бірлікке өседі; бәсекелестің Қуаты, осы не өткен раундта ұйым үшін өспесе, {{envy}} бірлікке өседі. Батыстың қызығушылығы {{interest}} бірлікке төмендейді.',
  'orders.long.join-west':
    'Кіру: {{club}}. Батыстың қызығушылығы {{interest}} бірлікке, Ресейдің Қауіпсіздігі {{security}} бірлікке өседі. Батыс ұйымы – қолшатырдың бөлігі.',
  'orders.long.shelve-claim':
    'Каспийдегі ұлттық секторға құқықты кейінге қою: Ресейдің Мәртебесі {{status}} бірлікке, Қуаты {{power}} бірлікке төмендейді, бірақ құқық қайтарылғанша Каспий секторы ешкімге табыс бермейді.',
  'orders.long.reclaim':
    'Каспий құқығын қайтару: Ресейдің Мәртебесі {{status}} бірлікке, Батыс қолдап тұрса {{backed}} бірлікке өседі.',
  'orders.long.pre-empt':
    '{{asset}}: осы раундта {{from, dat}} сатылған үлесті {{price}} ақшаға қайта сатып алу. {{sore}}',
  'orders.long.court-ruling':
    'Сот арқылы үлесті ауыстыру, {{asset}}: {{from, abl}} {{to, dat}}; алушы {{price}} төлейді. Сенім {{credibility}} бірлікке төмендейді. {{sore}} {{whose}} Қуаты {{power}} бірлікке, Мәртебесі {{status}} бірлікке төмендейді; оның Талабы Дербестікті кемітпей орындалады, Кедергісі алынады.',
  'orders.long.leverage':
    '{{backer, acc}} {{target, dat}} қарсы қою: оның Талабы мен Кедергілері жойылады, Дербестік {{autonomy}} бірлікке өседі. {{whose}} Мәртебесі {{status}} бірлікке өседі. {{cost}}',
  'orders.long.talk': '{{to, acc}} сөзбен жұбату: {{concern}} 1-ге төмендейді. Сөз іспен бекітілмесе таусылады.',
  'orders.long.promise':
    '{{to, dat}} {{rounds}} раунд ішінде үлес беруге уәде ету: {{concern}} қазір {{relief}} бірлікке төмендейді. Орындалса, Сенім {{kept}} бірлікке өседі; бұзылса, Сенім {{broken}} бірлікке төмендейді, алаңдаушылық {{back}} бірлікке, Мәртебе {{status}} бірлікке өседі.',
  'orders.long.build':
    '{{cost}} төлеу: {{route}} {{more}} артық өткізеді. Елдің бір жағын ғана кеңейту екінші алыпты алаңдатады.',
  'orders.long.done': 'Осы жерде тоқтап, қорытындыны күту. Берілмеген бұйрықтар жоғалады.',
  'orders.long.take-over_one': '{{asset}}: Батыс қалдырған {{count}} үлесті {{price}} ақшаға сатып алу.',
  'orders.long.take-over_other': '{{asset}}: Батыс қалдырған {{count}} үлесті {{price}} ақшаға сатып алу.',
  'orders.long.takeNone': '{{asset}}: үлестерді бай алыпқа қалдыру.',
  'orders.long.prosper_one': 'Өркендеудің {{count}} деңгейі үшін {{price}} төлеу. Шығын да өседі.',
  'orders.long.prosper_other': 'Өркендеудің {{count}} деңгейі үшін {{price}} төлеу. Шығын да өседі.',
  'orders.long.prosperNone': 'Ақшаны келесі раундқа сақтау.',

  'orders.itsOwners': 'Иесінің',

  'orders.price.twice': 'құнының екі еселі',
  'orders.price.value': 'құны',
  'orders.price.above': 'құны мен тағы {{mark}}',
  'orders.price.each': 'әрқайсысына құны',
  'orders.price.levels': 'баға',
  'orders.sore.preemptGiant': '{{whose}} Қуаты {{by}} бірлікке өседі.',
  'orders.sore.preemptWest': 'Батыстың қызығушылығы {{by}} бірлікке төмендейді.',
  'orders.sore.courtGiant': '{{whose}} Мәртебесі {{by}} бірлікке өседі.',
  'orders.sore.courtWest': 'Батыстың қызығушылығы {{by}} бірлікке төмендейді.',
  'orders.cost.leverageGiant': 'Шиеленіс {{by}} бірлікке өседі, кінә Қазақстанға жазылады.',
  'orders.cost.leverageWest': '{{whose}} Қауіпсіздігі {{by}} бірлікке өседі.',
} as const satisfies Kazakh<typeof ENGLISH>;
