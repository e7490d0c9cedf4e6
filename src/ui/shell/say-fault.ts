import type { SaveFault } from '../../app/shelf.ts';
import { t } from '../../text/words.ts';

/** Why a saved game was not taken, in a sentence. */
export const sayFault = ({ code, ...figures }: SaveFault): string => t(`fault.${code}`, { ...figures });
