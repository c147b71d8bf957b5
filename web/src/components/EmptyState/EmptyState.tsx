import type { ComponentChildren } from 'preact';

interface Props {
  readonly title?: string;
  readonly text: string;
  /** What to do next, when there is something. */
  readonly children?: ComponentChildren;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div class="grid justify-items-center gap-2 rounded-card border border-dashed border-line-strong px-6 py-12 text-center">
      {title && <h2 class="text-base">{title}</h2>}
      <p class="max-w-[52ch] text-balance text-muted">{text}</p>
      {children && <div class="mt-2 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}
