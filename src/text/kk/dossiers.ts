import type { Kazakh } from '../catalogue.ts';
import type { DOSSIERS as ENGLISH } from '../en/dossiers.ts';

/** Активтер, желілер және ұйымдар өмірде қандай болған: әрқайсысына бір карта, дереккөзімен. */
export const DOSSIERS = {
  'dossier.what.asset:tengiz': 'Каспийдің солтүстік-шығыс жағасындағы сазды жердегі күкіртті мұнайдың алып кен орны.',
  'dossier.history.asset:tengiz':
    '1993: Chevron мен мемлекет, жартыдан. 1996: Mobil мемлекет үлесінің жартысын сатып алды. 1997: Chevron Лукойл кәсіпорнына 5% берді. 2001 жылдан: Chevron 50%, ExxonMobil 25%, мемлекеттік компания 20%, Лукойл 5%.',
  'dossier.figures.asset:tengiz': '1993 жылы 1 Мт, 2000 жылы 10,5, 2010 жылы 25,9, 2018 жылы 28,6.',
  'dossier.source.asset:tengiz': 'Chevron, 1995 және 1998; Moscow Times, 1996; министрліктің 2018 жылғы деректері',
  'dossier.what.asset:karachaganak': 'Ресей шекарасы маңындағы газ және конденсат кен орны; газы Орынборда өңделеді.',
  'dossier.history.asset:karachaganak':
    '1995: British Gas, Agip және 15% Газпром. 1997: Texaco қосылды, Газпромның орнына Лукойл келді. 2012: мемлекет 10% сатып алды.',
  'dossier.figures.asset:karachaganak': 'Сұйық өнім 1993 жылы 3,5 Мт, 2005 жылы 10,4, 2018 жылы 12,2.',
  'dossier.source.asset:karachaganak':
    'Moscow Times, 1995 жылғы наурыз; Oil & Gas Journal, 2012 жылғы маусым; министрліктің 2018 жылғы деректері',
  'dossier.what.asset:aktobe': 'Ақтөбе кен орындары: Жаңажол, Кеңқияқ және көршілері.',
  'dossier.history.asset:aktobe':
    '1997: ашық аукционда CNPC мемлекеттік компанияның 60,3% алды. 2003: мемлекет қалғанының көбін соған сатты.',
  'dossier.figures.asset:aktobe': '1999 жылы шамамен 2,4 Мт, 2005 жылы 6 Мт-ға жуық.',
  'dossier.source.asset:aktobe': 'Мақала, қамту туралы тармақ; Jamestown Monitor, 1997; CNPC',
  'dossier.what.asset:caspian':
    'Солтүстік Каспийдің қазақстандық суы, ең алдымен Қашаған: таяз, мұзды, терең әрі жоғары қысымды.',
  'dossier.history.asset:caspian':
    '1997: жеті серіктес, мемлекет те бар. 1998: мемлекет сатып шықты. 2005 және 2008: оралды, 16,8%. 2013: CNPC 8,3% сатып алды.',
  'dossier.figures.asset:caspian': '2000 жылы табылды, алғашқы мұнай 2013 жылы, 2018 жылы 13,2 Мт.',
  'dossier.source.asset:caspian': 'Oil & Gas Journal, 1997 және 2005; Financial Times, 2013 жылғы шілде',
  'dossier.what.asset:kazrosgas': 'Газды Орынбор арқылы өңдейтін және сататын екі мемлекеттің бірлескен компаниясы.',
  'dossier.history.asset:kazrosgas': '2002: Газпром мен мемлекеттік компания, жартыдан.',
  'dossier.figures.asset:kazrosgas':
    'Қарашығанақ 2018 жылы 18,9 млрд текше метр газ берді; сатылғанның көбі осы компания арқылы өтті.',
  'dossier.source.asset:kazrosgas':
    'Мақала, ПетроҚазақстан және Торғай туралы тармақ; ҚазРосГаз туралы академиялық зерттеу',
  'dossier.what.asset:petrokazakhstan': 'Ел ортасындағы Құмкөл кен орындары, Шымкенттегі мұнай өңдеу зауытымен.',
  'dossier.history.asset:petrokazakhstan':
    '1996: Канаданың Hurricane компаниясы сатып алды. 2005 жылғы қазан: CNPC 4,18 млрд доллар төледі. 2006 жылғы шілде: мемлекеттік компания 33% алды.',
  'dossier.figures.asset:petrokazakhstan':
    '2005 жылы Оңтүстік Құмкөлде шамамен 4,7 Мт, кәсіпорындарымен бірге 10 Мт-дай.',
  'dossier.source.asset:petrokazakhstan':
    'Мақала, ПетроҚазақстан және Торғай туралы тармақ; Reuters, 2005 жылғы 28 қазан',
  'dossier.what.asset:turgai': 'Солтүстік Құмкөл, Лукойл мен ПетроҚазақстанның бірлескен кәсіпорны.',
  'dossier.history.asset:turgai':
    '1995: жартыдан. 2005: бір жартысы CNPC-ге өтті. 2006: Лукойлдың алдымен сатып алу құқығы танылды. 2010: жартыдан болып шешілді, Лукойлға төлем жасалды.',
  'dossier.figures.asset:turgai': '2005 жылы 3 Мт, 2018 жылы 0,7 Мт.',
  'dossier.source.asset:turgai': 'Мақала, ПетроҚазақстан және Торғай туралы тармақ; MEES, 2006 жылғы қазан',
  'dossier.what.asset:urikhtau': 'Ақтөбедегі газ және конденсат, шығысқа екінші газ құбырына арналған.',
  'dossier.history.asset:urikhtau':
    '2011: мемлекеттік сапар кезінде CNPC-мен жартыдан келісілді. 2016 жыл шамасы: мемлекеттік компания жалғыз жалғастырды.',
  'dossier.figures.asset:urikhtau': '2018 жылы 0,05 Мт: өнімнен гөрі үміт көп.',
  'dossier.source.asset:urikhtau': 'Мақала, қатар сапарлар туралы тармақ; CNPC',
  'dossier.what.asset:khorgos': 'Қытай шекарасындағы құрғақ порт, контейнерлер бір табаннан екіншісіне ауыстырылады.',
  'dossier.history.asset:khorgos': '2015: мемлекеттік теміржол ашты. 2017: COSCO мен Ляньюньган порты бірге 49% алды.',
  'dossier.figures.asset:khorgos':
    'Қазақстан арқылы барлық контейнер транзиті: 2015 жылы 212 мың TEU, 2018 жылға жоспар 536.',
  'dossier.source.asset:khorgos': 'Мақала, экономика туралы тармақ; Казинформ, 2018 жылғы қараша',
  'dossier.what.route:cpc': 'Теңізден Каспийдің солтүстігімен Новороссийск маңындағы терминалға дейін, 1511 км.',
  'dossier.history.route:cpc':
    '1996: Ресей 24%, Қазақстан 19%, Оман 7%, жартысы мұнай компаниялары. 2008: Ресей Оман үлесін алып, 31% иеленді.',
  'dossier.figures.route:cpc': '2001 жылы жылына шамамен 22 Мт-мен ашылды; 2010 жылы 35, 2018 жылы 67.',
  'dossier.source.route:cpc': 'Мақала, ПетроҚазақстан және көндіру туралы тармақтар; CPC',
  'dossier.what.route:atyrau-samara':
    'Ресей жүйесіне апаратын ескі жол; ойын Орынбор және Омбы желілерін де соған қосады.',
  'dossier.history.route:atyrau-samara': 'Қазақстан бөлігі ҚазТрансОйлдікі, Ресей бөлігі Транснефтьтікі.',
  'dossier.figures.route:atyrau-samara': '1993 жылы жылына шамамен 10 Мт, 2002 жылы 15 келісілді, 2009 жылы 17,5.',
  'dossier.source.route:atyrau-samara': 'Мақала, Теңіз туралы тармақ; Интерфакс, 2009 жылғы қараша',
  'dossier.what.route:atasu-alashankou': 'Ресейден өтпейтін алғашқы экспорт желісі, Қытай шекарасына дейін 962 км.',
  'dossier.history.route:atasu-alashankou': 'ҚазТрансОйл мен CNPC, жартыдан, 2004 жылдан.',
  'dossier.figures.route:atasu-alashankou':
    '2005 жылғы желтоқсанда жылына 10 Мт-мен ашылды, 2013 жылы 20 келісілді. 2014 жылдан Ресей мұнайын да тасиды.',
  'dossier.source.route:atasu-alashankou': 'RFE/RL, 2006 жылғы шілде; China Daily, 2013 жылғы сәуір',
  'dossier.what.club:csto': '1992 жылғы Ұжымдық қауіпсіздік шарты, 2002 жылдан ұйым.',
  'dossier.history.club:csto': 'Ресей басқарады; Армения, Беларусь, Қырғызстан және Тәжікстан да мүше.',
  'dossier.figures.club:csto': 'Қазақстан Ресейге полигондарды да жалға береді: 2015 жылға дейін 11 миллион гектар.',
  'dossier.source.club:csto': 'Мақала, қауіпсіздік қатынастары туралы тармақ',
  'dossier.what.club:rapid-reaction-force': 'ҰҚШҰ-ның жедел қолдануға арналған тұрақты күші.',
  'dossier.history.club:rapid-reaction-force': '2009 жылы қол қойылды, Қазақстан 2010 жылы бекітті.',
  'dossier.figures.club:rapid-reaction-force': 'Әскерінің көбі ресейлік.',
  'dossier.source.club:rapid-reaction-force': 'Мақала, қауіпсіздік қатынастары туралы тармақ',
  'dossier.what.club:eaeu': 'Ресеймен кеден аумағы және ортақ нарық.',
  'dossier.history.club:eaeu':
    'Кеден одағы 2010; шартқа Астанада 2014 жылғы 29 мамырда қол қойылды; 2015 жылғы қаңтардан күшінде.',
  'dossier.figures.club:eaeu': '2018 жылғы мүшелері: Армения, Беларусь, Қазақстан, Қырғызстан және Ресей.',
  'dossier.source.club:eaeu': 'Мақала, экономика туралы тармақ және қорытынды',
  'dossier.what.club:caspian-convention':
    'Жағалаудағы бес мемлекеттің шарты: су беті ортақ, түбі бөлінген, шетел флоты жоқ.',
  'dossier.history.club:caspian-convention': 'Жиырма жылдық даудан кейін Ақтауда 2018 жылғы 12 тамызда қол қойылды.',
  'dossier.figures.club:caspian-convention': 'Қол қойғандар: Әзербайжан, Иран, Қазақстан, Ресей және Түрікменстан.',
  'dossier.source.club:caspian-convention': 'Мақала, Каспий теңізі туралы тармақ',
  'dossier.what.club:sco': 'Қытай шекарасы туралы келіссөздерден шыққан қауіпсіздік ұйымы.',
  'dossier.history.club:sco': '2001 жылғы маусымда Қытай, Ресей және Орталық Азияның төрт мемлекеті құрды.',
  'dossier.figures.club:sco': 'Терроризм, экстремизм және сепаратизмді қарсыласы деп атайды.',
  'dossier.source.club:sco': 'Мақала, Қытай мен Ресей серіктестігі туралы тармақ',
  'dossier.what.club:military-accord': 'Екі армия арасындағы байланысты көбейту.',
  'dossier.history.club:military-accord': 'Қорғаныс министрлері Бейжіңде 2012 жылғы желтоқсанда келісті.',
  'dossier.figures.club:military-accord': 'Көлемі шағын; мәні саяси.',
  'dossier.source.club:military-accord': 'Мақала, қауіпсіздік қатынастары туралы тармақ',
  'dossier.what.club:belt': 'Қытайдың құрлық бойынша теміржол, жол және несие жоспары.',
  'dossier.history.club:belt': 'Астанада 2013 жылғы қыркүйекте ұсынылды.',
  'dossier.figures.club:belt': 'Қазақстанның өз бағдарламасы «Нұрлы жолмен» үйлестірілген.',
  'dossier.source.club:belt': 'Мақала, экономика туралы тармақ және қорытынды',
  'dossier.what.club:partnership-for-peace': 'НАТО-ның оған кірмейтін серіктестерге арналған бағдарламасы.',
  'dossier.history.club:partnership-for-peace': 'Қазақстан 1994 жылғы мамырдан қатысады.',
  'dossier.figures.club:partnership-for-peace': 'Жаттығу, оқыту және жоспарлау, серіктестің өз қарқынымен.',
  'dossier.source.club:partnership-for-peace': 'Мақала, қауіпсіздік қатынастары туралы тармақ',
  'dossier.what.club:interoperability': 'НАТО батальондарымен қатар қызмет ете алатын бітімгер батальон.',
  'dossier.history.club:interoperability': 'ҚАЗБАТ 2008 жылы жетті, Орталық Азияда жалғыз.',
  'dossier.figures.club:interoperability': 'Одақтан гөрі оқыту жолы.',
  'dossier.source.club:interoperability': 'Мақала, қауіпсіздік қатынастары туралы тармақ',
} as const satisfies Kazakh<typeof ENGLISH>;
