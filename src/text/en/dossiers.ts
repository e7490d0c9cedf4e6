/** What the assets, lines and clubs were in life: a hover card each. Names and dates as in the data, with their source. */
export const DOSSIERS = {
  'dossier.what.asset:tengiz': 'A giant sour oil field in the marshes of the north-east Caspian shore.',
  'dossier.history.asset:tengiz':
    '1993: Chevron and the state, half each. 1996: Mobil buys half of the state’s part. 1997: Chevron gives 5% to a Lukoil venture. From 2001: Chevron 50%, ExxonMobil 25%, the state company 20%, Lukoil 5%.',
  'dossier.figures.asset:tengiz': '1 Mt in 1993, 10.5 in 2000, 25.9 in 2010, 28.6 in 2018.',
  'dossier.source.asset:tengiz': 'Chevron, 1995 and 1998; Moscow Times, 1996; ministry figures for 2018',
  'dossier.what.asset:karachaganak':
    'A field of gas and condensate near the Russian border; its gas is treated in Orenburg.',
  'dossier.history.asset:karachaganak':
    '1995: British Gas, Agip, and Gazprom with 15%. 1997: Texaco joins, and Lukoil follows Gazprom. 2012: the state buys 10%.',
  'dossier.figures.asset:karachaganak': '3.5 Mt of liquids in 1993, 10.4 in 2005, 12.2 in 2018.',
  'dossier.source.asset:karachaganak':
    'Moscow Times, March 1995; Oil & Gas Journal, June 2012; ministry figures for 2018',
  'dossier.what.asset:aktobe': 'The fields of Aktobe: Zhanazhol, Kenkiyak and their neighbours.',
  'dossier.history.asset:aktobe':
    '1997: in an open auction CNPC takes 60.3% of the state company. 2003: the state sells most of the rest to it.',
  'dossier.figures.asset:aktobe': 'About 2.4 Mt in 1999, near 6 Mt in 2005.',
  'dossier.source.asset:aktobe': 'Article, paragraph on inclusion; Jamestown Monitor, 1997; CNPC',
  'dossier.what.asset:caspian':
    'The Kazakh waters of the northern Caspian, above all Kashagan: shallow, icy and deep under pressure.',
  'dossier.history.asset:caspian':
    '1997: seven partners, the state among them. 1998: the state sells out. 2005 and 2008: it returns, to 16.8%. 2013: CNPC buys 8.3%.',
  'dossier.figures.asset:caspian': 'Found in 2000, first oil in 2013, 13.2 Mt in 2018.',
  'dossier.source.asset:caspian': 'Oil & Gas Journal, 1997 and 2005; Financial Times, July 2013',
  'dossier.what.asset:kazrosgas': 'A joint company of the two states for processing and selling gas through Orenburg.',
  'dossier.history.asset:kazrosgas': '2002: Gazprom and the state company, half each.',
  'dossier.figures.asset:kazrosgas':
    'Karachaganak yielded 18.9 bcm of gas in 2018; most of what was sold went through this company.',
  'dossier.source.asset:kazrosgas':
    'Article, paragraph on PetroKazakhstan and Turgai; academic case study of KazRosGas',
  'dossier.what.asset:petrokazakhstan': 'The Kumkol fields in the centre of the country, with a refinery at Shymkent.',
  'dossier.history.asset:petrokazakhstan':
    '1996: bought by Hurricane of Canada. October 2005: CNPC pays 4.18 bn dollars. July 2006: the state company takes 33%.',
  'dossier.figures.asset:petrokazakhstan': 'About 4.7 Mt at Kumkol South in 2005, some 10 Mt with its ventures.',
  'dossier.source.asset:petrokazakhstan': 'Article, paragraph on PetroKazakhstan and Turgai; Reuters, 28 October 2005',
  'dossier.what.asset:turgai': 'Kumkol North, a venture of Lukoil and PetroKazakhstan.',
  'dossier.history.asset:turgai':
    '1995: half each. 2005: CNPC inherits one half. 2006: Lukoil’s right to buy first is upheld. 2010: settled at half and half, with a payment to Lukoil.',
  'dossier.figures.asset:turgai': '3 Mt in 2005, 0.7 Mt in 2018.',
  'dossier.source.asset:turgai': 'Article, paragraph on PetroKazakhstan and Turgai; MEES, October 2006',
  'dossier.what.asset:urikhtau': 'Gas and condensate in Aktobe, meant to feed the second gas line east.',
  'dossier.history.asset:urikhtau':
    '2011: agreed with CNPC, half each, during a state visit. About 2016: the state company goes on alone.',
  'dossier.figures.asset:urikhtau': '0.05 Mt in 2018: more promise than output.',
  'dossier.source.asset:urikhtau': 'Article, paragraph on the back-to-back visits; CNPC',
  'dossier.what.asset:khorgos':
    'A dry port on the Chinese border, where containers change from one gauge to the other.',
  'dossier.history.asset:khorgos':
    '2015: opened by the state railway. 2017: COSCO and Lianyungang port take 49% together.',
  'dossier.figures.asset:khorgos':
    'All container transit through Kazakhstan: 212 thousand TEU in 2015, 536 planned for 2018.',
  'dossier.source.asset:khorgos': 'Article, paragraph on the economy; Kazinform, November 2018',
  'dossier.what.route:cpc': 'From Tengiz round the north of the Caspian to a terminal near Novorossiysk, 1,511 km.',
  'dossier.history.route:cpc':
    '1996: Russia 24%, Kazakhstan 19%, Oman 7%, oil companies half. 2008: Russia buys Oman’s part and holds 31%.',
  'dossier.figures.route:cpc': 'Opened in 2001 at about 22 Mt a year; 35 in 2010, 67 in 2018.',
  'dossier.source.route:cpc': 'Article, paragraphs on PetroKazakhstan and on persuasion; CPC',
  'dossier.what.route:atyrau-samara':
    'The old way into the Russian system; the game counts the Orenburg and Omsk lines with it.',
  'dossier.history.route:atyrau-samara': 'The Kazakh part belongs to KazTransOil, the Russian part to Transneft.',
  'dossier.figures.route:atyrau-samara': 'About 10 Mt a year in 1993, 15 agreed in 2002, 17.5 in 2009.',
  'dossier.source.route:atyrau-samara': 'Article, paragraph on Tengiz; Interfax, November 2009',
  'dossier.what.route:atasu-alashankou':
    'The first export line that does not cross Russia, 962 km to the Chinese border.',
  'dossier.history.route:atasu-alashankou': 'KazTransOil and CNPC, half each, from 2004.',
  'dossier.figures.route:atasu-alashankou':
    'Opened in December 2005 at 10 Mt a year, 20 agreed in 2013. From 2014 it also carries Russian oil.',
  'dossier.source.route:atasu-alashankou': 'RFE/RL, July 2006; China Daily, April 2013',
  'dossier.what.club:csto': 'The Collective Security Treaty of 1992, an organisation from 2002.',
  'dossier.history.club:csto': 'Russia leads it; Armenia, Belarus, Kyrgyzstan and Tajikistan belong to it too.',
  'dossier.figures.club:csto': 'Kazakhstan also leases test ranges to Russia: 11 million hectares until 2015.',
  'dossier.source.club:csto': 'Article, paragraph on security relations',
  'dossier.what.club:rapid-reaction-force': 'A standing force of the CSTO for quick use.',
  'dossier.history.club:rapid-reaction-force': 'Signed in 2009 and ratified by Kazakhstan in 2010.',
  'dossier.figures.club:rapid-reaction-force': 'Most of its troops are Russian.',
  'dossier.source.club:rapid-reaction-force': 'Article, paragraph on security relations',
  'dossier.what.club:eaeu': 'A customs area and common market with Russia.',
  'dossier.history.club:eaeu':
    'Customs Union 2010; treaty signed in Astana on 29 May 2014; in force from January 2015.',
  'dossier.figures.club:eaeu': 'Members in 2018: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.',
  'dossier.source.club:eaeu': 'Article, paragraph on the economy and conclusion',
  'dossier.what.club:caspian-convention':
    'A treaty of the five coastal states: the surface shared, the seabed divided, no foreign navies.',
  'dossier.history.club:caspian-convention': 'Signed in Aktau on 12 August 2018, after two decades of dispute.',
  'dossier.figures.club:caspian-convention': 'Signed by Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan.',
  'dossier.source.club:caspian-convention': 'Article, paragraph on the Caspian Sea',
  'dossier.what.club:sco': 'A security body grown out of talks on the Chinese border.',
  'dossier.history.club:sco': 'Founded in June 2001 by China, Russia and four Central Asian states.',
  'dossier.figures.club:sco': 'It names terrorism, extremism and separatism as its adversaries.',
  'dossier.source.club:sco': 'Article, paragraph on the Sino-Russian partnership',
  'dossier.what.club:military-accord': 'More exchanges between the two armies.',
  'dossier.history.club:military-accord': 'Agreed by the defence ministers in Beijing in December 2012.',
  'dossier.figures.club:military-accord': 'Small in scale; its meaning is political.',
  'dossier.source.club:military-accord': 'Article, paragraph on security relations',
  'dossier.what.club:belt': 'China’s plan for railways, roads and credit across the continent.',
  'dossier.history.club:belt': 'Proposed in Astana in September 2013.',
  'dossier.figures.club:belt': 'Coordinated with Kazakhstan’s own programme, Nurly Zhol.',
  'dossier.source.club:belt': 'Article, paragraph on the economy and conclusion',
  'dossier.what.club:partnership-for-peace': 'NATO’s programme for partners that do not join it.',
  'dossier.history.club:partnership-for-peace': 'Kazakhstan takes part from May 1994.',
  'dossier.figures.club:partnership-for-peace': 'Exercises, training and planning, at a partner’s own pace.',
  'dossier.source.club:partnership-for-peace': 'Article, paragraph on security relations',
  'dossier.what.club:interoperability': 'A peacekeeping battalion able to serve beside NATO’s.',
  'dossier.history.club:interoperability': 'Reached by KAZBAT in 2008, alone in Central Asia.',
  'dossier.figures.club:interoperability': 'A training path rather than an alliance.',
  'dossier.source.club:interoperability': 'Article, paragraph on security relations',
  'dossier.what.russia':
    'The former centre. In 1993 nearly every tonne leaves through its system; it expects to remain what it was.',
  'dossier.history.russia':
    '1992: Collective Security Treaty. 1994: quotas and sulphur rules on Kazakh oil. 2001: CPC opens. 2014: the Eurasian Economic Union is signed.',
  'dossier.figures.russia':
    'Economy: 435 bn dollars in 1993, 260 in 2000, 1,661 in 2008, 1,657 in 2018. Trade with Kazakhstan: about 5 bn in 1995, 18 in 2018.',
  'dossier.source.russia': 'World Bank, GDP in current dollars; trade from general knowledge, approximate',
  'dossier.what.china':
    'The rising consumer. It comes late, pays well, builds eastward lines, and expects its part to grow with its economy.',
  'dossier.history.china':
    '1993: it becomes an importer of oil. 1997: CNPC in Aktobe. 2006: the line to Alashankou runs. 2013: the Belt is proposed in Astana.',
  'dossier.figures.china':
    'Economy: 445 bn dollars in 1993, 1,211 in 2000, 4,594 in 2008, 13,895 in 2018. Trade with Kazakhstan: 0.4 bn in 1993, 20 in 2018.',
  'dossier.source.china': 'World Bank, GDP in current dollars; Chinese customs, rounded',
  'dossier.what.west':
    'The firms and governments of America and Europe: money, technology, a market, and an interest that comes and goes.',
  'dossier.history.west':
    '1993: Chevron at Tengiz. 1994: Partnership for Peace. 1997: the northern Caspian. 2008: KAZBAT serves beside NATO’s forces.',
  'dossier.figures.west':
    'American firms held about 2% of the country’s oil in 1993, 23% in 2000, 28% in 2018; about three quarters of its crude goes to Europe.',
  'dossier.source.west': 'Derived from field shares and output; article, on the multi-vector strategies',
  'dossier.what.place:atyrau': 'A port and refinery town at the mouth of the Ural; the old line to Samara begins here.',
  'dossier.what.place:samara':
    'A Russian junction on the Volga: here Kazakh oil enters Transneft’s system and goes on to the ports and refineries of the west.',
  'dossier.what.place:novorossiysk': 'A Russian port on the Black Sea, where tankers load the oil of CPC.',
  'dossier.what.place:orenburg':
    'A Russian city whose plant treats the gas of Karachaganak, a short way across the border.',
  'dossier.what.place:kenkiyak-town': 'An oil town in Aktobe, joined by pipe to Atyrau in 2003 and to Kumkol in 2009.',
  'dossier.what.place:kumkol-town': 'The centre of the South Turgai oil fields. Its pipe leads towards Atasu.',
  'dossier.what.place:atasu': 'A junction on the trunk line from Omsk to the south; the line to China begins here.',
  'dossier.what.place:alashankou':
    'China’s gate for rail and pipe in Xinjiang; the oil goes on to the refinery of Dushanzi.',
  'dossier.what.place:omsk':
    'A Russian refinery city at the head of the Soviet trunk line, which brought Siberian oil south to Pavlodar and Shymkent.',
  'dossier.source.place': 'Generally known; the lines as in the article and the sources of the routes',
} as const;
