import type { Holder } from '../../rules/index.ts';
import type { Tongue } from './languages.ts';

/** One name in every language. */
export type Name = Readonly<Record<Tongue, string>>;

/** What the holders are called inside a sentence. */
export const HOLDER_NAMES = {
  kazakhstan: { en: 'Kazakhstan', kk: 'Қазақстан', ru: 'Казахстан', zh: '哈萨克斯坦' },
  russia: { en: 'Russia', kk: 'Ресей', ru: 'Россия', zh: '俄罗斯' },
  china: { en: 'China', kk: 'Қытай', ru: 'Китай', zh: '中国' },
  west: { en: 'the West', kk: 'Батыс', ru: 'Запад', zh: '西方' },
} as const satisfies Record<Holder, Name>;

/** Assets that go to tender, and further fields that presets and maps may name. */
export const ASSET_NAMES = {
  'asset:tengiz': { en: 'Tengiz', kk: 'Теңіз', ru: 'Тенгиз', zh: '田吉兹' },
  'asset:karachaganak': { en: 'Karachaganak', kk: 'Қарашығанақ', ru: 'Карачаганак', zh: '卡拉恰甘纳克' },
  'asset:aktobe': { en: 'Aktobe', kk: 'Ақтөбе', ru: 'Актобе', zh: '阿克托别' },
  'asset:caspian': { en: 'Caspian sector', kk: 'Каспий секторы', ru: 'Каспийский сектор', zh: '里海哈萨克斯坦区块' },
  'asset:kazrosgas': { en: 'KazRosGas', kk: 'ҚазРосГаз', ru: 'КазРосГаз', zh: '哈俄天然气公司' },
  'asset:petrokazakhstan': {
    en: 'PetroKazakhstan',
    kk: 'ПетроҚазақстан',
    ru: 'ПетроКазахстан',
    zh: '哈萨克斯坦石油公司',
  },
  'asset:turgai': { en: 'Turgai', kk: 'Торғай', ru: 'Тургай', zh: '图尔盖' },
  'asset:urikhtau': { en: 'Urikhtau', kk: 'Өріктау', ru: 'Урихтау', zh: '乌里赫套' },
  'asset:khorgos': { en: 'Khorgos gateway', kk: 'Қорғас құрғақ порты', ru: 'Сухой порт Хоргос', zh: '霍尔果斯无水港' },
  'asset:kashagan': { en: 'Kashagan', kk: 'Қашаған', ru: 'Кашаган', zh: '卡沙甘' },
  'asset:zhanazhol': { en: 'Zhanazhol', kk: 'Жаңажол', ru: 'Жанажол', zh: '让纳若尔' },
  'asset:kenkiyak': { en: 'Kenkiyak', kk: 'Кеңқияқ', ru: 'Кенкияк', zh: '肯基亚克' },
  'asset:alibekmola': { en: 'Alibekmola', kk: 'Әлібекмола', ru: 'Алибекмола', zh: '阿里别克莫拉' },
  'asset:kumkol-south': { en: 'Kumkol South', kk: 'Оңтүстік Құмкөл', ru: 'Южный Кумколь', zh: '南库姆科尔' },
  'asset:kumkol-north': { en: 'Kumkol North', kk: 'Солтүстік Құмкөл', ru: 'Северный Кумколь', zh: '北库姆科尔' },
  'asset:akshabulak': { en: 'Akshabulak', kk: 'Ақшабұлақ', ru: 'Акшабулак', zh: '阿克沙布拉克' },
  'asset:uzen': { en: 'Uzen', kk: 'Өзен', ru: 'Узень', zh: '乌津' },
  'asset:kalamkas': { en: 'Kalamkas', kk: 'Қаламқас', ru: 'Каламкас', zh: '卡拉姆卡斯' },
  'asset:zhetybai': { en: 'Zhetybai', kk: 'Жетібай', ru: 'Жетыбай', zh: '热特拜' },
  'asset:karazhanbas': { en: 'Karazhanbas', kk: 'Қаражанбас', ru: 'Каражанбас', zh: '卡拉赞巴斯' },
  'asset:north-buzachi': { en: 'North Buzachi', kk: 'Солтүстік Бозашы', ru: 'Северные Бузачи', zh: '北布扎奇' },
  'asset:emba-group': { en: 'Emba', kk: 'Ембі', ru: 'Эмба', zh: '恩巴' },
  'asset:amangeldy': { en: 'Amangeldy', kk: 'Амангелді', ru: 'Амангельды', zh: '阿曼格尔德' },
  'asset:kurmangazy': { en: 'Kurmangazy', kk: 'Құрманғазы', ru: 'Курмангазы', zh: '库尔曼加济' },
  'asset:khvalynskoye': { en: 'Khvalynskoye', kk: 'Хвалын', ru: 'Хвалынское', zh: '赫瓦伦' },
  'asset:tsentralnoye': { en: 'Tsentralnoye', kk: 'Орталық', ru: 'Центральное', zh: '中央油气田' },
} as const satisfies Record<`asset:${string}`, Name>;

