import type { ComponentChildren } from 'preact';

/** A box that may scroll sideways on a narrow screen, also with the arrow keys. */
export function ScrollBox(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll-box" tabIndex={0} aria-label={props.name}>
      {props.children}
    </section>
  );
}
