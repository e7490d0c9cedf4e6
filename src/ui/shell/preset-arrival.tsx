import { useEffect, useState } from 'preact/hooks';
import { type LinkFault, readPayload } from '../../app/share/preset-link.ts';
import '../../text/studio.ts';
import { t } from '../../text/words.ts';
import { playPreset } from './desk.ts';
import { Page } from './page.tsx';

/** A preset that came by link: read, and laid out for playing, or refused with the reason. */
export function PresetArrival(props: { readonly payload: string }) {
  const [fault, setFault] = useState<LinkFault | undefined>(undefined);
  useEffect(() => {
    let late = false;
    void readPayload(props.payload).then((read) => {
      if (late) return;
      if (read.ok) playPreset(read.shared.scenario, read.shared.seed);
      else setFault(read.fault);
    });
    return () => {
      late = true;
    };
  }, [props.payload]);
  return (
    <Page title={t('studio.scenarios.title')}>
      <p class={fault === undefined ? 'note' : 'bad'} role="status">
        {fault === undefined ? t('studio.scenarios.reading') : t(`studio.scenarios.fault.${fault}`)}
      </p>
    </Page>
  );
}
