import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { giveFocusBack } from '../../state/useKeptFocus';
import { Icon } from '../Icon/Icon';

/** What a question has to say of what happened since it was asked. */
export interface DialogNotice {
  readonly title: string;
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A question asked over the page, in the browser's own dialog: focus kept inside, Escape leaves. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  // At once, so that what is typed right after the key that asked for it is typed here.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // Left to itself the browser would begin with the cross, which undoes what was just asked for.
    first(content.current)?.focus();
    // The dialog is removed rather than closed, so the focus is given back by hand: once it is gone, for
    // nothing below it takes the focus before.
    return () => queueMicrotask(() => giveFocusBack(opener));
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialog-title"
      class="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-card border border-line bg-raised p-5 text-text shadow-float max-sm:mb-4"
      // Browsers close it by themselves when Escape insists; the page must know.
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="mb-3 flex items-start gap-3">
        <h2 id="dialog-title" class="grow text-[1.1rem]">
          {title}
        </h2>
        <button
          type="button"
          class="-mt-1 -mr-1 grid size-8 place-items-center rounded-control text-muted hover:bg-sunken hover:text-text"
          aria-label={t.close}
          onClick={onClose}
        >
          <Icon node={X} size={18} />
        </button>
      </div>
      <div ref={content}>{children}</div>
    </dialog>
  );
}

/** Where an answer begins: the first field, or else the first button, which changes nothing. */
function first(content: HTMLElement | null): HTMLElement | null {
  return (
    content?.querySelector<HTMLElement>('input, select, textarea') ??
    content?.querySelector<HTMLElement>('button') ??
    null
  );
}
