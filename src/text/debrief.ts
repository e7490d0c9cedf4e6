/** The words of the debrief and of replays: loaded when first asked for. */
import { DEBRIEF } from './en/debrief.ts';
import { REPLAY } from './en/replay.ts';
import { addWords } from './words.ts';

addWords('en', { ...DEBRIEF, ...REPLAY });
