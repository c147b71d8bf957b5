import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { figureTexts as words } from '../../i18n/figures';

interface Props {
  readonly title: string;
  /** What exactly is shown. */
  readonly meaning: string;
  /** The same in rows; absent where what is shown is a table already. */
  readonly table?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A chart under its title, with the table that says the same. */
export function ChartCard({ title, meaning, table, class: className = '', children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      class={`min-w-0 rounded-card border border-line bg-surface p-4 shadow-card break-inside-avoid print:p-3 print:shadow-none ${className}`}
    >
      <h2 id={id}>{title}</h2>
      <p class="mb-2 text-tiny text-muted">{meaning}</p>
      {children}
      {table && (
        <details class="mt-1 text-small print:hidden">
          <summary class="w-fit rounded-control py-1 text-accent-text underline">
            {words.table}
          </summary>
          {table}
        </details>
      )}
    </section>
  );
}
