import type { Russian } from '../catalogue.ts';
import type { DOSSIERS as ENGLISH } from '../en/dossiers.ts';

/** Чем были активы, линии и клубы на самом деле. */
export const DOSSIERS = {
  'dossier.what.asset:tengiz':
    'Гигантское месторождение сернистой нефти в прикаспийских болотах на северо-востоке моря.',
  'dossier.history.asset:tengiz':
    '1993: Chevron и государство пополам. 1996: Mobil покупает половину части государства. 1997: Chevron отдаёт 5% предприятию с участием «Лукойла». С 2001: Chevron 50%, ExxonMobil 25%, госкомпания 20%, «Лукойл» 5%.',
  'dossier.figures.asset:tengiz': '1 млн т в 1993, 10,5 в 2000, 25,9 в 2010, 28,6 в 2018.',
  'dossier.source.asset:tengiz': 'Chevron, 1995 и 1998; Moscow Times, 1996; данные министерства за 2018',
  'dossier.what.asset:karachaganak':
    'Газоконденсатное месторождение у российской границы; его газ перерабатывают в Оренбурге.',
  'dossier.history.asset:karachaganak':
    '1995: British Gas, Agip и «Газпром» с 15%. 1997: приходит Texaco, место «Газпрома» занимает «Лукойл». 2012: государство покупает 10%.',
  'dossier.figures.asset:karachaganak': '3,5 млн т жидких углеводородов в 1993, 10,4 в 2005, 12,2 в 2018.',
  'dossier.source.asset:karachaganak':
    'Moscow Times, март 1995; Oil & Gas Journal, июнь 2012; данные министерства за 2018',
  'dossier.what.asset:aktobe': 'Месторождения Актобе: Жанажол, Кенкияк и соседние.',
  'dossier.history.asset:aktobe':
    '1997: на открытом аукционе CNPC получает 60,3% госкомпании. 2003: государство продаёт ей большую часть остатка.',
  'dossier.figures.asset:aktobe': 'Около 2,4 млн т в 1999, почти 6 млн т в 2005.',
  'dossier.source.asset:aktobe': 'Статья, абзац о вовлечении; Jamestown Monitor, 1997; CNPC',
  'dossier.what.asset:caspian':
    'Казахстанские воды северного Каспия, прежде всего Кашаган: мелководье, лёд и высокое давление в глубине.',
  'dossier.history.asset:caspian':
    '1997: семь партнёров, среди них государство. 1998: государство продаёт свою часть. 2005 и 2008: оно возвращается, до 16,8%. 2013: CNPC покупает 8,3%.',
  'dossier.figures.asset:caspian': 'Открыт в 2000, первая нефть в 2013, 13,2 млн т в 2018.',
  'dossier.source.asset:caspian': 'Oil & Gas Journal, 1997 и 2005; Financial Times, июль 2013',
  'dossier.what.asset:kazrosgas': 'Совместная компания двух государств для переработки и продажи газа через Оренбург.',
  'dossier.history.asset:kazrosgas': '2002: «Газпром» и госкомпания пополам.',
  'dossier.figures.asset:kazrosgas':
    'Карачаганак дал 18,9 млрд м³ газа в 2018; большая часть проданного шла через эту компанию.',
  'dossier.source.asset:kazrosgas': 'Статья, абзац о «ПетроКазахстане» и «Тургае»; учебный кейс о «КазРосГазе»',
  'dossier.what.asset:petrokazakhstan':
    'Кумкольские месторождения в центре страны с нефтеперерабатывающим заводом в Шымкенте.',
  'dossier.history.asset:petrokazakhstan':
    '1996: куплена канадской Hurricane. Октябрь 2005: CNPC платит 4,18 млрд долларов. Июль 2006: госкомпания получает 33%.',
  'dossier.figures.asset:petrokazakhstan':
    'Около 4,7 млн т на Южном Кумколе в 2005, примерно 10 млн т вместе с предприятиями.',
  'dossier.source.asset:petrokazakhstan': 'Статья, абзац о «ПетроКазахстане» и «Тургае»; Reuters, 28 октября 2005',
  'dossier.what.asset:turgai': 'Северный Кумколь, предприятие «Лукойла» и «ПетроКазахстана».',
  'dossier.history.asset:turgai':
    '1995: пополам. 2005: половина переходит к CNPC. 2006: преимущественное право «Лукойла» подтверждено. 2010: урегулировано, пополам, с выплатой «Лукойлу».',
  'dossier.figures.asset:turgai': '3 млн т в 2005, 0,7 млн т в 2018.',
  'dossier.source.asset:turgai': 'Статья, абзац о «ПетроКазахстане» и «Тургае»; MEES, октябрь 2006',
  'dossier.what.asset:urikhtau': 'Газ и конденсат в Актобе, предназначенные для второй газовой линии на восток.',
  'dossier.history.asset:urikhtau':
    '2011: согласовано с CNPC, пополам, во время государственного визита. Около 2016: госкомпания продолжает одна.',
  'dossier.figures.asset:urikhtau': '0,05 млн т в 2018: больше надежд, чем добычи.',
  'dossier.source.asset:urikhtau': 'Статья, абзац о визитах подряд; CNPC',
  'dossier.what.asset:khorgos': 'Сухой порт на китайской границе, где контейнеры переставляют с одной колеи на другую.',
  'dossier.history.asset:khorgos':
    '2015: открыт государственной железной дорогой. 2017: COSCO и порт Ляньюньган вместе берут 49%.',
  'dossier.figures.asset:khorgos':
    'Весь контейнерный транзит через Казахстан: 212 тыс. ДФЭ в 2015, 536 по плану на 2018.',
  'dossier.source.asset:khorgos': 'Статья, абзац об экономике; Казинформ, ноябрь 2018',
  'dossier.what.route:cpc': 'От Тенгиза вокруг северного Каспия к терминалу под Новороссийском, 1511 км.',
  'dossier.history.route:cpc':
    '1996: Россия 24%, Казахстан 19%, Оман 7%, половина у нефтяных компаний. 2008: Россия покупает часть Омана и держит 31%.',
  'dossier.figures.route:cpc': 'Открыта в 2001, около 22 млн т в год; 35 в 2010, 67 в 2018.',
  'dossier.source.route:cpc': 'Статья, абзацы о «ПетроКазахстане» и об убеждении; КТК',
  'dossier.what.route:atyrau-samara':
    'Старый путь в российскую систему; игра считает вместе с ним линии на Оренбург и Омск.',
  'dossier.history.route:atyrau-samara': 'Казахстанская часть принадлежит «КазТрансОйлу», российская «Транснефти».',
  'dossier.figures.route:atyrau-samara': 'Около 10 млн т в год в 1993, 15 согласовано в 2002, 17,5 в 2009.',
  'dossier.source.route:atyrau-samara': 'Статья, абзац о Тенгизе; Интерфакс, ноябрь 2009',
  'dossier.what.route:atasu-alashankou': 'Первая экспортная линия в обход России, 962 км до китайской границы.',
  'dossier.history.route:atasu-alashankou': '«КазТрансОйл» и CNPC пополам, с 2004.',
  'dossier.figures.route:atasu-alashankou':
    'Открыта в декабре 2005 на 10 млн т в год, 20 согласовано в 2013. С 2014 несёт и российскую нефть.',
  'dossier.source.route:atasu-alashankou': 'РСЕ/РС, июль 2006; China Daily, апрель 2013',
  'dossier.what.club:csto': 'Договор о коллективной безопасности 1992 года, с 2002 организация.',
  'dossier.history.club:csto': 'Ведёт Россия; входят также Армения, Беларусь, Кыргызстан и Таджикистан.',
  'dossier.figures.club:csto': 'Казахстан также сдаёт России полигоны: 11 миллионов гектаров до 2015.',
  'dossier.source.club:csto': 'Статья, абзац об отношениях в сфере безопасности',
  'dossier.what.club:rapid-reaction-force': 'Постоянные силы ОДКБ для быстрого применения.',
  'dossier.history.club:rapid-reaction-force': 'Подписано в 2009, ратифицировано Казахстаном в 2010.',
  'dossier.figures.club:rapid-reaction-force': 'Большинство войск российские.',
  'dossier.source.club:rapid-reaction-force': 'Статья, абзац об отношениях в сфере безопасности',
  'dossier.what.club:eaeu': 'Таможенное пространство и общий рынок с Россией.',
  'dossier.history.club:eaeu': 'Таможенный союз 2010; договор подписан в Астане 29 мая 2014; в силе с января 2015.',
  'dossier.figures.club:eaeu': 'Члены в 2018: Армения, Беларусь, Казахстан, Кыргызстан и Россия.',
  'dossier.source.club:eaeu': 'Статья, абзац об экономике и заключение',
  'dossier.what.club:caspian-convention':
    'Договор пяти прибрежных государств: поверхность общая, дно разделено, чужих флотов нет.',
  'dossier.history.club:caspian-convention': 'Подписана в Актау 12 августа 2018 после двух десятилетий споров.',
  'dossier.figures.club:caspian-convention': 'Подписали Азербайджан, Иран, Казахстан, Россия и Туркменистан.',
  'dossier.source.club:caspian-convention': 'Статья, абзац о Каспийском море',
  'dossier.what.club:sco': 'Организация безопасности, выросшая из переговоров о китайской границе.',
  'dossier.history.club:sco': 'Основана в июне 2001 Китаем, Россией и четырьмя государствами Центральной Азии.',
  'dossier.figures.club:sco': 'Своими противниками называет терроризм, экстремизм и сепаратизм.',
  'dossier.source.club:sco': 'Статья, абзац о российско-китайском партнёрстве',
  'dossier.what.club:military-accord': 'Больше обменов между двумя армиями.',
  'dossier.history.club:military-accord': 'Согласовано министрами обороны в Пекине в декабре 2012.',
  'dossier.figures.club:military-accord': 'Невелико по масштабу; смысл политический.',
  'dossier.source.club:military-accord': 'Статья, абзац об отношениях в сфере безопасности',
  'dossier.what.club:belt': 'Китайский план железных и автомобильных дорог и кредитов через весь континент.',
  'dossier.history.club:belt': 'Предложен в Астане в сентябре 2013.',
  'dossier.figures.club:belt': 'Сопрягается с программой самого Казахстана «Нурлы жол».',
  'dossier.source.club:belt': 'Статья, абзац об экономике и заключение',
  'dossier.what.club:partnership-for-peace': 'Программа НАТО для партнёров, которые в неё не вступают.',
  'dossier.history.club:partnership-for-peace': 'Казахстан участвует с мая 1994.',
  'dossier.figures.club:partnership-for-peace': 'Учения, подготовка и планирование в темпе самого партнёра.',
  'dossier.source.club:partnership-for-peace': 'Статья, абзац об отношениях в сфере безопасности',
  'dossier.what.club:interoperability': 'Миротворческий батальон, способный служить рядом с силами НАТО.',
  'dossier.history.club:interoperability': 'Достигнута КАЗБАТом в 2008, единственным в Центральной Азии.',
  'dossier.figures.club:interoperability': 'Путь обучения, а не союз.',
  'dossier.source.club:interoperability': 'Статья, абзац об отношениях в сфере безопасности',
} as const satisfies Russian<typeof ENGLISH>;
