import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** One sentence each; with the id of the control to go to, when there is one. */
  readonly errors: readonly { readonly fieldId?: string; readonly text: string }[];
  /** Grows at each attempt, so that the same errors take the focus again. */
  readonly attempt: number;
  /** What can be done about it besides. */
  readonly children?: ComponentChildren;
}

/** What keeps a form from being sent, on top and with the focus, as GOV.UK does it. */
export function ErrorSummary({ title, errors, attempt, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt gives the focus anew
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      class="rounded-card border-2 border-urgent bg-surface px-4 py-3"
    >
      <h2 class="text-base">{title}</h2>
      <ul class="mt-1 grid gap-0.5">
        {errors.map(({ fieldId, text }) => (
          <li key={text}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                class="font-semibold text-urgent underline"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {text}
              </a>
            ) : (
              <span class="text-urgent">{text}</span>
            )}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
