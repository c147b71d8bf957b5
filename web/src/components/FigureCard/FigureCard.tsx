import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly value: ComponentChildren;
  /** How it stands to what was before, and what completes it. */
  readonly children: ComponentChildren;
  /** What exactly is counted. */
  readonly meaning: string;
}

/** One figure in large, with what it means. */
export function FigureCard({ title, value, children, meaning }: Props) {
  return (
    <section class="flex min-w-0 flex-col rounded-card border border-line bg-surface px-4 py-3.5 shadow-card print:px-3 print:py-2 print:shadow-none">
      <h2 class="text-small font-normal text-muted">{title}</h2>
      <p class="text-[1.9rem] leading-tight font-[660] tracking-[-0.02em] tabular-nums print:text-[1.5rem]">
        {value}
      </p>
      <p class="flex flex-wrap gap-x-2 text-small text-muted tabular-nums">{children}</p>
      <p class="mt-auto pt-2 text-tiny text-muted">{meaning}</p>
    </section>
  );
}
