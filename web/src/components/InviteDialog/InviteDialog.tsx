import {
  addressee,
  type InvitationErrors,
  type InvitationForm,
  validateInvitation,
} from '../../domain/invitation';
import { ROLES } from '../../domain/user';
import { t } from '../../i18n';
import { org } from '../../i18n/organisation';
import type { FieldTexts } from '../../i18n/refusal';
import { announce } from '../../state/announcer';
import { createInvitation } from '../../state/organisationChanges';
import { useDraft } from '../../state/useDraft';
import { useForm } from '../../state/useForm';
import { useClients } from '../../state/useProjects';
import { useSettled } from '../../state/useSettled';
import { useUserOfEmail } from '../../state/useUsers';
import { Dialog } from '../Dialog/Dialog';
import { SelectField } from '../Field/SelectField';
import { TextField } from '../Field/TextField';
import { FormFrame } from '../FormFrame/FormFrame';
import { LiveSelect } from '../LiveSelect/LiveSelect';
import { Addressee } from './Addressee';

interface Props {
  readonly uid: string;
  /** The Client that the person is invited for, when that is known already; else empty. */
  readonly clientId: string;
  readonly onClose: () => void;
}

const FIELDS = ['email', 'role', 'clientId'] as const;
const words = org.invitations.form;

/** Invites somebody; says beforehand what the invitation will meet at its address. */
export function InviteDialog({ uid, clientId, onClose }: Props) {
  // An invitation that is begun at one Client is none of another.
  const draft = useDraft<InvitationForm>(uid, `invitation.${clientId || 'new'}`, {
    email: '',
    role: clientId ? 'client' : '',
    clientId,
  });
  const { typed } = draft;
  const { submit, clear, ...form } = useForm<keyof InvitationForm>(FIELDS);
  const clients = useClients(typed.role === 'client');
  const found = validateInvitation(typed);
  const address = useSettled(found.email ? '' : typed.email);
  const user = useUserOfEmail(address);
  const known = address !== '' && user.kind === 'ready' ? user.value : null;
  const change = (part: Partial<InvitationForm>) => {
    draft.change(part);
    clear(Object.keys(part));
  };
  const send = async () => {
    const settled = addressee(known) === 'settled' && !found.email;
    const wrong = { ...texts(found), ...(settled && { email: words.settledError }) };
    const asked = { ...typed, clientId: typed.role === 'client' ? typed.clientId : '' };
    const sent = await submit(wrong, (anew) =>
      draft.send((key) => createInvitation(asked, key), anew),
    );
    if (!sent) return;
    announce(org.invitations.sentDone(typed.email.trim()));
    onClose();
  };
  return (
    <Dialog title={org.invitations.inviteTitle} onClose={onClose}>
      <p class="mb-4 text-muted">{org.invitations.inviteText}</p>
      <FormFrame
        id="invitation"
        form={form}
        errorsTitle={words.errorsTitle}
        submitText={words.submit}
        busyText={words.sending}
        onSubmit={() => void send()}
        leave={onClose}
        draft={draft}
        earlier={{
          text: words.earlier,
          link: words.earlierLink,
          href: '/administration/invitations',
          submitText: words.submitAnother,
        }}
      >
        <div class="grid gap-2">
          <TextField
            id="invitation-email"
            label={words.email}
            hint={words.emailHint}
            inputMode="email"
            value={typed.email}
            error={form.errors.email}
            onInput={(email) => change({ email })}
          />
          <Addressee user={known} />
        </div>
        <SelectField
          id="invitation-role"
          label={words.role}
          placeholder={words.chooseRole}
          options={ROLES.map((value) => ({ value, label: t.role[value] }))}
          value={typed.role}
          error={form.errors.role}
          onInput={(value) => change({ role: ROLES.find((role) => role === value) ?? '' })}
        />
        {typed.role === 'client' && (
          <LiveSelect
            id="invitation-clientId"
            label={words.client}
            placeholder={words.chooseClient}
            live={clients}
            among={(client) => !client.archived}
            option={({ id, name }) => ({ value: id, label: name })}
            value={typed.clientId}
            error={form.errors.clientId}
            onInput={(id) => change({ clientId: id })}
          />
        )}
      </FormFrame>
    </Dialog>
  );
}

function texts({ email, role, clientId }: InvitationErrors): FieldTexts<keyof InvitationForm> {
  return {
    ...(email && { email: email === 'required' ? words.emailRequired : words.emailInvalid }),
    ...(role && { role: words.roleRequired }),
    ...(clientId && { clientId: words.clientRequired }),
  };
}
