import { useEffect, useState } from 'preact/hooks';
import type { SaveFault } from '../../app/shelf.ts';
import { language, t } from '../../text/words.ts';
import { sayFault } from './say-fault.ts';

/** Why a saved game was not taken. */
export function FaultWords({ fault }: { readonly fault: SaveFault }) {
  const [said, setSaid] = useState('');
  const tongue = language();
  useEffect(() => {
    let here = true;
    sayFault(fault).then(
      (words) => here && setSaid(words),
      () => here && setSaid(t('shell.failed')),
    );
    return () => {
      here = false;
    };
  }, [fault, tongue]);
  return <>{said}</>;
}
