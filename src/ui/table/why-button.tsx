import type { ComponentChildren } from 'preact';
import { t } from '../../text/index.ts';
import { useRoom, type WhyOf } from './table-room.ts';

interface WhyButtonProps {
  readonly of: WhyOf;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A figure one can ask "why?": opens the card with its causes. */
export function WhyButton({ of, class: kind = '', children }: WhyButtonProps) {
  const room = useRoom();
  const open = room.why.value?.of === of;
  return (
    <button
      type="button"
      class={`why-button ${kind}`}
      aria-haspopup="dialog"
      aria-expanded={open}
      data-why={of}
      onClick={(event) => {
        room.why.value = open ? undefined : { of, anchor: event.currentTarget };
      }}
    >
      {children}
      <span class="visually-hidden">{t('table.whyAsk')}</span>
    </button>
  );
}
