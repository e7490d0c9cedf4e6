/**
 * The news cards: a sentence or two, and what their source tells where it is not a publication’s own name.
 * Dates and the kinds of source are in the table of the rules.
 */
export const NEWS_WORDS = {
  'news.from.article': 'the article of 2018, {{part}}',
  'news.part.introduction': 'introduction',
  'news.part.rivalry': 'rivalry section',
  'news.part.shared-interest': 'shared-interest paragraph',
  'news.part.multi-vector': 'multi-vector strategies',
  'news.part.tengiz': 'Tengiz paragraph',
  'news.part.conclusion': 'conclusion',
  'news.from.known': 'generally known',
  'news.from.fact': 'generally known: {{words}}',
  'news.from.about': 'about {{year}}',
  'news.from.title': '“{{title}}”',
  'news.from.noted': '{{source}} ({{more}})',
  'news.from.more': '{{source}}, {{more}}',
  'news.from.next': '{{source}}; {{more}}',
  'news.body.lop-nor':
    'China sets off a nuclear device underground in Xinjiang, beyond the Kazakh border. Almaty protests; Beijing does not like to be lectured.',
  'news.source.lop-nor': 'Chinese underground test of {{date}}',
  'news.body.rouble-zone':
    'Moscow’s terms leave no room for others, and the tenge is introduced within days. Cash is short on both sides.',
  'news.source.rouble-zone': 'tenge introduced {{date}}',
  'news.body.net-importer':
    'After decades of selling, China now buys more oil than it sells. Where the next barrel comes from becomes a question of state.',
  'news.source.net-importer': 'China a net importer of oil from {{date}}',
  'news.body.partnership-offer':
    'Former Soviet states are invited to exercise and plan with the alliance, one by one and at their own pace.',
  'news.body.border-visas':
    'Russia ends free travel for Chinese visitors after worried reports from the Far East. Beijing calls the reports exaggerated.',
  'news.source.border-visas': 'Russian visa rules for Chinese visitors, {{date}}',
  'news.body.quota-cut':
    'Citing sulphur compounds, the pipeline authority accepts less oil from abroad. Everyone without another way out takes note.',
  'news.body.baku-contract':
    'Western companies sign for oil under the Caspian. Moscow declares that the sea belongs to all its shores in common.',
  'news.source.baku-contract': 'Azeri-Chirag-Guneshli contract of {{date}}; Russian note on the Caspian, {{then}}',
  'news.body.chechnya': 'Russian forces enter the breakaway republic. The old oil line from Baku runs through it.',
  'news.source.chechnya': 'Russian forces enter Chechnya, {{date}}',
  'news.body.cis-course':
    'A decree in Moscow names the former Soviet states an area of vital interest and closer union with them a priority.',
  'news.source.cis-course': 'Decree of the President of Russia no. 940, {{date}}, on strategy towards the CIS states',
  'news.body.shanghai-five':
    'China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan agree to thin out troops along their borders and tell each other of exercises.',
  'news.source.shanghai-five': 'Shanghai agreement on confidence-building in the border region, {{date}}',
  'news.body.kabul':
    'The Taliban take the Afghan capital. Moscow reinforces the Tajik border; Beijing closes mountain passes.',
  'news.source.kabul': 'Taliban take Kabul, {{date}}',
  'news.body.ghulja':
    'Protest and its suppression in a Chinese town near the border turn Beijing’s eyes to exile circles abroad.',
  'news.source.ghulja': 'unrest in Ghulja (Yining), {{date}}',
  'news.body.madrid-summit':
    'In Madrid the alliance opens its door to Poland, Hungary and the Czech Republic. Moscow objects, and Beijing joins it in calling for a world of many poles.',
  'news.body.caspian-strategy':
    'A senior official calls the Caucasus and Central Asia a region of importance to the United States, though not a great game.',
  'news.source.caspian-strategy':
    'US Department of State, address on US policy in the Caucasus and Central Asia, {{date}}',
  'news.body.line-to-xinjiang':
    'China’s state company agrees in principle to build a pipeline of some 3,000 km eastward. For the first time oil could leave without crossing Russia.',
  'news.source.line-to-xinjiang': 'general agreement of {{date}}',
  'news.body.default':
    'Russia stops paying its debts and the oil price falls to its lowest in a generation. Treasuries empty from Moscow to Astana.',
  'news.source.default': 'Russian default of {{date}}',
  'news.body.embassy':
    'NATO fights over Kosovo without a mandate of the Security Council, and bombs hit the Chinese embassy. Moscow and Beijing protest in one voice.',
  'news.source.embassy': 'air campaign over Kosovo; Chinese embassy in Belgrade hit, {{date}}',
  'news.body.batken':
    'Armed groups cross from Tajikistan into southern Kyrgyzstan and take hostages. The region’s armies are not ready.',
  'news.source.batken': 'incursions into the Batken district of Kyrgyzstan, {{date}}',
  'news.body.kashagan-find':
    'The first well at Kashagan finds one of the largest fields in decades. Every capital measures the way from there to the market.',
  'news.source.kashagan-find': 'on the Kashagan discovery of {{date}}',
  'news.body.economic-community':
    'With a new president and a fuller treasury Moscow returns to the region: a customs community is founded in Astana. Beijing asks what it will cost Chinese trade.',
  'news.body.spy-plane':
    'An American surveillance aircraft and a Chinese fighter collide; the crew is held for eleven days.',
  'news.source.spy-plane': 'collision near Hainan, {{date}}',
  'news.body.treaty':
    'Russia and China sign for twenty years: no claims on each other’s land, and consultation when peace is threatened. Moscow expects to be treated as an equal.',
  'news.source.treaty': 'treaty of {{date}}',
  'news.body.bases':
    'After the attacks of September 2001, American forces arrive in Uzbekistan and Kyrgyzstan. Both neighbours agree, and both start counting the months.',
  'news.source.bases': 'post-9/11 context',
  'news.body.slavneft':
    'CNPC leaves an auction for a Russian oil company after the Duma votes against foreign state buyers.',
  'news.source.slavneft': 'CNPC leaves the Slavneft auction of {{date}}',
  'news.body.iraq':
    'The invasion removes a supplier and alarms every importer. The price rises; the Gulf looks less safe than the steppe.',
  'news.source.iraq': 'invasion of Iraq, {{date}}',
  'news.body.north-caspian-refusal':
    'Two Chinese companies agree to buy a share from BG. The other Western partners use their right to buy first.',
  'news.source.north-caspian-refusal': 'on the BG share of Kashagan',
  'news.body.kant':
    'Moscow opens its first new base abroad since Soviet times, half an hour’s drive from an American one.',
  'news.source.kant': 'Russian air base at Kant, Kyrgyzstan, opened {{date}}',
  'news.body.colour-revolutions':
    'Crowds bring down the government in Georgia, and a year later in Ukraine. Moscow and Beijing see a foreign hand and move closer together.',
  'news.source.colour-revolutions': 'Georgia 2003, Ukraine 2004–2005, Kyrgyzstan 2005',
  'news.body.baltic-accession': 'Seven states join the alliance, three of them former Soviet republics.',
  'news.source.baltic-accession': 'NATO, accession of seven states, {{date}}',
  'news.body.oil-at-fifty': 'Chinese demand and a tight market lift the price to a record. Producers find their voice.',
  'news.body.andijan':
    'An uprising in an Uzbek town is put down with many deaths. Western governments ask for an inquiry; Moscow and Beijing do not.',
  'news.source.andijan': 'events in Andijan, Uzbekistan, {{date}}',
  'news.body.western-line': 'Caspian oil begins to fill a pipeline to the Mediterranean that avoids Russia.',
  'news.source.western-line': 'Baku-Tbilisi-Ceyhan line inaugurated, {{date}}',
  'news.body.unocal': 'CNOOC withdraws its offer for the American company Unocal after weeks of protest in Congress.',
  'news.source.unocal': 'CNOOC withdraws its bid for Unocal, {{date}}',
  'news.body.eastern-line':
    'The pipe to Alashankou is inaugurated: the first export line that does not cross Russia. Moscow loses a monopoly, and Beijing wants it filled.',
  'news.source.eastern-line': 'first oil to China',
  'news.body.turkmen-gas':
    'Ashgabat promises Beijing thirty billion cubic metres of gas a year. Until now nearly all of it went to Russia.',
  'news.source.turkmen-gas': 'Chinese-Turkmen framework agreement on gas, {{date}}',
  'news.body.diversification':
    'After a winter dispute cut the gas flow through Ukraine, European and American visitors come to Astana speaking of new routes.',
  'news.source.diversification': 'gas dispute of {{date}}; visit of the US Vice President to Astana, {{then}}',
  'news.body.munich':
    'Russia’s president accuses the United States of overstepping its borders in every field. Missile defence worries Beijing as well.',
  'news.source.munich': 'Munich Security Conference, {{date}}',
  'news.body.bucharest-summit': 'NATO declares that Georgia and Ukraine will become members, without saying when.',
  'news.body.georgia':
    'Five days of fighting end with Russia recognising two regions as states. Neither China nor Kazakhstan follows, and the Dushanbe summit says so politely.',
  'news.source.georgia': 'war in Georgia, {{date}}; SCO summit in Dushanbe, {{then}}',
  'news.body.crisis':
    'Oil loses two thirds of its price within months. Moscow must save its own; Beijing has reserves, and expects to be thanked for using them.',
  'news.source.crisis': '2008 crisis',
  'news.body.loan-for-oil':
    'China lends Russian companies 25 billion dollars against oil deliveries. The partnership has a creditor and a debtor.',
  'news.source.loan-for-oil': 'Chinese loans to Rosneft and Transneft, {{date}}',
  'news.body.gas-line-blast':
    'After a sudden cut in Russian purchases the line from Turkmenistan ruptures. Each side blames the other, and Ashgabat hurries its line to China.',
  'news.source.gas-line-blast': 'rupture on the Central Asia-Centre line, {{date}}',
  'news.body.urumqi':
    'Nearly two hundred people die in riots in Xinjiang’s capital. Beijing asks its neighbours for vigilance.',
  'news.source.urumqi': 'unrest in Urumqi, {{date}}',
  'news.body.gas-line-east':
    'Four presidents turn a wheel and open the gas line from Turkmenistan to China across Kazakhstan. Russia is no longer the only buyer.',
  'news.source.gas-line-east': 'opened {{date}}',
  'news.body.bishkek':
    'A government falls in April, and in June violence in Osh drives hundreds of thousands from their homes. The alliances look on.',
  'news.source.bishkek': 'change of power in Kyrgyzstan, {{date}}; violence in Osh, {{then}}',
  'news.body.libya':
    'Air strikes help to overthrow a government. China flies out 35,000 workers and leaves its contracts; the oil price climbs.',
  'news.source.libya': 'intervention in Libya, {{date}}',
  'news.body.new-silk-road':
    'The United States proposes to tie Central Asia to South Asia by trade and power lines. There is little money behind it.',
  'news.source.new-silk-road': 'New Silk Road Initiative, {{date}}',
  'news.body.rebalance': 'Washington announces marines for Australia and a rebalance towards Asia.',
  'news.source.rebalance': 'US rebalance to Asia, address in Canberra, {{date}}',
  'news.body.zhanaozen':
    'A seven-month strike in an oil town ends in riots and shooting. Output falls, and foreign owners are asked what they pay.',
  'news.source.zhanaozen': 'on Zhanaozen',
  'news.body.belt-speech':
    'China’s president proposes a Silk Road Economic Belt, and brings thirty billion dollars’ worth of agreements. Moscow, busy with a union of its own, is not consulted.',
  'news.body.crimea':
    'Russia annexes the peninsula, and Western sanctions follow. Moscow turns to Beijing and watches its other neighbours closely.',
  'news.body.siberian-gas': 'After ten years of haggling, Russia and China agree on thirty years of gas from Siberia.',
  'news.source.siberian-gas': 'Russian-Chinese gas contract, {{date}}',
  'news.body.price-halves': 'From above a hundred dollars to below fifty in half a year. The rouble falls with it.',
  'news.body.belt-and-union':
    'Moscow and Beijing announce that their two projects will be coordinated. Each reads the text as a recognition of its own.',
  'news.source.belt-and-union':
    'Joint statement on linking the Eurasian Economic Union and the Silk Road Economic Belt, {{date}}',
  'news.body.summer-of-currencies':
    'The yuan is devalued, the rouble slides, and the tenge is left to float. Oil sinks below fifty dollars again.',
  'news.source.summer-of-currencies': 'yuan devalued {{date}}, tenge floated {{then}}',
  'news.body.caspian-missiles':
    'Russian ships fire cruise missiles at Syria from the Caspian Sea. Airlines are warned, and routes over the steppe are moved.',
  'news.source.caspian-missiles': 'cruise missiles launched from the Caspian Sea, {{date}}',
  'news.body.sea-ruling':
    'A tribunal in The Hague rejects most of China’s claims. Beijing declares the award void and notes who supports it.',
  'news.source.sea-ruling': 'Permanent Court of Arbitration, case 2013-19, award of {{date}}',
  'news.body.output-pact':
    'Russia and the oil cartel limit output together, and the price recovers. Each barrel sold elsewhere is now counted.',
  'news.source.output-pact': 'OPEC and non-OPEC producers, Vienna, {{date}}',
  'news.body.belt-forum':
    'Twenty-nine heads of state and government come to Beijing. Russia is an honoured guest, among others.',
  'news.source.belt-forum': 'Belt and Road Forum, Beijing, {{date}}',
  'news.body.sanctions-law':
    'The United States writes its sanctions on Russia into statute, with penalties for those who trade in arms and energy with it.',
  'news.source.sanctions-law': 'US Public Law 115-44, signed {{date}}',
  'news.body.rosneft-share':
    'A Chinese company’s purchase of a large share of Rosneft collapses with the company itself.',
  'news.source.rosneft-share': 'sale of a Rosneft share to CEFC called off, {{date}}',
  'news.body.tariffs': 'The first duties take effect on goods worth 34 billion dollars, and China answers in kind.',
  'news.source.tariffs': 'first US tariffs on Chinese goods, {{date}}',
} as const;
