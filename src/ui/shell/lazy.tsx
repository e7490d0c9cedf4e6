import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/words.ts';

type Loaded<P> = { readonly part: ComponentType<P> } | 'failed' | undefined;

/** A part of the screen that is fetched when it is first shown; it says so while it is under way or has failed. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let kept: Loaded<P>;
  return function Lazy(props: P) {
    const [loaded, setLoaded] = useState<Loaded<P>>(kept);
    const fetchPart = (): void => {
      setLoaded(undefined);
      load().then(
        (part) => {
          kept = { part };
          setLoaded(kept);
        },
        () => setLoaded('failed'),
      );
    };
    useEffect(() => {
      if (kept === undefined) fetchPart();
    }, []);
    if (loaded === undefined)
      return (
        <p class="page-waiting" role="status">
          {t('shell.loading')}
        </p>
      );
    if (loaded === 'failed')
      return (
        <div class="page-waiting" role="alert">
          <p>{t('shell.failed')}</p>
          <button type="button" class="button" onClick={fetchPart}>
            {t('shell.retry')}
          </button>
        </div>
      );
    const { part: Part } = loaded;
    return <Part {...props} />;
  };
}
