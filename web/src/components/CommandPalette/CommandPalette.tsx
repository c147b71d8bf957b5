import { Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../domain/people';
import { desk } from '../../i18n/desk';
import { recentTickets } from '../../state/recentTickets';
import { pageCommands } from '../../state/usePageCommand';
import { usePaletteSearch } from '../../state/usePaletteSearch';
import { Icon } from '../Icon/Icon';
import {
  actionItems,
  hereItems,
  matching,
  type PaletteItem,
  projectItem,
  ticketItem,
} from './items';
import { PaletteOptions } from './PaletteOptions';

interface Props {
  readonly account: Account;
  readonly onClose: () => void;
}

const words = desk.palette;
const LIST = 'palette-list';

/** Finds a ticket, a project or an action by a few letters; all by keyboard. */
export function CommandPalette({ account, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const { items, state } = useItems(account, typed);
  const at = Math.min(active, Math.max(0, items.length - 1));
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const choose = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    // What it does may take the focus, which goes back to the page first.
    requestAnimationFrame(item.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = items.length - 1;
    const to = { ArrowDown: at < last ? at + 1 : 0, ArrowUp: at > 0 ? at - 1 : last }[event.key];
    if (event.key === 'Enter' && !event.isComposing) choose(items[at]);
    else if (to === undefined) return;
    else setActive(to);
    event.preventDefault();
  };
  const told = { searching: words.searching, failed: words.failed, there: '' }[state];
  return (
    <dialog
      ref={dialog}
      aria-label={words.title}
      class="mx-auto mt-[12vh] mb-auto w-[min(38rem,calc(100vw-1.5rem))] overflow-hidden rounded-card border border-line bg-raised p-0 text-text shadow-float max-sm:mt-3"
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A press beside it, on the backdrop, leaves it.
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div class="relative border-b border-line">
        <Icon
          node={Search}
          class="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-muted"
        />
        <input
          type="text"
          role="combobox"
          aria-label={words.title}
          aria-expanded={items.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={items[at] && `palette-${items[at].id}`}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={words.placeholder}
          class="w-full bg-transparent py-3.5 pr-4 pl-11 text-text outline-none placeholder:text-muted"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteOptions
        id={LIST}
        items={items}
        active={at}
        onPoint={setActive}
        onChoose={(index) => choose(items[index])}
      />
      <p role="status" class="px-4 py-2 text-small text-muted empty:hidden">
        {told || (items.length === 0 ? words.none : '')}
      </p>
      <p role="status" class="sr-only">
        {typed.trim() && !told ? words.count(items.length) : ''}
      </p>
    </dialog>
  );
}

function useItems(account: Account, typed: string) {
  const { tickets, projects, state } = usePaletteSearch(account, typed);
  const here = matching(hereItems(pageCommands.value), typed);
  const actions = matching(actionItems(account), typed);
  if (typed.trim() === '') {
    const recent = recentTickets.value.map((ticket) => ticketItem(ticket, 'recent'));
    return { state, items: [...here, ...recent, ...actions] };
  }
  const found = [
    ...tickets.map((ticket) => ticketItem(ticket, 'tickets')),
    ...projects.map(projectItem),
  ];
  return { state, items: [...here, ...found, ...actions] };
}
