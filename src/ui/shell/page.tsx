import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/words.ts';
import { HomeLink } from './home-link.tsx';

/** Tells the window what screen it shows and brings focus to its heading. */
export function useArrival(screen: string): { readonly current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('shell.pageTitle', { screen });
  }, [screen]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}

/** A screen to read or fill in: the game's name as the way back, a heading, and the sheet. */
export function Page(props: {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const heading = useArrival(props.title);
  return (
    <div class="page">
      <header class="page-bar">
        <HomeLink />
        <h1 class="page-title" ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.actions !== undefined && <div class="page-actions">{props.actions}</div>}
      </header>
      <main class="page-sheet">
        {props.lead !== undefined && <p class="page-lead">{props.lead}</p>}
        {props.children}
      </main>
    </div>
  );
}
