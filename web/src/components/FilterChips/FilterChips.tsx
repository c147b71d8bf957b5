import { X } from 'lucide';
import { desk } from '../../i18n/desk';
import { Icon } from '../Icon/Icon';

/** One thing that narrows a list, in words, and the list without it. */
export interface FilterChip {
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  readonly without: string;
}

interface Props {
  readonly chips: readonly FilterChip[];
  /** The list without any of them. */
  readonly bare: string;
}

/** All that narrows a list, each with the way to take it away. They are links: addresses of other lists. */
export function FilterChips({ chips, bare }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul class="flex flex-wrap items-center gap-1.5" aria-label={desk.filters.active}>
      {chips.map(({ key, kind, text, without }) => (
        <li
          key={key}
          class="flex max-w-full items-center rounded-full border border-line-strong bg-surface pl-2.5 text-small leading-6"
        >
          <span class="min-w-0 truncate">
            {kind && <span class="text-muted">{kind} </span>}
            <bdi>{text}</bdi>
          </span>
          <a
            href={without}
            class="grid size-7 shrink-0 place-items-center rounded-full text-muted hover:text-text"
            aria-label={desk.filters.remove(`${kind} ${text}`.trim())}
          >
            <Icon node={X} size={14} />
          </a>
        </li>
      ))}
      <li>
        <a href={bare} class="px-1.5 text-small">
          {desk.filters.removeAll}
        </a>
      </li>
    </ul>
  );
}
