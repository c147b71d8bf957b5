import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon/Icon';
import { placeBelow } from './place';

/** One choice of a menu. */
export interface MenuItem<Key extends string> {
  readonly key: Key;
  readonly content: ComponentChildren;
  /** It holds already; set on none where nothing holds. */
  readonly checked?: boolean;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly items: readonly MenuItem<Key>[];
  /** The control that it is of, below which it stands. */
  readonly anchor: HTMLElement;
  readonly onChoose: (key: Key) => void;
  readonly onClose: () => void;
}

/** A short list of choices beside what they are about, by mouse, finger or arrows. Shown while it is there. */
export function Menu<Key extends string>({ label, items, anchor, onChoose, onClose }: Props<Key>) {
  const menu = useRef<HTMLDivElement>(null);
  const checkable = items.some(({ checked }) => checked !== undefined);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const opener = document.activeElement;
    if (element.showPopover) {
      element.showPopover();
      placeBelow(element, anchor);
    }
    (element.querySelector<HTMLElement>('[aria-checked=true]') ?? itemsOf(element)[0])?.focus();
    return () => {
      const lost = !document.activeElement || document.activeElement === document.body;
      if (!lost && !element.contains(document.activeElement)) return;
      // Opened by a key it goes back there; some browsers give a pressed button no focus.
      const to = opener instanceof HTMLElement && opener !== document.body ? opener : anchor;
      to.focus();
    };
  }, [anchor]);
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      class="fixed inset-auto m-0 min-w-48 rounded-card border border-line bg-raised p-1 text-text shadow-float"
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        } else if (step(event.currentTarget, event.key)) event.preventDefault();
      }}
    >
      {items.map(({ key, content, checked }) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: checked where the role is one that can be
        <button
          key={key}
          type="button"
          role={checkable ? 'menuitemradio' : 'menuitem'}
          aria-checked={checkable ? checked === true : undefined}
          tabIndex={-1}
          class="flex min-h-9 w-full items-center gap-2 rounded-control px-2.5 py-1 text-left -outline-offset-2 hover:bg-sunken max-md:min-h-11"
          onClick={() => {
            onClose();
            onChoose(key);
          }}
        >
          <span class="grow">{content}</span>
          {checked && <Icon node={Check} class="text-accent-text" />}
        </button>
      ))}
    </div>
  );
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];

/** Moves the focus as the key says; answers whether the key is one of a menu. */
function step(menu: HTMLElement, key: string): boolean {
  const items = itemsOf(menu);
  const here = items.indexOf(document.activeElement as HTMLElement);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: (here + 1) % items.length,
    ArrowUp: (here - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const index = next[key];
  if (index === undefined) return false;
  items[index]?.focus();
  return true;
}
