import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly label: ComponentChildren;
  /** The look of the button. */
  readonly class: string;
  /** Opens upwards, where it stands at the bottom of the page. */
  readonly up?: boolean;
  readonly onOpen?: (() => void) | undefined;
  /** What opens; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens something beside it; Escape, a press elsewhere or leaving it closes it. */
export function Disclosure({ label, class: look, up = false, onOpen, children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPointer = ({ target }: Event) => {
      if (!(target instanceof Node && place.current?.contains(target))) setOpen(false);
    };
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving concern all that is inside
    <div
      ref={place}
      class="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        const left = relatedTarget instanceof Node && !place.current?.contains(relatedTarget);
        if (left) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        class={look}
        onClick={() => {
          setOpen(!open);
          if (!open) onOpen?.();
        }}
      >
        {label}
        <Icon node={ChevronDown} size={14} />
      </button>
      {open && (
        <div
          id={id}
          class={`absolute left-0 z-30 w-72 rounded-card border border-line bg-raised p-2 shadow-float max-sm:fixed max-sm:inset-x-3 max-sm:top-auto max-sm:bottom-3 max-sm:w-auto ${up ? 'bottom-full mb-1' : 'top-full mt-1'}`}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
