import type { ComponentChildren, MouseEventHandler } from 'preact';

type Look = 'primary' | 'plain' | 'quiet' | 'danger' | 'note';

const SHAPE =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-control border px-3 py-1.5 text-center leading-tight font-[550] no-underline transition-colors duration-100 aria-disabled:cursor-default aria-disabled:opacity-60';

const LOOKS: Readonly<Record<Look, string>> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover',
  plain: 'border-line-strong bg-raised text-text hover:bg-sunken',
  note: 'border-note-text bg-note-text text-note hover:opacity-90',
  quiet: 'border-transparent bg-transparent text-accent-text hover:bg-accent-weak px-2',
  danger: 'border-transparent bg-transparent text-urgent hover:bg-sunken px-2',
};

interface ButtonProps {
  readonly children: ComponentChildren;
  /** A name that says more than what is written on it, and begins with it. */
  readonly label?: string;
  readonly look?: Look;
  readonly type?: 'button' | 'submit';
  /** Work is under way: stays focusable and says so, but does nothing more. */
  readonly busy?: boolean;
  /** The element that says more about it, such as why it waits. */
  readonly describedBy?: string;
  /** Whether what it opens and closes is open. */
  readonly expanded?: boolean;
  readonly class?: string;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
}

/** A button. While `busy` it keeps its place and its focus. */
export function Button({
  children,
  label,
  look = 'plain',
  type = 'button',
  busy = false,
  describedBy,
  expanded,
  class: className = '',
  onClick,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`${SHAPE} ${LOOKS[look]} ${className}`}
      aria-label={label}
      aria-disabled={busy}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly children: ComponentChildren;
  /** See `Button`. */
  readonly label?: string;
  readonly href: string;
  readonly look?: Look;
  readonly class?: string;
}

/** A link that weighs as much as a button. */
export function ButtonLink({
  children,
  label,
  href,
  look = 'plain',
  class: className = '',
}: ButtonLinkProps) {
  return (
    <a href={href} aria-label={label} class={`${SHAPE} ${LOOKS[look]} ${className}`}>
      {children}
    </a>
  );
}
