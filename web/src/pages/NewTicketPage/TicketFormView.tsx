import { useEffect, useState } from 'preact/hooks';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary';
import { SelectField } from '../../components/Field/SelectField';
import { TextArea } from '../../components/Field/TextArea';
import { TextField } from '../../components/Field/TextField';
import { LiveSelect } from '../../components/LiveSelect/LiveSelect';
import { RadioCards } from '../../components/RadioCards/RadioCards';
import { filesHold } from '../../domain/draftFile';
import { validateTicket } from '../../domain/newTicket';
import type { ClientCompany, Project } from '../../domain/project';
import { PRIORITIES } from '../../domain/ticket';
import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';
import { opening } from '../../i18n/opening';
import type { Live } from '../../state/useLive';
import { useTicketForm } from '../../state/useTicketForm';
import { type FieldTexts, refusalTexts, summaryOf, validationTexts } from './formErrors';
import { TicketFiles } from './TicketFiles';
import { TicketFormFooter } from './TicketFormFooter';

interface Props {
  readonly uid: string;
  /** The project that the person came from; empty for none. */
  readonly projectId: string;
  readonly staff: boolean;
  readonly projects: readonly Project[];
  readonly clients: Live<readonly ClientCompany[]>;
  /** Told at each attempt whether the form was held back or refused. */
  readonly onFailed: (failed: boolean) => void;
  readonly onCreated: (ref: string) => void;
}

/** The form itself; knows the projects already. */
export function TicketFormView({
  uid,
  projectId,
  staff,
  projects,
  clients,
  onFailed,
  onCreated,
}: Props) {
  const { form, files, kept, sending, change, send, discard } = useTicketForm(uid, projectId);
  const [errors, setErrors] = useState<FieldTexts>({});
  const [attempt, setAttempt] = useState(0);
  /** It leaves by itself once its files are there. */
  const [armed, setArmed] = useState(false);

  const project = projects.find(({ id }) => id === form.projectId);
  const owners = staff ? (project?.clientIds ?? []) : [];
  const chooseClient = owners.length > 1;
  // A project of one Client names it by itself; one that was withdrawn meanwhile is chosen anew.
  const clientId = owners.length === 1 ? owners[0] : owners.find((id) => id === form.clientId);
  const toSend = { ...form, projectId: project?.id ?? '', clientId: clientId ?? '' };

  const show = (texts: FieldTexts) => {
    setErrors(texts);
    setAttempt((count) => count + 1);
    onFailed(Object.keys(texts).length > 0);
  };
  const hold = filesHold(files);
  const submit = (event: Event) => {
    event.preventDefault();
    if (sending || armed) return;
    const missing = {
      ...validationTexts(validateTicket(toSend, chooseClient)),
      ...(hold === 'blocked' && { attachments: talk.composer.filesBlocked }),
    };
    show(missing);
    if (Object.keys(missing).length > 0) return;
    if (hold === 'uploading') setArmed(true);
    else void leave();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it leaves when its files are there, and only then
  useEffect(() => {
    if (!armed || hold === 'uploading') return;
    setArmed(false);
    if (hold === null) void leave();
    else show({ attachments: talk.composer.filesBlocked });
  }, [armed, hold]);
  const leave = async () => {
    const answer = await send(toSend);
    if (typeof answer === 'string') onCreated(answer);
    else if (answer) show(refusalTexts(answer));
  };

  return (
    <form noValidate onSubmit={submit} class="grid gap-5">
      {Object.keys(errors).length > 0 && (
        <ErrorSummary
          title={errors.form ? opening.newTicket.sendFailed : opening.newTicket.errorsTitle}
          errors={summaryOf(errors)}
          attempt={attempt}
        />
      )}
      {/* What is typed while the ticket is on its way would belong to no ticket. */}
      <fieldset disabled={sending || armed} class="grid min-w-0 gap-5">
        <SelectField
          id="projectId"
          label={opening.newTicket.project}
          hint={opening.newTicket.projectHint}
          placeholder={opening.newTicket.chooseProject}
          options={projects.map(({ id, name, address }) => ({
            value: id,
            label: address ? `${name} — ${address}` : name,
          }))}
          value={toSend.projectId}
          error={errors.projectId}
          onInput={(id) => change({ projectId: id, clientId: '' })}
        />
        {chooseClient && (
          <LiveSelect
            id="clientId"
            label={opening.newTicket.client}
            hint={opening.newTicket.clientHint}
            placeholder={opening.newTicket.chooseClient}
            live={clients}
            among={({ id }) => owners.includes(id)}
            option={({ id, name }) => ({ value: id, label: name })}
            value={toSend.clientId}
            error={errors.clientId}
            onInput={(id) => change({ clientId: id })}
          />
        )}
        <TextField
          id="title"
          label={opening.newTicket.titleField}
          hint={opening.newTicket.titleHint}
          value={form.title}
          error={errors.title}
          onInput={(title) => change({ title })}
        />
        <TextArea
          id="description"
          label={opening.newTicket.description}
          hint={opening.newTicket.descriptionHint}
          rows={7}
          value={form.description}
          error={errors.description}
          onInput={(description) => change({ description })}
        />
        <TicketFiles
          uid={uid}
          files={files}
          error={errors.attachments}
          onChange={() => setErrors(({ attachments: _, ...others }) => others)}
        />
        <RadioCards
          id="priority"
          legend={opening.newTicket.priority}
          choices={PRIORITIES.map((value) => ({
            value,
            label: t.priority[value],
            hint: t.priorityMeaning[value],
          }))}
          value={form.priority}
          error={errors.priority}
          onInput={(priority) => change({ priority })}
        />
      </fieldset>
      <TicketFormFooter sending={sending} armed={armed} kept={kept} onDiscard={discard} />
    </form>
  );
}
