import { useEffect, useRef, useState } from 'preact/hooks';
import { SEATS } from '../../../rules/index.ts';
import { t } from '../../text/index.ts';
import { go } from '../shell/route.ts';
import { Menu } from './icons.tsx';
import { useRoom } from './table-room.ts';
import { UndoDialog } from './undo-dialog.tsx';

export interface TableMenuProps {
  readonly onLeave: () => void;
  readonly onSettings?: (() => void) | undefined;
  readonly onClass?: (() => void) | undefined;
}

/** The menu at the corner: rulebook, settings, undo, the last reckoning, save and leave. */
export function TableMenu({ onLeave, onSettings, onClass }: TableMenuProps) {
  const room = useRoom();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const [undoing, setUndoing] = useState(false);
  const { canUndo, undoable, match, onlooking } = room.table.value;
  const alone = SEATS.filter((seat) => match.seats[seat].player === 'person').length < 2;
  const stories = room.stories.value;
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const items: readonly { key: string; label: string; off?: boolean; act: () => void }[] = [
    { key: 'rules', label: t('table.menu.rulebook'), act: () => room.openRule() },
    ...(onSettings === undefined ? [] : [{ key: 'settings', label: t('table.menu.settings'), act: onSettings }]),
    {
      key: 'undo',
      label: t('table.menu.undo'),
      off: !canUndo,
      act: () => (alone && undoable === 1 ? room.undo() : setUndoing(true)),
    },
    ...(onlooking
      ? []
      : [
          {
            key: 'replay',
            label: t('table.menu.replay'),
            act: () => go({ screen: 'replay', id: match.id, order: undefined }),
          },
        ]),
    {
      key: 'reckoning',
      label: t('table.menu.reckoning'),
      off: stories.length === 0,
      act: () => {
        room.story.value = stories.length - 1;
      },
    },
    ...(onClass === undefined ? [] : [{ key: 'class', label: t('table.menu.class'), act: onClass }]),
    { key: 'leave', label: t('table.menu.leave'), act: onLeave },
  ];
  const close = () => {
    setOpen(false);
    box.current?.querySelector<HTMLElement>('.menu-button')?.focus();
  };
  const move = (by: number) => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are shortcuts for the buttons inside
    <div
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === 'Escape') close();
        else if (event.key === 'ArrowDown') move(1);
        else if (event.key === 'ArrowUp') move(-1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        class="button button-bare menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={t('table.menu.name')}
        onClick={() => setOpen(!open)}
      >
        <Menu size={20} />
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={t('table.menu.name')}>
          {items.map(({ key, label, off, act }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              class="menu-item"
              aria-disabled={off === true}
              onClick={() => {
                if (off === true) return;
                close();
                act();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {undoing && <UndoDialog onClose={() => setUndoing(false)} />}
    </div>
  );
}
