import type { SaveFault } from '../../app/shelf.ts';
import { t } from '../../text/words.ts';

/** Why a saved game was not taken, in a sentence. The words for places in a file and for the rules are fetched when they are needed. */
export async function sayFault(fault: SaveFault): Promise<string> {
  switch (fault.code) {
    case 'malformed':
    case 'scenario': {
      const { sayFault: sayWhat, sayFaultPlace } = await import('../../text/say-fault.ts');
      return t(`fault.${fault.code}`, { place: sayFaultPlace(fault.at), what: sayWhat(fault.at) });
    }
    case 'order-refused': {
      const { sayRefusal } = await import('../../text/index.ts');
      return t('fault.order-refused', { order: fault.order, why: sayRefusal({ code: fault.refusal }) });
    }
    default: {
      const { code, ...figures } = fault;
      return t(`fault.${code}`, figures);
    }
  }
}
