import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/ConfirmDialog/ConfirmDialog';
import { Notice } from '../../components/Notice/Notice';
import { RowButton } from '../../components/RowButton/RowButton';
import type { Invitation } from '../../domain/invitation';
import type { Problem } from '../../domain/problem';
import { org } from '../../i18n/organisation';
import { refusalText } from '../../i18n/refusal';
import { announce } from '../../state/announcer';
import { resendInvitation, revokeInvitation } from '../../state/organisationChanges';

const words = org.invitations;

/** What an admin can do with an invitation that nobody has used. */
export function InvitationActions({ invitation }: { readonly invitation: Invitation }) {
  const { id, email } = invitation;
  const [sending, setSending] = useState(false);
  const [resent, setResent] = useState(false);
  const [revoking, setRevoking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const resend = async () => {
    setSending(true);
    setProblem(null);
    const outcome = await resendInvitation(id);
    setSending(false);
    setResent(outcome.ok);
    if (outcome.ok) announce(words.resentDone(email));
    else setProblem(outcome.problem);
  };
  const revoke = async () => {
    const outcome = await revokeInvitation(id);
    // Said here rather than by the question, which goes with its row when the list moves on first.
    if (outcome.ok) announce(words.revokedDone(email));
    return outcome;
  };
  return (
    <>
      {resent && (
        <span class="self-center text-small text-ok" aria-hidden="true">
          {words.resent}
        </span>
      )}
      <RowButton
        text={sending ? words.resending : words.resend}
        about={email}
        busy={sending}
        onClick={() => void resend()}
      />
      <RowButton text={words.revoke} about={email} danger onClick={() => setRevoking(true)} />
      {problem && (
        <div class="w-full">
          <Notice title={words.notDone(email)}>{reason(problem)}</Notice>
        </div>
      )}
      {revoking && (
        <ConfirmDialog
          title={words.revokeTitle}
          texts={[words.revokeText(email)]}
          confirmText={words.revoke}
          busyText={words.form.sending}
          onConfirm={revoke}
          onDone={() => setRevoking(false)}
          onClose={() => setRevoking(false)}
        />
      )}
    </>
  );
}

function reason(problem: Problem): string {
  return problem.code === 'rate_limited' && problem.retryAfterSeconds !== null
    ? words.wait(problem.retryAfterSeconds)
    : refusalText(problem);
}
