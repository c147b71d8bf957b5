import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import type { FormDraft } from '../../state/useDraft';
import type { FormState } from '../../state/useForm';
import { Button, ButtonLink } from '../Button/Button';
import { ErrorSummary } from '../ErrorSummary/ErrorSummary';
import { DraftLine } from './DraftLine';

/** What is said and offered when an earlier version of what is being created is stored already. */
export interface EarlierVersion {
  readonly text: string;
  readonly link: string;
  /** The list in which it stands. */
  readonly href: string;
  /** What the button that makes another one says. */
  readonly submitText: string;
}

interface Props<Field extends string> {
  /** Begins the ids of its controls: `id-field`. */
  readonly id: string;
  readonly form: FormState<Field>;
  /** What heads the list of what is to be put right. */
  readonly errorsTitle: string;
  readonly submitText: string;
  readonly busyText: string;
  readonly onSubmit: () => void;
  /** Leaves the form: to an address, or by closing what it stands in. */
  readonly leave: string | (() => void);
  /** For what is kept on the device until it is accepted. */
  readonly draft?: FormDraft;
  /** For what is created. */
  readonly earlier?: EarlierVersion;
  readonly children: ComponentChildren;
}

/** What every form has around its fields: errors on top, nothing to change while it is on its way, and two ways out. */
export function FormFrame<Field extends string>({
  id,
  form,
  errorsTitle,
  submitText,
  busyText,
  onSubmit,
  leave,
  draft,
  earlier,
  children,
}: Props<Field>) {
  const another = form.earlier ? earlier : undefined;
  const errors = Object.entries<string | undefined>(form.errors).flatMap(([field, text]) =>
    text ? [field === 'form' ? { text } : { fieldId: `${id}-${field}`, text }] : [],
  );
  return (
    <form
      noValidate
      class="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {errors.length > 0 && (
        <ErrorSummary
          // Whether what was cut off on its way arrived is not known.
          title={form.errors.form ? org.unconfirmed : errorsTitle}
          errors={errors}
          attempt={form.attempt}
        />
      )}
      {another && errors.length === 0 && (
        <ErrorSummary title={org.earlier} errors={[{ text: another.text }]} attempt={form.attempt}>
          <a
            href={another.href}
            class="text-accent-text underline"
            onClick={typeof leave === 'string' ? undefined : leave}
          >
            {another.link}
          </a>
        </ErrorSummary>
      )}
      <fieldset disabled={form.busy} class="grid min-w-0 gap-5">
        {children}
      </fieldset>
      {draft?.kept && <DraftLine busy={form.busy} onDiscard={draft.discard} />}
      <div class="flex flex-wrap justify-end gap-2">
        {typeof leave === 'string' ? (
          <ButtonLink href={leave}>{t.cancel}</ButtonLink>
        ) : (
          <Button onClick={leave}>{t.cancel}</Button>
        )}
        <Button type="submit" look="primary" busy={form.busy}>
          {form.busy ? busyText : (another?.submitText ?? submitText)}
        </Button>
      </div>
    </form>
  );
}
