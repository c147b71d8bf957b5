import { useState } from 'preact/hooks';
import type { StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import type { Live } from '../../state/useLive';
import { Button } from '../Button/Button';
import { Dialog, type DialogNotice } from '../Dialog/Dialog';
import { FieldError } from '../Field/Field';
import { Notice } from '../Notice/Notice';
import { SearchBox } from '../SearchBox/SearchBox';
import { SkeletonRows } from '../Skeleton/Skeleton';
import { StatusLabel } from '../StatusLabel/StatusLabel';

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The tickets of the same Client that the search finds. */
  readonly found: Live<readonly StaffTicket[]>;
  readonly clientName: string;
  /** What happened to the ticket since the question was asked. */
  readonly notice?: DialogNotice | null;
  readonly onMark: (of: string) => void;
  readonly onClose: () => void;
}

/** Finds the ticket that asked for the same before, and closes this one for it. */
export function DuplicateDialog({ search, onSearch, found, clientName, notice, ...on }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const offered = found.kind === 'ready' ? found.value : [];
  const submit = (event: Event) => {
    event.preventDefault();
    const of = offered.find(({ ref }) => ref === chosen)?.ref;
    setMissing(!of);
    if (of) {
      on.onClose();
      on.onMark(of);
    }
  };
  return (
    <Dialog title={team.duplicate.title} onClose={on.onClose}>
      <form noValidate onSubmit={submit} class="grid gap-4">
        {notice && <Notice title={notice.title}>{notice.text}</Notice>}
        <p class="text-muted">{team.duplicate.intro(clientName)}</p>
        <SearchBox
          label={team.duplicate.search}
          placeholder={team.duplicate.search}
          value={search}
          onInput={onSearch}
        />
        <fieldset class="grid gap-1">
          <legend class="sr-only">{team.duplicate.choose}</legend>
          {missing && (
            <div role="alert">
              <FieldError id="duplicate-error" text={team.duplicate.required} />
            </div>
          )}
          {found.kind === 'failed' && <Button onClick={found.retry}>{t.retry}</Button>}
          {found.kind === 'loading' && <SkeletonRows count={3} />}
          {found.kind === 'ready' && offered.length === 0 && (
            <p role="status" class="py-3 text-small text-muted">
              {team.duplicate.none}
            </p>
          )}
          <div class="max-h-72 overflow-y-auto">
            {offered.map(({ ref, title, status }) => (
              <label
                key={ref}
                class="flex items-start gap-2.5 rounded-control px-2 py-1.5 hover:bg-sunken has-checked:bg-accent-weak"
              >
                <input
                  type="radio"
                  name="duplicate-of"
                  class="mt-1 size-4 shrink-0 accent-accent"
                  checked={ref === chosen}
                  onInput={() => setChosen(ref)}
                />
                <span class="min-w-0">
                  <bdi class="block wrap-anywhere">{title}</bdi>
                  <span class="flex flex-wrap items-center gap-x-3 text-small text-muted">
                    <span class="font-mono text-[0.78rem]">{ref}</span>
                    <StatusLabel status={status} />
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={on.onClose}>{t.cancel}</Button>
          <Button type="submit" look="primary">
            {team.duplicate.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
