import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon/Icon';

/** What a control needs to be tied to its label, hint and error. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (control: ControlIds) => ComponentChildren;
}

/** A labelled control with its hint and its error, in the order in which they help. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={`min-w-0 ${error ? 'border-l-4 border-urgent pl-3' : ''}`}>
      <label for={id} class="block font-[620]">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="text-small text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`} text={error} />}
      <div class="mt-1.5">
        {children({
          id,
          'aria-describedby': described || undefined,
          'aria-invalid': Boolean(error),
        })}
      </div>
    </div>
  );
}

/** The sentence that says how to put one field right. */
export function FieldError({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p id={id} class="mt-0.5 flex items-center gap-1.5 text-small font-semibold text-urgent">
      <Icon node={CircleAlert} size={14} />
      {text}
    </p>
  );
}

/** The look of every text box and list of choices. */
export const CONTROL =
  'block w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-text placeholder:text-muted aria-invalid:border-urgent disabled:opacity-100';