/** Ways out of the country, and further lines that presets and maps may name. */
export const ROUTE_NAMES = {
  'route:cpc': { en: 'CPC', kk: 'КҚК', ru: 'КТК', zh: '里海管道' },
  'route:atyrau-samara': { en: 'Atyrau–Samara', kk: 'Атырау–Самара', ru: 'Атырау–Самара', zh: '阿特劳–萨马拉' },
  'route:atasu-alashankou': {
    en: 'Atasu–Alashankou',
    kk: 'Атасу–Алашанькоу',
    ru: 'Атасу–Алашанькоу',
    zh: '阿塔苏–阿拉山口',
  },
  'route:uzen-atyrau': { en: 'Uzen–Atyrau', kk: 'Өзен–Атырау', ru: 'Узень–Атырау', zh: '乌津-阿特劳' },
  'route:kenkiyak-atyrau': { en: 'Kenkiyak–Atyrau', kk: 'Кеңқияқ–Атырау', ru: 'Кенкияк–Атырау', zh: '肯基亚克-阿特劳' },
  'route:kenkiyak-kumkol': {
    en: 'Kenkiyak–Kumkol',
    kk: 'Кеңқияқ–Құмкөл',
    ru: 'Кенкияк–Кумколь',
    zh: '肯基亚克-库姆科尔',
  },
  'route:kumkol-karakoin-atasu': {
    en: 'Kumkol–Karakoin–Atasu',
    kk: 'Құмкөл–Қарақойын–Атасу',
    ru: 'Кумколь–Каракоин–Атасу',
    zh: '库姆科尔-卡拉科因-阿塔苏',
  },
  'route:omsk-pavlodar-shymkent': {
    en: 'Omsk–Pavlodar–Shymkent',
    kk: 'Омбы–Павлодар–Шымкент',
    ru: 'Омск–Павлодар–Шымкент',
    zh: '鄂木斯克-巴甫洛达尔-奇姆肯特',
  },
  'route:karachaganak-orenburg': {
    en: 'Karachaganak–Orenburg',
    kk: 'Қарашығанақ–Орынбор',
    ru: 'Карачаганак–Оренбург',
    zh: '卡拉恰甘纳克-奥伦堡',
  },
  'route:karachaganak-atyrau': {
    en: 'Karachaganak–Atyrau',
    kk: 'Қарашығанақ–Атырау',
    ru: 'Карачаганак–Большой Чаган–Атырау',
    zh: '卡拉恰甘纳克-阿特劳',
  },
  'route:aktau-baku-btc': {
    en: 'Aktau–Baku–Ceyhan',
    kk: 'Ақтау–Баку–Джейхан',
    ru: 'Актау–Баку–БТД',
    zh: '阿克套-巴库-杰伊汉',
  },
  'route:cac': {
    en: 'Central Asia–Centre',
    kk: 'Орта Азия–Орталық',
    ru: 'Средняя Азия–Центр',
    zh: '中亚-中央天然气管道',
  },
  'route:cagp-abc': {
    en: 'Central Asia–China',
    kk: 'Орталық Азия–Қытай газ құбыры',
    ru: 'Центральная Азия–Китай (А/В/С)',
    zh: '中亚天然气管道A/B/C线',
  },
  'route:beineu-bozoy-shymkent': {
    en: 'Beineu–Bozoy–Shymkent',
    kk: 'Бейнеу–Бозой–Шымкент',
    ru: 'Бейнеу–Бозой–Шымкент',
    zh: '别伊涅乌-博佐伊-奇姆肯特',
  },
  'route:rail-khorgos': {
    en: 'Khorgos rail corridor',
    kk: 'Қорғас–Алтынкөл дәлізі',
    ru: 'Хоргос–Алтынколь',
    zh: '霍尔果斯-阿腾科里中欧班列',
  },
} as const satisfies Record<`route:${string}`, Name>;

