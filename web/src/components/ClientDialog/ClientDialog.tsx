import {
  CLIENT_KINDS,
  CLIENT_NAME_MAX,
  type ClientErrors,
  type ClientForm,
  type ClientRecord,
  validateClient,
} from '../../domain/client';
import { org } from '../../i18n/organisation';
import type { FieldTexts } from '../../i18n/refusal';
import { changeClient, createClient } from '../../state/organisationChanges';
import { useDraft } from '../../state/useDraft';
import { useForm } from '../../state/useForm';
import { Dialog } from '../Dialog/Dialog';
import { SelectField } from '../Field/SelectField';
import { TextField } from '../Field/TextField';
import { FormFrame } from '../FormFrame/FormFrame';

interface Props {
  readonly uid: string;
  /** The Client to edit, as it stands by now; null for a new one. */
  readonly client: ClientRecord | null;
  /** Told the id and the name of the Client once it is stored. */
  readonly onSaved: (id: string, name: string) => void;
  readonly onClose: () => void;
}

/** Names a Client, new or not; stays until the server has accepted it. */
export function ClientDialog({ uid, client, onSaved, onClose }: Props) {
  const words = org.clients.form;
  const draft = useDraft<Partial<ClientForm>>(uid, `client.${client?.id ?? 'new'}`, {});
  const typed: ClientForm = {
    name: draft.typed.name ?? client?.name ?? '',
    kind: draft.typed.kind ?? client?.kind ?? '',
  };
  const { submit, clear, ...form } = useForm<keyof ClientForm>(['name', 'kind']);
  const change = (part: Partial<ClientForm>) => {
    draft.change(part);
    clear(Object.keys(part));
  };
  const save = async () => {
    const found = texts(validateClient(typed));
    const parts = client ? changesOf(client, typed) : typed;
    if (client && Object.keys({ ...found, ...parts }).length === 0) {
      // Nothing to change is nothing to send.
      draft.discard();
      return onSaved(client.id, client.name);
    }
    const done = await submit(found, (anew) =>
      draft.send(
        (key) => (client ? changeClient(client.id, parts) : createClient(typed, key)),
        anew,
      ),
    );
    if (done) onSaved(client?.id ?? done.value, typed.name.trim());
  };
  return (
    <Dialog title={client ? words.editTitle : words.createTitle} onClose={onClose}>
      {client && <p class="mb-4 text-muted">{words.editText}</p>}
      <FormFrame
        id="client"
        form={form}
        errorsTitle={words.errorsTitle}
        submitText={client ? words.submitEdit : words.submitCreate}
        busyText={words.sending}
        onSubmit={() => void save()}
        leave={onClose}
        draft={draft}
        earlier={{
          text: words.earlier,
          link: words.earlierLink,
          href: '/administration/clients',
          submitText: words.submitAnother,
        }}
      >
        <TextField
          id="client-name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          error={form.errors.name}
          onInput={(name) => change({ name })}
        />
        <SelectField
          id="client-kind"
          label={words.kind}
          placeholder={words.chooseKind}
          options={CLIENT_KINDS.map((value) => ({ value, label: org.clients.kind[value] }))}
          value={typed.kind}
          error={form.errors.kind}
          onInput={(value) => change({ kind: CLIENT_KINDS.find((kind) => kind === value) ?? '' })}
        />
      </FormFrame>
    </Dialog>
  );
}

/** Only what comes out different is sent: somebody else may have changed the rest meanwhile. */
function changesOf(live: ClientRecord, { name, kind }: ClientForm): Partial<ClientForm> {
  return { ...(name !== live.name && { name }), ...(kind !== live.kind && { kind }) };
}

function texts({ name, kind }: ClientErrors): FieldTexts<keyof ClientForm> {
  const { nameRequired, nameLong, kindRequired } = org.clients.form;
  return {
    ...(name && { name: name === 'required' ? nameRequired : nameLong(CLIENT_NAME_MAX) }),
    ...(kind && { kind: kindRequired }),
  };
}
