interface Tab {
  readonly href: string;
  readonly text: string;
  /** How much it holds, once that is known. */
  readonly count?: string | null;
  readonly current: boolean;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** On a phone they stay in one line, that a finger moves: nothing below is pushed as they grow. */
  readonly inLine?: boolean;
  readonly class?: string;
}

/** Views of one list. They are links: each is an address that can be kept and sent. */
export function LinkTabs({ label, tabs, inLine = false, class: className = '' }: Props) {
  return (
    <nav aria-label={label} class={`${inLine ? IN_LINE : ''} ${className}`}>
      <ul class="flex flex-wrap gap-1.5">
        {tabs.map(({ href, text, count, current }) => (
          <li key={`${text} ${href}`} class="min-w-0">
            <a
              ref={inLine && current ? reach : null}
              href={href}
              aria-current={current ? 'true' : undefined}
              class="block truncate rounded-full border border-line-strong bg-surface px-3 py-0.5 text-small leading-6 text-text no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-weak aria-[current]:font-semibold aria-[current]:text-accent-text"
            >
              <bdi>{text}</bdi>
              {count && <span class="font-normal text-muted tabular-nums"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const IN_LINE = 'max-md:overflow-x-auto max-md:p-0.5 max-md:[&_ul]:w-max max-md:[&_ul]:flex-nowrap';

/** The one that is current comes into sight. */
const reach = (tab: Element | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