/** Institutions, inside a sentence. */
export const CLUB_NAMES = {
  'club:csto': { en: 'CSTO', kk: 'ҰҚШҰ', ru: 'ОДКБ', zh: '集体安全条约组织' },
  'club:rapid-reaction-force': {
    en: 'CSTO rapid reaction force',
    kk: 'ҰҚШҰ жедел әрекет ету күштері',
    ru: 'Силы оперативного реагирования ОДКБ',
    zh: '集安组织快速反应部队',
  },
  'club:eaeu': {
    en: 'Eurasian Economic Union',
    kk: 'Еуразиялық экономикалық одақ',
    ru: 'Евразийский экономический союз',
    zh: '欧亚经济联盟',
  },
  'club:caspian-convention': {
    en: 'Caspian Convention',
    kk: 'Каспий конвенциясы',
    ru: 'Каспийская конвенция',
    zh: '里海法律地位公约',
  },
  'club:sco': {
    en: 'Shanghai Cooperation Organisation',
    kk: 'Шанхай ынтымақтастық ұйымы',
    ru: 'Шанхайская организация сотрудничества',
    zh: '上海合作组织',
  },
  'club:military-accord': {
    en: 'military accord with China',
    kk: 'Қытаймен әскери келісім',
    ru: 'Военное соглашение с Китаем',
    zh: '哈中军事合作协议',
  },
  'club:belt': {
    en: 'Silk Road Economic Belt',
    kk: 'Жібек жолы экономикалық белдеуі',
    ru: 'Экономический пояс Шёлкового пути',
    zh: '丝绸之路经济带',
  },
  'club:partnership-for-peace': {
    en: 'Partnership for Peace',
    kk: 'Бейбітшілік жолындағы әріптестік',
    ru: 'Партнёрство ради мира',
    zh: '和平伙伴关系计划',
  },
  'club:interoperability': {
    en: 'peacekeeping interoperability with NATO',
    kk: 'НАТО-мен бітімгершілік үйлесімділігі',
    ru: 'Миротворческая совместимость с НАТО',
    zh: '与北约维和互操作',
  },
} as const satisfies Record<`club:${string}`, Name>;

