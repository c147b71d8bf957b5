import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { CheckboxField } from '../../components/Field/CheckboxField';
import { PasswordField } from '../../components/Field/PasswordField';
import { FormErrors, hasErrors } from '../../components/FormErrors/FormErrors';
import type { Problem } from '../../domain/problem';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { type FieldTexts, refusalTexts } from '../../i18n/refusal';

const FIELDS = ['password'] as const;

interface Props {
  readonly sending: boolean;
  /** Somebody is signed in here, whose session stays as it is. */
  readonly signedIn: boolean;
  readonly onConfirm: (password: string, kept: boolean) => Promise<Problem | null>;
}

/** Asks whoever opened the link of a sign-up for its password, which only they know who signed up. */
export function SignUpLinkForm({ sending, signedIn, onConfirm }: Props) {
  const [password, setPassword] = useState('');
  const [kept, setKept] = useState(true);
  const [texts, setTexts] = useState<FieldTexts<'password'>>({});
  const [attempt, setAttempt] = useState(0);

  const show = (wrong: FieldTexts<'password'>) => {
    setTexts(wrong);
    setAttempt((count) => count + 1);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    const missing = password === '' ? { password: t.signIn.passwordRequired } : {};
    show(missing);
    if (hasErrors(missing)) return;
    const problem = await onConfirm(password, kept);
    if (problem) show(problemTexts(problem));
  };

  return (
    <CenteredPage
      title={life.signUpLink.title}
      lead={life.signUpLink.lead}
      failed={hasErrors(texts)}
      led
    >
      <form noValidate onSubmit={submit} class="grid gap-4">
        <FormErrors
          title={life.signUpLink.errorsTitle}
          fields={FIELDS}
          texts={texts}
          attempt={attempt}
        />
        <PasswordField
          id="password"
          label={life.signUpLink.password}
          value={password}
          error={texts.password}
          onInput={setPassword}
        />
        {!signedIn && (
          <CheckboxField id="kept" label={t.signIn.keep} checked={kept} onInput={setKept} />
        )}
        <Button type="submit" look="primary" busy={sending} class="min-h-10">
          {sending ? life.confirmation.checking : life.signUpLink.submit}
        </Button>
        <div class="text-small text-muted">
          <p>{life.signUpLink.forgotten}</p>
          <ButtonLink look="quiet" href="/inscription" class="-ml-3">
            {life.confirmation.signUpAgain}
          </ButtonLink>
          <p>{life.signUpLink.notYou}</p>
        </div>
      </form>
    </CenteredPage>
  );
}

/** The server's own words on the password; whatever else went wrong leaves the link as good as before. */
function problemTexts(problem: Problem): FieldTexts<'password'> {
  if (problem.code === 'invalid_request') return refusalTexts(problem, FIELDS);
  return { form: problem.code === 'rate_limited' ? life.link.tooMany : life.link.unreachable };
}
