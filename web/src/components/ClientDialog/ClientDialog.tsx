import { useState } from 'preact/hooks';
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
import { useForm } from '../../state/useForm';
import { Dialog } from '../Dialog/Dialog';
import { SelectField } from '../Field/SelectField';
import { TextField } from '../Field/TextField';
import { FormFrame } from '../FormFrame/FormFrame';

interface Props {
  /** The Client to edit; null for a new one. */
  readonly client: ClientRecord | null;
  /** Told the id and the name of the Client once it is stored. */
  readonly onSaved: (id: string, name: string) => void;
  readonly onClose: () => void;
}

/** Names a Client, new or not; stays until the server has accepted it. */
export function ClientDialog({ client, onSaved, onClose }: Props) {
  const words = org.clients.form;
  const [typed, setTyped] = useState<ClientForm>({
    name: client?.name ?? '',
    kind: client?.kind ?? '',
  });
  const { submit, ...form } = useForm<keyof ClientForm>(client?.id ?? 'client', ['name', 'kind']);
  const save = async () => {
    const done = await submit(texts(validateClient(typed)), (key) =>
      client ? changeClient(client.id, typed) : createClient(typed, key),
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
      >
        <TextField
          id="client-name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          error={form.errors.name}
          onInput={(name) => setTyped({ ...typed, name })}
        />
        <SelectField
          id="client-kind"
          label={words.kind}
          placeholder={words.chooseKind}
          options={CLIENT_KINDS.map((value) => ({ value, label: org.clients.kind[value] }))}
          value={typed.kind}
          error={form.errors.kind}
          onInput={(value) =>
            setTyped({ ...typed, kind: CLIENT_KINDS.find((kind) => kind === value) ?? '' })
          }
        />
      </FormFrame>
    </Dialog>
  );
}

function texts({ name, kind }: ClientErrors): FieldTexts<keyof ClientForm> {
  const { nameRequired, nameLong, kindRequired } = org.clients.form;
  return {
    ...(name && { name: name === 'required' ? nameRequired : nameLong(CLIENT_NAME_MAX) }),
    ...(kind && { kind: kindRequired }),
  };
}