/** Towns, ports, junctions and capitals of the map. */
export const PLACE_NAMES = {
  'place:astana': { en: 'Astana', kk: 'Астана', ru: 'Астана', zh: '阿斯塔纳' },
  'place:almaty': { en: 'Almaty', kk: 'Алматы', ru: 'Алматы', zh: '阿拉木图' },
  'place:atyrau': { en: 'Atyrau', kk: 'Атырау', ru: 'Атырау', zh: '阿特劳' },
  'place:tengiz-town': { en: 'Tengiz', kk: 'Теңіз', ru: 'Тенгиз', zh: '田吉兹' },
  'place:aktau': { en: 'Aktau', kk: 'Ақтау', ru: 'Актау', zh: '阿克套' },
  'place:zhanaozen': { en: 'Zhanaozen', kk: 'Жаңаөзен', ru: 'Жанаозен', zh: '扎瑙津' },
  'place:beineu': { en: 'Beineu', kk: 'Бейнеу', ru: 'Бейнеу', zh: '别伊涅乌' },
  'place:aktobe': { en: 'Aktobe', kk: 'Ақтөбе', ru: 'Актобе', zh: '阿克托别' },
  'place:kenkiyak-town': { en: 'Kenkiyak', kk: 'Кеңқияқ', ru: 'Кенкияк', zh: '肯基亚克' },
  'place:uralsk': { en: 'Oral (Uralsk)', kk: 'Орал', ru: 'Уральск', zh: '乌拉尔斯克' },
  'place:aksai': { en: 'Aksai', kk: 'Ақсай', ru: 'Аксай', zh: '阿克赛' },
  'place:shymkent': { en: 'Shymkent', kk: 'Шымкент', ru: 'Шымкент', zh: '奇姆肯特' },
  'place:kyzylorda': { en: 'Kyzylorda', kk: 'Қызылорда', ru: 'Кызылорда', zh: '克孜勒奥尔达' },
  'place:baikonur': { en: 'Baikonur', kk: 'Байқоңыр', ru: 'Байконур', zh: '拜科努尔' },
  'place:kumkol-town': { en: 'Kumkol', kk: 'Құмкөл', ru: 'Кумколь', zh: '库姆科尔' },
  'place:karaganda': { en: 'Karaganda', kk: 'Қарағанды', ru: 'Караганда', zh: '卡拉干达' },
  'place:atasu': { en: 'Atasu', kk: 'Атасу', ru: 'Атасу', zh: '阿塔苏' },
  'place:pavlodar': { en: 'Pavlodar', kk: 'Павлодар', ru: 'Павлодар', zh: '巴甫洛达尔' },
  'place:priozersk': { en: 'Priozersk (Sary-Shagan)', kk: 'Приозер', ru: 'Приозёрск', zh: '普里奥焦尔斯克' },
  'place:dostyk': { en: 'Dostyk', kk: 'Достық', ru: 'Достык', zh: '多斯特克' },
  'place:khorgos': { en: 'Khorgos', kk: 'Қорғас', ru: 'Хоргос', zh: '霍尔果斯' },
  'place:petropavl': { en: 'Petropavl', kk: 'Петропавл', ru: 'Петропавловск', zh: '彼得罗巴甫尔' },
  'place:alashankou': { en: 'Alashankou', kk: 'Алашанькоу', ru: 'Алашанькоу', zh: '阿拉山口' },
  'place:dushanzi': { en: 'Dushanzi', kk: 'Душаньцзы', ru: 'Душаньцзы', zh: '独山子' },
  'place:urumqi': { en: 'Urumqi', kk: 'Үрімжі', ru: 'Урумчи', zh: '乌鲁木齐' },
  'place:samara': { en: 'Samara', kk: 'Самара', ru: 'Самара', zh: '萨马拉' },
  'place:orenburg': { en: 'Orenburg', kk: 'Орынбор', ru: 'Оренбург', zh: '奥伦堡' },
  'place:omsk': { en: 'Omsk', kk: 'Омбы', ru: 'Омск', zh: '鄂木斯克' },
  'place:astrakhan': { en: 'Astrakhan', kk: 'Астрахан', ru: 'Астрахань', zh: '阿斯特拉罕' },
  'place:makhachkala': { en: 'Makhachkala', kk: 'Махачкала', ru: 'Махачкала', zh: '马哈奇卡拉' },
  'place:novorossiysk': { en: 'Novorossiysk', kk: 'Новороссийск', ru: 'Новороссийск', zh: '新罗西斯克' },
  'place:moscow': { en: 'Moscow', kk: 'Мәскеу', ru: 'Москва', zh: '莫斯科' },
  'place:beijing': { en: 'Beijing', kk: 'Бейжің', ru: 'Пекин', zh: '北京' },
  'place:washington': { en: 'Washington', kk: 'Вашингтон', ru: 'Вашингтон', zh: '华盛顿' },
  'place:brussels': { en: 'Brussels', kk: 'Брюссель', ru: 'Брюссель', zh: '布鲁塞尔' },
  'place:baku': { en: 'Baku', kk: 'Баку', ru: 'Баку', zh: '巴库' },
  'place:ceyhan': { en: 'Ceyhan', kk: 'Джейхан', ru: 'Джейхан', zh: '杰伊汉' },
  'place:neka': { en: 'Neka', kk: 'Нека', ru: 'Нека', zh: '内卡' },
  'place:tashkent': { en: 'Tashkent', kk: 'Ташкент', ru: 'Ташкент', zh: '塔什干' },
  'place:bishkek': { en: 'Bishkek', kk: 'Бішкек', ru: 'Бишкек', zh: '比什凯克' },
  'place:ashgabat': { en: 'Ashgabat', kk: 'Ашғабат', ru: 'Ашхабад', zh: '阿什哈巴德' },
  'place:dushanbe': { en: 'Dushanbe', kk: 'Душанбе', ru: 'Душанбе', zh: '杜尚别' },
} as const satisfies Record<`place:${string}`, Name>;
