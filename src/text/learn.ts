/** Words of the guided round: loaded with the table and with the page it begins from. */
import { LEARN } from './en/learn.ts';
import { addWords, t } from './words.ts';

addWords('en', LEARN);

export { t };
