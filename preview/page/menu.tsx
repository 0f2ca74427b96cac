/** The add-on's menu. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../shapes';

/** What the menu is shown with. */
interface Props {
  readonly name: string;
  readonly items: readonly Item[];
  readonly choose: (caption: string) => void;
}

/** Opens with a click or the arrow down; the arrows walk, Escape closes. */
export function Menu({ name, items, choose }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    list.current?.querySelector('button')?.focus();
    const away = (event: Event): void => {
      if (!list.current?.contains(event.target as Node) && event.target !== opener.current) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [isOpen]);
  const walk = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape') {
      setOpen(false);
      opener.current?.focus();
    }
  };
  return (
    <div class="menu">
      <button
        ref={opener}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={event => event.key === 'ArrowDown' && setOpen(true)}
      >
        {name} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div class="items" role="menu" tabIndex={-1} ref={list} onKeyDown={walk}>
          {items.map(({ caption }, i) =>
            caption === '' ? (
              <hr key={`line after ${items[i - 1]?.caption}`} />
            ) : (
              <button
                key={caption}
                type="button"
                role="menuitem"
                onClick={() => {
                  setOpen(false);
                  choose(caption);
                }}
              >
                {caption}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
