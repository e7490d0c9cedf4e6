/** Words of the debrief: loaded with it. What was there before stands among the words of the shell. */
export const DEBRIEF = {
  'debrief.replay': 'Replay',
  'debrief.csvHelp': 'every decision as a row, for a spreadsheet',
  'debrief.jsonHelp': 'every decision and the result as data',
  'debrief.timeline': 'Tension, Autonomy, Prosperity',
  'debrief.timelineNote': 'order by order; every mark opens the replay there',
  'debrief.went': '{{what}}: from {{from}} to {{to}}.',
  'debrief.row.events': 'events',
  'debrief.row.orders': 'your orders',
  'debrief.moments_one': '{{count}} moment',
  'debrief.moments_other': '{{count}} moments',
  'debrief.concernsNote': 'shaded: licensed to act against you; below: your orders',
  'debrief.tactic.concession': 'concede',
  'debrief.tactic.wedge': 'wedge',
  'debrief.tactic.persuasion': 'persuade',
  'debrief.shares': 'Who holds what',
  'debrief.sharesNote': 'part of all weight; more than half is dominance',
  'debrief.half': 'half',
  'debrief.window': 'Reads as',
  'debrief.windowNote':
    'The last row reads each round together with the one before it by the same criteria as the whole game.',
  'debrief.history': 'You and history',
  'debrief.historyNote':
    'Shares of each asset at the end of your game, beside the record at the year given. The article and the record differ in places.',
  'debrief.what': 'What',
  'debrief.you': 'Your game',
  'debrief.record': 'What happened',
  'debrief.institutions': 'Institutions',
  'debrief.noContract': 'no contract',
  'debrief.joined': 'joined in {{years}}',
  'debrief.joinedBefore': 'a member from the start',
  'debrief.notJoined': 'not joined',
  'debrief.source.general': 'generally known, an estimate',
  'debrief.source.derived': 'worked out from the shares of PetroKazakhstan',
  'debrief.ways': 'The ways out, million tonnes a year',
  'debrief.waysNote':
    'Your game, one value counted as 5 Mt, beside the Kazakh oil the line carried in life, the mean of these years. “About” rests on an estimate.',
  'debrief.about': 'about {{mt}}',
  'debrief.noFlow': 'none',
  'debrief.questions': 'To discuss',
  'debrief.ask.prediction':
    'Before the game you were asked: {{question}} What would you answer now, and what changed your mind?',
  'debrief.ask.demand':
    'In {{years}} {{who}} made a Demand over {{concern}}. Which earlier decisions had fed that concern, and whose were they?',
  'debrief.ask.autonomy':
    'The hardest blow to Autonomy came in {{years}} ({{by}}: {{cause}}). What would it have cost to avoid it?',
  'debrief.ask.concern':
    'The highest concern of the game was {{concern}} of {{who}}, {{level}} in {{years}}. Was it relative decline, fear or wounded pride that raised it?',
  'debrief.ask.tension':
    'Most of the Tension between the giants that a player raised was raised by {{who}} ({{points}}). Was it worth its price?',
  'debrief.ask.never': 'Never used: {{tactic}}. Was that a choice, and what would one such order have changed?',
  'debrief.ask.concession':
    'In {{years}}: {{order}}. Was it given before it was demanded, and would words alone have done?',
  'debrief.ask.label':
    'The game calls your play “{{label}}”. Which of its figures would have to differ for another name, and do you agree with it?',
  'debrief.ask.contested':
    'Bending cost {{bending}} Autonomy in this game, the dominance of one power {{dominance}}. Does pressure work like that in life?',
  'debrief.leavesOut': 'What this model leaves out',
  'debrief.out.elites':
    'Who gains at home: elites, regions, parties and public opinion. Kazakhstan decides here with one voice.',
  'debrief.out.region': 'The neighbours: Uzbekistan, Turkmenistan and the others, and their own bargains.',
  'debrief.out.west': 'The West as many states and firms with aims of their own. Here it is a budget and an interest.',
  'debrief.out.gas': 'Uranium, grain, metals, water, transit and most of gas. Here everything is a value of oil.',
  'debrief.out.price': 'What moves the oil price. Here it comes as news.',
  'debrief.out.unitary': 'Disputes inside Moscow and Beijing. Here a giant has one doctrine for the whole game.',
  'debrief.out.figures': 'Measurement. A concern of 3 is a designer’s judgement; no archive shows it as a number.',
  'debrief.if.title': 'What else might have come of it',
  'debrief.if.lead_one':
    'Computer players take the game up at a round of your choice and play it to its end, {{count}} time, with the same news. This is output of the model, not a finding about history.',
  'debrief.if.lead_other':
    'Computer players take the game up at a round of your choice and play it to its end, {{count}} times, with the same news. This is output of the model, not a finding about history.',
  'debrief.if.from': 'From the beginning of',
  'debrief.if.way': 'How Kazakhstan plays on',
  'debrief.if.compare': 'And without an assumption',
  'debrief.if.compare.none': 'the model as it is',
  'debrief.if.compare.bending': 'without “bending costs Autonomy”',
  'debrief.if.compare.dominance': 'without “dominance costs Autonomy”',
  'debrief.if.costs':
    'Two assumptions carry most of the thesis and are argued over. In this game bending cost {{bending}} Autonomy, and dominance {{dominance}}.',
  'debrief.if.start': 'Play on',
  'debrief.if.progress': 'Games played',
  'debrief.if.played': '{{played}} of {{whole}} games',
  'debrief.if.failed': 'The games could not be played on. Try again.',
  'debrief.if.chart': 'Kazakhstan’s points at the end',
  'debrief.if.model': 'games by score; model output',
  'debrief.if.as': 'as it is',
  'debrief.if.without': 'without',
  'debrief.if.yours': 'you {{points}}, par {{par}}',
  'debrief.if.says_one':
    '{{name}}: {{count}} game, median {{median}} points, {{fallen}} collapsed, median Tension {{tension}}.',
  'debrief.if.says_other':
    '{{name}}: {{count}} games, median {{median}} points, {{fallen}} collapsed, median Tension {{tension}}.',
  'debrief.class.title': 'The class',
  'debrief.class.lead': 'Open the saved files of many groups at once. They are read in this browser and sent nowhere.',
  'debrief.class.open': 'Open many files',
  'debrief.class.found_one': '{{count}} finished game read.',
  'debrief.class.found_other': '{{count}} finished games read.',
  'debrief.class.kept': 'as kept: the rules have changed since',
  'debrief.class.out': 'Left out: {{file}}.',
  'debrief.before':
    'The rules changed while this game was being played, or after it. The result is the one reached; charts, questions and the replay begin where the present rules took over. The orders given before are listed below.',
  'debrief.class.notOver': 'Its game is not over.',
  'debrief.class.scores': 'Scores of the class',
  'debrief.class.scoresNote': 'games by Kazakhstan’s points',
  'debrief.class.games': 'Games',
  'debrief.class.sum':
    'Median {{median}} points, best {{best}}. Kazakhstan stands at the end in {{stood}} of {{games}}.',
  'debrief.class.group': 'Group',
  'debrief.class.game': 'Game',
  'debrief.class.ends': 'How it ended',
  'debrief.class.labels': 'Strategy',
} as const;
