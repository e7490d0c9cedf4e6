import { t } from '../../text/words.ts';
import { Dialog } from './dialog.tsx';

/** Before a game that is not over leaves as a file: to go on elsewhere, where one can read ahead in it, or to be shown. */
export function OutWays(props: {
  readonly onGo: () => void;
  readonly onShow: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={t('saves.out')} onClose={props.onClose}>
      {(['go', 'show'] as const).map((way) => (
        <div key={way} class="out-way">
          <p>{t(`saves.out.${way}Say`)}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              props.onClose();
              (way === 'go' ? props.onGo : props.onShow)();
            }}
          >
            {t(`saves.out.${way}`)}
          </button>
        </div>
      ))}
    </Dialog>
  );
}
