import { useState } from 'preact/hooks';
import { isStaff, type Role } from '../../domain/people';
import type { Outcome } from '../../domain/problem';
import { ROLES, STAFF_ROLES, type UserChange, type UserRecord } from '../../domain/user';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import type { FieldTexts } from '../../i18n/refusal';
import { useForm } from '../../state/useForm';
import { useClients } from '../../state/useProjects';
import { Dialog } from '../Dialog/Dialog';
import { SelectField } from '../Field/SelectField';
import { FormFrame } from '../FormFrame/FormFrame';
import { LiveSelect } from '../LiveSelect/LiveSelect';

/** What is decided of an account: its Client, its role in the team, both anew, or its Client to let it in again. */
export type UserQuestion = 'attach' | 'join' | 'edit' | 'enable';

interface Props {
  readonly user: UserRecord;
  readonly question: UserQuestion;
  readonly onSend: (change: UserChange) => Promise<Outcome<null>>;
  /** Called once it is done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Field = 'role' | 'clientId';

/** Stands for no Client at all, which is not the same as none chosen yet. */
const NOBODY = 'nobody';

/** Decides the place of an account; stays until the server has accepted it. */
export function UserDialog({ user, question, onSend, onDone, onClose }: Props) {
  const words = org.users.form;
  const [role, setRole] = useState<Role | ''>(firstRole(user, question));
  const [clientId, setClientId] = useState(user.clientId ?? '');
  const { submit, clear, ...form } = useForm<Field>(['role', 'clientId']);
  const clients = useClients(role === 'client');
  const texts = {
    attach: [words.attachTitle(user.displayName), words.attachText, words.attachSubmit],
    join: [words.joinTitle(user.displayName), words.joinText, words.joinSubmit],
    edit: [words.editTitle(user.displayName), words.editText, words.editSubmit],
    enable: [words.enableTitle(user.displayName), words.enableText, words.enableSubmit],
  } as const;
  const [title, text, submitText] = texts[question];
  const save = async () => {
    const found: FieldTexts<Field> = {
      ...(!role && { role: words.roleRequired }),
      ...(role === 'client' && !clientId && { clientId: words.clientRequired }),
    };
    const change = changeOf(role || user.role, clientId, question);
    if (await submit(found, () => onSend(change))) onDone();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="mb-4 text-muted">{text}</p>
      <FormFrame
        id="user"
        form={form}
        errorsTitle={words.errorsTitle}
        submitText={submitText}
        busyText={words.sending}
        onSubmit={() => void save()}
        leave={onClose}
      >
        {(question === 'join' || question === 'edit') && (
          <SelectField
            id="user-role"
            label={words.role}
            placeholder={words.chooseRole}
            options={(question === 'join' ? STAFF_ROLES : ROLES).map((value) => ({
              value,
              label: t.role[value],
            }))}
            value={role}
            error={form.errors.role}
            onInput={(value) => {
              setRole(ROLES.find((known) => known === value) ?? '');
              clear(['role']);
            }}
          />
        )}
        {role === 'client' && (
          <LiveSelect
            id="user-clientId"
            label={words.client}
            placeholder={words.chooseClient}
            live={clients}
            among={(client) => !client.archived || client.id === user.clientId}
            option={({ id, name }) => ({ value: id, label: name })}
            last={
              user.clientId === null || question !== 'edit'
                ? undefined
                : { value: NOBODY, label: words.nobody }
            }
            value={clientId}
            error={form.errors.clientId}
            onInput={(id) => {
              setClientId(id);
              clear(['clientId']);
            }}
          />
        )}
      </FormFrame>
    </Dialog>
  );
}

function firstRole({ role }: UserRecord, question: UserQuestion): Role | '' {
  if (question === 'join') return '';
  return question === 'edit' ? role : 'client';
}

function changeOf(role: Role, clientId: string, question: UserQuestion): UserChange {
  if (isStaff(role)) return { role };
  if (clientId === NOBODY) return { clientId: null };
  return { role, clientId, ...(question === 'enable' && { status: 'active' }) };
}
