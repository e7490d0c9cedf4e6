/** Words and figures for a class around the table. */
import { CLASS } from './en/class.ts';
import { addWords } from './words.ts';

addWords('en', CLASS);

export { formatYears } from './format.ts';
export { sayPace } from './say-pace.ts';
export { inWords, t } from './words.ts';
