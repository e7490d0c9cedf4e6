import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import { settings } from '../../app/settings.ts';
import { play } from './instruments.ts';
import { soundsOf } from './sounds-of.ts';

/** Lets the table be heard, for whoever has turned the sound on. */
export function useSound(session: Session): void {
  useEffect(() => {
    let last = session.table.peek();
    return effect(() => {
      const now = session.table.value;
      if (now === last) return;
      last = now;
      if (settings.peek().sound === 'on') for (const sound of soundsOf(now.fresh)) play(sound);
    });
  }, [session]);
}
