interface Tab {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly class?: string;
}

/** Views of one list. They are links: each is an address that can be kept and sent. */
export function LinkTabs({ label, tabs, class: className }: Props) {
  return (
    <nav aria-label={label} class={className}>
      <ul class="flex flex-wrap gap-1.5">
        {tabs.map(({ href, text, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'true' : undefined}
              class="block rounded-full border border-line-strong bg-surface px-3 py-0.5 text-small leading-6 text-text no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-weak aria-[current]:font-semibold aria-[current]:text-accent-text"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
