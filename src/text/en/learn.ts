/** Words of the guided first round and the page it begins from. */
export const LEARN = {
  'learn.coach': 'Coach',
  'learn.place': 'Step {{step}} of {{of}}',
  'learn.next': 'Next',
  'learn.skip': 'Leave the lesson',
  'learn.close': 'End the lesson',
  'learn.title': 'Learn',
  'learn.lead':
    'Play one real round with a coach at your side: about ten minutes, nothing to read beforehand. It points at the real controls; you may do as it says or go your own way, and leave it at any moment.',
  'learn.begin': 'Begin the guided round',
  'learn.rules': 'Or read the rules',
  'learn.rulesNote': 'One page, ten minutes, every rule with its source; it can be searched and printed.',
  'learn.keys': 'With the keyboard: N goes on, Tab and the arrows move, Enter presses.',
  'learn.title.news': 'The news',
  'learn.says.news':
    'Each round opens with a dated event. It moves concerns, sometimes Tension. The chips say what it moved. Press Go on.',
  'learn.title.figures': 'What you play for',
  'learn.says.figures':
    'Your Autonomy, your Prosperity and half of your Credibility are your score. The treasury only serves them.',
  'learn.title.concerns': 'Concern is licence',
  'learn.says.concerns':
    'Russia and China each have three concerns. From the flag at 3 on, a concern licenses hostile cards. Keeping them below it is the whole art.',
  'learn.title.why': 'Ask why',
  'learn.says.why':
    'Every figure tells why it stands where it stands, with the rule and its source. Press one of these to see.',
  'learn.title.weight': 'Weight and par',
  'learn.says.weight':
    'Weight is what a power holds and carries here. The mark is its par, what it expects. Below par its Power concern grows.',
  'learn.title.tension': 'Sino-Russian tension',
  'learn.says.tension':
    'The gauge nobody can miss. At 10 the region breaks apart and whoever raised it most is blamed.',
  'learn.title.map': 'The map',
  'learn.says.map':
    'Rings are oil fields with four quarter-stakes; lines are pipelines. Press Tengiz to see what it is and what can be done about it.',
  'learn.title.invite': 'Whom do you invite?',
  'learn.says.invite':
    'Take a tick away and look to the right: it says who would mind. A giant that could pay and is not asked worries about its Status.',
  'learn.title.keep': 'What the state keeps',
  'learn.says.keep': 'A quarter kept pays you every round it ships, but brings no money now.',
  'learn.title.open': 'Open the tender',
  'learn.says.open': 'When the list is as you want it, open the tender. The bids are sealed; all are opened at once.',
  'learn.title.bids': 'The bids',
  'learn.says.bids':
    'What each offers for a quarter, and for how many it can pay. The best price is not always the cheapest choice.',
  'learn.title.ring': 'Divide the ring',
  'learn.says.ring':
    'Press a quarter, drag a name onto it, or use the buttons and keys. What it would change is shown at once: on the right, on the map and on both power cards.',
  'learn.title.sign': 'Sign',
  'learn.says.sign': 'Look at what it would do. When you can live with it, sign the award.',
  'learn.title.reveal': 'The giants answer',
  'learn.says.reveal':
    'Each has laid two cards face down. Red ones are hostile and need a licence. Read what they moved and go on.',
  'learn.title.answer': 'Your answer',
  'learn.says.answer':
    'You have three orders. Beside them stands what happens if you stop here: the dangers of the coming reckoning.',
  'learn.title.tactics': 'Four tactics, four jobs',
  'learn.says.tactics':
    'Inclusion and persuasion prevent, concession and leverage cure. What is not possible keeps its place and says why. Choose an order: nothing happens yet.',
  'learn.title.preview': 'See before you act',
  'learn.says.preview':
    'Here stands every figure the order is known to change, and what that means. Confirm it, or weigh another.',
  'learn.title.finish': 'Finish',
  'learn.says.finish': 'Give your other orders, or stop here. Stopping begins the reckoning.',
  'learn.title.reckoning': 'The reckoning',
  'learn.says.reckoning':
    'Oil flows, money comes in, upkeep goes out, concerns and Tension settle. Turn the parts one by one or read any of them again.',
  'learn.title.treasury': 'What it came to',
  'learn.says.treasury':
    'The treasury beam by beam, and who gained weight. One power above half of all weight costs you Autonomy.',
  'learn.title.prosper': 'Buy Prosperity',
  'learn.says.prosper':
    'The last part is Prosperity: turn to it and choose. Money becomes Prosperity there; it counts at the end, and raises your upkeep.',
  'learn.title.over': 'That was a round',
  'learn.says.over':
    'A campaign has eight of them, 1993–2018. Close the reckoning to see how it ended, then try the campaign or another preset.',
} as const;
