import { useState } from 'preact/hooks';
import type { SavedView } from '../../domain/people';
import { VIEW_LIMITS, type ViewError, viewError, withView } from '../../domain/savedViews';
import { t } from '../../i18n';
import { desk } from '../../i18n/desk';
import { keepViews } from '../../state/accountCommands';
import { useForm } from '../../state/useForm';
import { Button } from '../Button/Button';
import { Dialog } from '../Dialog/Dialog';
import { TextField } from '../Field/TextField';
import { FormErrors } from '../FormErrors/FormErrors';

interface Props {
  readonly views: readonly SavedView[];
  /** What is kept. */
  readonly query: string;
  /** The view that gets another name; null for a new one. */
  readonly former: SavedView | null;
  readonly onClose: () => void;
}

const FIELDS = ['name'] as const;
const words = desk.filters;

const TEXTS: Readonly<Record<ViewError, string>> = {
  required: words.nameRequired,
  too_long: words.nameLong(VIEW_LIMITS.nameMax),
  taken: words.nameTaken,
  too_many: words.tooMany(VIEW_LIMITS.viewsMax),
  query_too_long: words.tooLong,
};

/** Asks for the name under which a view is kept, and stays until it is. */
export function ViewNameDialog({ views, query, former, onClose }: Props) {
  const [name, setName] = useState(former?.name ?? '');
  const form = useForm(FIELDS);
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = viewError(views, name, query, former);
    const sent = await form.submit(wrong ? { name: TEXTS[wrong] } : {}, () =>
      keepViews(withView(views, name, query, former)),
    );
    if (sent) onClose();
  };
  return (
    <Dialog title={former ? words.renameTitle(former.name) : words.saveTitle} onClose={onClose}>
      <form noValidate onSubmit={submit} class="grid gap-4">
        <FormErrors
          title={words.errorsTitle}
          fields={FIELDS}
          texts={form.errors}
          attempt={form.attempt}
        />
        <TextField
          id="name"
          label={words.name}
          hint={former ? words.nameHint : `${words.saveIntro} ${words.nameHint}`}
          value={name}
          error={form.errors.name}
          onInput={(typed) => {
            setName(typed);
            form.clear(FIELDS);
          }}
        />
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" look="primary" busy={form.busy}>
            {form.busy ? words.busy : words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
