import { Button } from '../../components/Button/Button';
import { MultiChoice } from '../../components/MultiChoice/MultiChoice';
import { Notice } from '../../components/Notice/Notice';
import { SkeletonRows } from '../../components/Skeleton/Skeleton';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import { useClients } from '../../state/useProjects';

interface Props {
  readonly id: string;
  /** Those that have the project by now. */
  readonly before: readonly string[];
  readonly chosen: readonly string[];
  /** Those of them from whom this person takes it. */
  readonly withdrawn: readonly string[];
  readonly error?: string | undefined;
  readonly onInput: (chosen: readonly string[]) => void;
}

const words = org.projects.form;

/** The Clients of a project; says what follows for one from whom it is taken. */
export function ClientsField({ id, before, chosen, withdrawn, error, onInput }: Props) {
  const live = useClients(true);
  if (live.kind === 'refused') return <Notice title={t.choices.refused}>{null}</Notice>;
  if (live.kind === 'failed') {
    return (
      <Notice title={t.choices.failed}>
        <Button onClick={live.retry}>{t.retry}</Button>
      </Notice>
    );
  }
  if (live.kind === 'loading') return <SkeletonRows count={3} />;
  const clients = live.value;
  // An archived Client takes no new project, but can keep or lose one that it had.
  const offered = clients.filter((client) => !client.archived || before.includes(client.id));
  const names = clients.filter((client) => withdrawn.includes(client.id)).map(({ name }) => name);
  return (
    <div class="grid gap-2">
      <MultiChoice
        id={id}
        legend={words.clients}
        hint={offered.length === 0 ? words.noClients : words.clientsHint}
        searchLabel={words.clientsSearch}
        choices={offered.map((client) => ({
          value: client.id,
          label: client.archived ? words.archivedClient(client.name) : client.name,
        }))}
        chosen={chosen}
        error={error}
        onInput={onInput}
      />
      <div role="status">
        {names.length > 0 && (
          <div class="rounded-control border border-note-line bg-note px-3.5 py-2.5 text-note-text">
            <p class="font-semibold">{words.withdrawnTitle}</p>
            <p>{words.withdrawn(names.join(', '), names.length)}</p>
          </div>
        )}
      </div>
    </div>
  );
}
