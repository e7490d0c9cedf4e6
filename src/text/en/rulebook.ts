/**
 * The rulebook: one page. Every figure is filled in from the table of tunable numbers under its own name, so the text
 * cannot drift from the rules.
 */
export const RULEBOOK = {
  'rulebook.title': 'The rules of Multivector',
  'rulebook.lead':
    'You are Kazakhstan, between Russia and China. Everything turns on one idea: a giant acts against you only when one of its concerns is high enough. Keep the licence from being issued.',
  'rulebook.source': 'After the article: {{where}}',
  'rulebook.ours': 'A choice of the game’s own, not of the article',

  'rulebook.from.rivalry': 'conditions for Sino-Russian rivalry',
  'rulebook.from.partnership': 'the Sino-Russian partnership and its critics',
  'rulebook.from.multi-vector': 'Kazakhstan’s multi-vector strategies, opening',
  'rulebook.from.economy': 'the paragraph on the economy and the energy sector',
  'rulebook.from.security': 'the paragraph on security relations',
  'rulebook.from.inclusion': 'the paragraph on inclusion',
  'rulebook.from.caspian': 'the paragraph on the Caspian Sea',
  'rulebook.from.tengiz': 'the paragraph on Tengiz',
  'rulebook.from.petrokazakhstan': 'the paragraph on PetroKazakhstan and Turgai',
  'rulebook.from.persuasion': 'the paragraph on diplomacy and persuasion',
  'rulebook.from.visits': 'the paragraph on the back-to-back visits',
  'rulebook.from.conclusion': 'the conclusion',

  'rulebook.section.aim': 'The aim',
  'rulebook.section.board': 'The board',
  'rulebook.section.weight': 'Weight and par',
  'rulebook.section.concerns': 'Concerns',
  'rulebook.section.news': 'News',
  'rulebook.section.tender': 'Tender',
  'rulebook.section.postures': 'Postures',
  'rulebook.section.manoeuvre': 'Manoeuvre',
  'rulebook.section.concession': 'Concession',
  'rulebook.section.clubs': 'Clubs',
  'rulebook.section.stakes': 'Pre-emption and the court',
  'rulebook.section.leverage': 'Leverage',
  'rulebook.section.persuasion': 'Persuasion',
  'rulebook.section.routes': 'Building',
  'rulebook.section.demands': 'Reckoning: Demands',
  'rulebook.section.shipping': 'Reckoning: shipping',
  'rulebook.section.upkeep': 'Reckoning: upkeep and Prosperity',
  'rulebook.section.power': 'Reckoning: weight against par',
  'rulebook.section.hands': 'Reckoning: dominance and the free hand',
  'rulebook.section.crises': 'Reckoning: crises',
  'rulebook.section.tension': 'Tension',
  'rulebook.section.collapse': 'Collapse',
  'rulebook.section.west': 'The West',
  'rulebook.section.scores': 'Scores',
  'rulebook.section.strategies': 'What your play is called',
  'rulebook.section.assumptions': 'Assumptions to argue about',
  'rulebook.section.glossary': 'Glossary',

  'rulebook.aim.win':
    'Kazakhstan scores its Autonomy, its Prosperity and half its Credibility: {{scoreHolding}} is holding on, {{scoreSuccess}} a success, {{scoreTriumph}} a triumph. A collapse scores nothing.',
  'rulebook.aim.short':
    'A short scenario may also count what is left behind at its end: a little for money, and points off for worries and Tension.',
  'rulebook.aim.together':
    'Russia and China have goals of their own. Everyone can succeed at once, and everyone can fail at once.',
  'rulebook.aim.rounds':
    'A campaign has 8 rounds, 1993–2018. A round is News, Tender, Postures, Manoeuvre and Reckoning. Kazakhstan starts with Autonomy {{startAutonomy}}, Credibility {{startCredibility}} and {{startTreasury}} money.',

  'rulebook.board.stakes':
    'Every asset has a value and four stakes, held by the state, Russia, China or the West. One value stands for about 5 million tonnes a year.',
  'rulebook.board.routes':
    'Oil leaves by pipeline. Each line belongs to Russia or China and carries so much value a round. An asset ships whole or not at all, over the first open line it can reach that has room: CPC, then Atyrau–Samara, then Atasu–Alashankou, unless you moved it.',
  'rulebook.board.money':
    'The giants’ money adds up from round to round. The West’s is a budget for this round’s tenders. No money falls below 0.',

  'rulebook.weight.sum':
    'A giant’s weight is its stakes times their value, what its lines carry, and its soft power (up to {{softMax}}). The West’s is its stakes times their value.',
  'rulebook.weight.par':
    'Par is the weight a giant expects in a round: Russia as the former centre, China as the rising consumer.',

  'rulebook.concerns.three':
    'Each giant has three concerns, from 0 to 6: Security (arms and alliances), Status (being asked first) and Power (falling behind).',
  'rulebook.concerns.licence':
    'A concern at {{licence}} licenses hostile postures. At 6 it becomes a crisis at the reckoning.',

  'rulebook.news.card':
    'Powers collect money, and one dated card is read out. It pushes concerns; some move Tension, the oil price, Western interest or money. Nobody is blamed for Tension from the news.',
  'rulebook.news.level':
    'A harder level adds a push of its own, an easier one soothes. No level gives a computer player more money or knowledge.',

  'rulebook.tender.invite':
    'When an asset opens, name who is invited and how many stakes the state keeps: the first is free, a second costs {{keepCost}} times the value. A giant with {{inviteMeans}} times the value in money that is not invited minds: Status +{{leftOutStatus}}.',
  'rulebook.tender.bids':
    'The invited bid in secret, a price for each stake: {{reserve}} money at least, {{bidCeiling}} times the value at most, in steps of {{bidStep}}, or nothing.',
  'rulebook.tender.award':
    'Split the stakes among the bidders. Each pays its own bid and can be given only what it can pay for; you must place as many as the bids can pay for, and the rest stay with the state. If that leaves one split, it is signed at once. If fewer than 3 are on offer, {{minorityDiscount}} of each price goes into the venture instead of the treasury.',
  'rulebook.tender.glad':
    'A giant given any stake is glad: Status -{{tenderStakeStatus}}, and words count with it again.',
  'rulebook.tender.passed':
    'If no bid within {{closeBid}} of the best gets a stake: Credibility -{{passedOverCredibility}}, and a giant passed over so: Status +{{passedOverStatus}}.',

  'rulebook.postures.lay':
    'Russia, then China, lay two different cards face down, or hold. They are revealed together and resolved in pairs, Russia first.',
  'rulebook.postures.press': 'Press (a concern at {{licence}} or more): a Demand on that concern.',
  'rulebook.postures.obstruct':
    'Obstruct (any concern at {{licence}} or more, {{obstructCost}} money): an own line in use carries {{obstructCapacity}} less until lifted. It lifts by itself once that giant’s highest concern is {{calm}} or less. With no own line in use the border is squeezed instead: Kazakhstan loses {{borderSqueeze}} money.',
  'rulebook.postures.confront':
    'Confront (Status or Power at {{confrontLicence}} or more): Tension +1, own Status -1, the rival’s Security +1.',
  'rulebook.postures.accommodate':
    'Accommodate (Security at most {{accommodateSecurity}} and Status at most {{accommodateStatus}}, {{accommodateCost}} money): Tension -1, own Status +1.',
  'rulebook.postures.court':
    'Court ({{courtCost}} money): Kazakhstan receives {{courtGift}}, own soft power +1, own Status -1.',
  'rulebook.postures.invest':
    'Invest ({{investCost}} money): an own open line that it does not obstruct carries {{widening}} more.',

  'rulebook.manoeuvre.orders':
    'Kazakhstan gives up to {{ordersPerRound}} orders, one after another. Inclusion and persuasion prevent; concession and leverage cure.',
  'rulebook.manoeuvre.bending':
    'Conceding on the concern of a standing Demand meets it, but bends: Autonomy -{{bendCost}}, and the giant scores {{demandPoints}}. Conceding before there is a Demand costs no Autonomy.',

  'rulebook.concession.stake':
    'Sell a state stake to a giant for {{concedePrice}} times the value, or what it has: Power -{{concedePower}} (value 1: -{{concedePowerSmall}}), Status -{{concedeStatus}}. Its Obstructions are lifted.',
  'rulebook.concession.route':
    'Move an asset from the other giant’s line, or from none, to a giant’s line with room: Power -{{routePower}}. It cannot be moved again for {{routeRest}} rounds.',
  'rulebook.concession.claim':
    'Where the scenario allows it, shelve the claim to a national Caspian sector: Russia’s Status -{{claimStatus}}, Power -{{claimPower}}, but the Caspian asset pays nobody. Taking it back: Russia’s Status +{{reclaimStatus}}, or +{{reclaimStatusBacked}} with Western interest at {{backerInterest}} or two Western stakes there.',
  'rulebook.concession.deed': 'Every concession is a deed: words count with that giant again.',

  'rulebook.clubs.giant':
    'Join an institution of a giant: Security -{{clubSecurity}}, Status -{{clubStatus}}, it pays {{clubGift}} or what it has, and its Obstructions are lifted. If that puts it ahead of the rival in clubs, Autonomy -{{clubAutonomy}}; if it evens them, Autonomy +{{clubAutonomy}}. The rival’s Power +{{clubEnvy}}, unless that happened this round or last, and Western interest -{{clubInterest}}.',
  'rulebook.clubs.ties':
    'With {{tiesClubs}} or more of one giant’s joined, its Security -{{tiesSecurity}} at each reckoning.',
  'rulebook.clubs.west': 'Join a Western one: interest +{{westClubInterest}}, Russia’s Security +{{westClubSecurity}}.',

  'rulebook.stakes.preempt':
    'Pre-empt: buy back a stake sold this round for its value and {{preemptMark}}. The owner’s Power +{{preemptPower}}, or Western interest -{{preemptInterest}}.',
  'rulebook.stakes.court':
    'Court ruling, once a round, for an asset opened in the last {{courtWindow}} rounds, this one counted, with Credibility {{courtCredibility}} or more: a stake passes from one power to a giant, which pays its value or what it has. The loser’s Status +{{courtStatusLoser}}, or Western interest -{{courtInterest}}; the winner’s Power -{{courtPower}}, Status -{{courtStatus}}.',
  'rulebook.stakes.law':
    'A ruling is law, not bending: it meets the winner’s Demand at no cost in Autonomy, and lifts its Obstructions. Unasked for, it is a favour: Credibility -{{courtCredibility}}.',

  'rulebook.leverage.use':
    'Play a backer against a giant with a Demand or an Obstruction: both fall away, Autonomy +{{leverageAutonomy}}, its Status +{{leverageStatus}}. If the backer is the other giant, Tension +{{leverageTension}}, on your account; if it is the West, the giant’s Security +{{leverageSecurity}}.',
  'rulebook.leverage.backer':
    'A backer weighs {{backerWeight}} or more and is content: a giant with no concern above {{backerContent}}, a West with interest {{backerInterest}} or more. Nobody can be levered again until {{leverageRest}} whole rounds have passed.',

  'rulebook.persuasion.talk':
    'Talk: a concern of 1 to {{talkMost}} falls by 1. You can talk with a giant as often as half your Credibility, rounded up, until you do it a deed: a concession, a ruling for it, a tender stake. The count also fades by 1 in every odd round.',
  'rulebook.persuasion.promise':
    'Promise, with Credibility {{promiseCredibility}} or more, one open to each giant, never in the last round: a concern of {{promiseConcern}} or more falls by {{promiseRelief}} now. Hand over a stake within {{promiseRounds}} rounds, by concession, by a ruling, or in a tender in which it was not the best bidder.',
  'rulebook.persuasion.kept':
    'Kept: Credibility +{{promiseKeptCredibility}}. Broken: Credibility -{{promiseBrokenCredibility}}, that concern +{{promiseBrokenConcern}} and Status +{{promiseBrokenStatus}}.',
  'rulebook.persuasion.demand': 'Words never meet a Demand.',

  'rulebook.routes.build': 'Pay {{buildCost}}: any open line carries {{widening}} more, up to {{capacityMax}}.',
  'rulebook.routes.lone':
    'Lines opened or widened on both sides in one round trouble nobody. If only one giant’s side was, by you, by it or by a new line, that giant’s Status -{{loneExpansionStatus}} and the other’s Power +{{loneExpansionPower}}, once the other has an open line.',

  'rulebook.demands.unmet':
    'A Demand ends when it is met, ruled or levered. One still standing costs Kazakhstan {{demandMoney}} money, and the concern rises by {{demandConcern}}. Whatever a Demand, a crisis or a closed border costs beyond the treasury is owed.',

  'rulebook.shipping.royalty':
    'Each shipped asset pays Kazakhstan its value less {{royaltyLess}}, plus the oil price, plus {{technology}} for technology if the West holds a stake, plus {{secondBuyer}} for a second buyer if a line of the other giant could take it too. Never less than 0.',
  'rulebook.shipping.dividend': 'Each stake pays its holder 1, or 2 in an asset of value 3; foreigners take home half.',

  'rulebook.upkeep.due':
    'Upkeep is {{upkeep}} and {{upkeepPerLevel}} for each level of Prosperity, rounded down. If you cannot pay, the treasury is emptied and Autonomy -{{shortfallAutonomy}}.',
  'rulebook.upkeep.loan':
    'In rounds 1 to {{loanRounds}} a West with interest {{backerInterest}} or more lends the gap, at no loss of Autonomy. The gap and {{loanInterest}} more is owed. Debts are repaid from what upkeep leaves.',
  'rulebook.upkeep.prosperity':
    'Then buy up to {{prosperityPerRound}} levels of Prosperity, each at {{prosperityCost}} plus the level you have.',

  'rulebook.power.compare':
    'A giant below par: Power +1. A rival ahead by {{rivalAhead}} or more: Power +1. At par, with the rival at most {{rivalClose}} ahead: Power -1.',

  'rulebook.hands.dominance':
    'If one foreign power holds more than {{dominanceShare}} of all foreign weight, Autonomy -{{dominanceAutonomy}}, though not below {{dominanceFloor}}.',
  'rulebook.hands.free':
    'If none holds more than {{freeHandShare}} and no Demand or Obstruction stood when the manoeuvre ended, Autonomy +{{freeHandAutonomy}}.',

  'rulebook.crises.cost':
    'A concern at 6 breaks: {{crisisMoney}} money lost, and the concern falls to {{crisisTo}}. Autonomy -{{crisisAutonomy}}; but if it is Power, or the other giant holds more than {{dominanceShare}}, it turns on its rival: Tension +{{crisisTension}} in place of the Autonomy.',
  'rulebook.crises.umbrella':
    'Umbrella: with a Western club, interest {{umbrellaInterest}} or more and Western weight {{umbrellaWeight}} or more, a crisis costs {{umbrellaCost}} interest in place of Autonomy or Tension (nothing while the West holds more than {{freeHandShare}}), and Russia cannot intervene.',

  'rulebook.tension.drift':
    'If each giant’s concerns total {{uneasyTotal}} or more, Tension +1; if {{calmTotal}} or less each, Tension -1, though not below {{calmFloor}}. From Tension {{spiralFrom}} on they arm against each other: the Security of both +{{spiralSecurity}}.',
  'rulebook.tension.blame':
    'Each rise is marked with the seat that made it: a giant that confronts or breaks in a crisis over its rival; or you, levering one giant with the other. News and drift blame nobody.',

  'rulebook.collapse.vassalage': 'Vassalage: Autonomy 0.',
  'rulebook.collapse.insolvency':
    'Insolvency: upkeep unpaid, or more than {{debtLimit}} owed once it is paid, at {{insolvencyAfter}} reckonings running.',
  'rulebook.collapse.intervention':
    'Intervention: Russia’s concerns total {{brinkTotal}} or more at {{brinkRounds}} reckonings running, unless the umbrella is open.',
  'rulebook.collapse.border':
    'China at the same brink closes its border instead: Autonomy -{{borderAutonomy}}, {{borderMoney}} money lost. The game goes on.',
  'rulebook.collapse.rupture':
    'Rupture: Tension {{rupture}}. The seat that raised it most comes last; among equals, the one that raised it latest.',

  'rulebook.west.bid':
    'The rules play the West. Invited, it bids half of interest plus value, give or take 1, within its budget; without interest, nothing.',
  'rulebook.west.leaves':
    'A Western asset that cannot ship costs {{heldBackInterest}} interest at each reckoning. The West leaves one that could not ship at {{departureAfter}} reckonings running. You may take over its stakes at their value each; the richer giant buys the rest for the same, or what it has. Interest -{{departureInterest}}.',

  'rulebook.scores.giants':
    'Russia and China score each round 1 for weight at par, 1 for no concern above 3 and 1 for a stake in half of the open assets; {{demandPoints}} for a Demand met by concession. At the end they add weight divided by {{finalWeightShare}}, {{finalSoft}} a soft power and unspent money divided by {{finalMoneyShare}}, less Tension above {{finalTensionFree}}.',
  'rulebook.scores.ranking':
    'Seats are compared by the margin over par, an able player’s usual score, in that seat’s usual spread.',

  'rulebook.strategies.favour':
    'At the end your play gets a name, read from what you did. Favour is stakes times value, 2 for each club and 1 for each flow moved; each power has its share of it.',
  'rulebook.strategies.bandwagon':
    'Bandwagoning: half or more of the favour to one power, never levered, and a giant shut out of half its tenders or with a tenth of the favour at most. Balancing: a giant shut out so, without that.',
  'rulebook.strategies.multi':
    'Lopsided: more than six tenths to one power. Hedging: no leverage and no ruling. Multi-vector: at least one of those, and three of inclusion (four fifths of possible invitations), concession (two, or an asset both giants share), wedge and persuasion (two). Mixed: the rest. The name says what you did, not that you did it well.',

  'rulebook.assumptions.list':
    'A scenario may switch these off, and a class may argue about them: conceding under a Demand costs Autonomy; one power above {{dominanceShare}} costs Autonomy; an even balance gives a free hand; words run out without deeds; a rupture blames whoever raised Tension most.',

  'rulebook.term.asset': 'Asset',
  'rulebook.means.asset': 'a field, a group of fields, a venture or a dry port that goes to tender',
  'rulebook.term.autonomy': 'Autonomy',
  'rulebook.means.autonomy': 'how far Kazakhstan decides for itself, 0 to 10',
  'rulebook.term.bending': 'Bending',
  'rulebook.means.bending': 'conceding while a Demand stands on that very concern',
  'rulebook.term.brink': 'Brink',
  'rulebook.means.brink': 'a giant’s three concerns totalling {{brinkTotal}} or more',
  'rulebook.term.club': 'Club',
  'rulebook.means.club': 'an institution of Russia, China or the West that Kazakhstan can join',
  'rulebook.term.concern': 'Concern',
  'rulebook.means.concern': 'what a giant worries about: Security, Status or Power',
  'rulebook.term.concession': 'Concession',
  'rulebook.means.concession': 'giving a giant a stake, a flow or a membership; under a Demand it costs Autonomy',
  'rulebook.term.court-ruling': 'Court ruling',
  'rulebook.means.court-ruling':
    'moving a stake from one holder to another by law: no bending, but it costs Credibility',
  'rulebook.term.credibility': 'Credibility',
  'rulebook.means.credibility': 'how much Kazakhstan’s word is worth, 0 to 6',
  'rulebook.term.deed': 'Deed',
  'rulebook.means.deed': 'a concession, a ruling or a tender stake: it makes words count again',
  'rulebook.term.demand': 'Demand',
  'rulebook.means.demand': 'what a giant that presses wants answered before the reckoning',
  'rulebook.term.free-hand': 'Free hand',
  'rulebook.means.free-hand': 'the balance in which nobody dominates and nobody presses',
  'rulebook.term.interest': 'Interest',
  'rulebook.means.interest': 'how much the West cares, 0 to 5',
  'rulebook.term.leverage': 'Leverage',
  'rulebook.means.leverage': 'removing what one power demands or obstructs with another power behind you',
  'rulebook.term.licence': 'Licence',
  'rulebook.means.licence': 'a concern high enough to allow a hostile posture',
  'rulebook.term.obstruction': 'Obstruction',
  'rulebook.means.obstruction': 'a line throttled by its owner until it is lifted',
  'rulebook.term.par': 'Par',
  'rulebook.means.par': 'the weight a giant expects in a round; also the score a seat usually reaches',
  'rulebook.term.persuasion': 'Persuasion',
  'rulebook.means.persuasion': 'talk and promises: they calm a concern, and run out unless a deed follows',
  'rulebook.term.posture': 'Posture',
  'rulebook.means.posture': 'a card a giant lays face down: how it will bear itself this round',
  'rulebook.term.pre-emption': 'Pre-emption',
  'rulebook.means.pre-emption': 'the state’s right to buy back a stake that was sold this round',
  'rulebook.term.promise': 'Promise',
  'rulebook.means.promise': 'a stake pledged within two rounds: kept, it earns Credibility; broken, it costs more',
  'rulebook.term.prosperity': 'Prosperity',
  'rulebook.means.prosperity': 'how well the country lives, 0 to 10; it must be kept up',
  'rulebook.term.route': 'Route',
  'rulebook.means.route': 'a line out of the country; whatever ships through it shares its capacity',
  'rulebook.term.stake': 'Stake',
  'rulebook.means.stake': 'a quarter of an asset',
  'rulebook.term.tender': 'Tender',
  'rulebook.means.tender': 'the sale of an asset’s stakes: those invited bid sealed, Kazakhstan divides',
  'rulebook.term.tension': 'Tension',
  'rulebook.means.tension': 'how badly Russia and China get on over the region, 0 to {{rupture}}',
  'rulebook.term.umbrella': 'Umbrella',
  'rulebook.means.umbrella': 'the protection of a West that has a club, interest and weight here',
  'rulebook.term.wedge': 'Wedge',
  'rulebook.means.wedge': 'leverage or a court ruling: one power played against another',
  'rulebook.term.weight': 'Weight',
  'rulebook.means.weight': 'what a power amounts to in the country: stakes, flows and soft power',
} as const;
