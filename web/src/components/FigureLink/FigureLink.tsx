import type { ComponentChildren } from 'preact';
import { figureTexts as words } from '../../i18n/figures';

interface Props {
  readonly href: string;
  /** What is counted, in words; begins with the number that is shown. */
  readonly what: string;
  readonly children: ComponentChildren;
}

/** A figure that leads to the list of the tickets behind it. */
export function FigureLink({ href, what, children }: Props) {
  return (
    <a
      href={href}
      aria-label={words.seeList(what)}
      title={words.seeList(what)}
      class="text-text underline decoration-line-strong decoration-dotted decoration-1 underline-offset-4 tabular-nums hover:text-accent-text hover:decoration-solid print:no-underline"
    >
      {children}
    </a>
  );
}
