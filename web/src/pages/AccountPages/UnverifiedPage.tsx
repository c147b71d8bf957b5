import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { confirmAddress, endSession } from '../../state/session';

/** An address that was not confirmed yet can do nothing but confirm. */
export function UnverifiedPage({ email }: { readonly email: string }) {
  const [checking, setChecking] = useState<'no' | 'now' | 'done'>('no');
  const check = async () => {
    setChecking('now');
    await confirmAddress();
    setChecking('done');
  };
  return (
    <CenteredPage title={t.unverified.title} lead={t.unverified.lead(email)} led>
      <p role="status" class="mb-3 text-small font-semibold text-waiting empty:hidden">
        {checking === 'done' ? t.unverified.still : ''}
      </p>
      <div class="flex flex-wrap gap-2">
        <Button look="primary" busy={checking === 'now'} onClick={() => void check()}>
          {t.unverified.check}
        </Button>
        <Button onClick={() => void endSession()}>{t.signOut}</Button>
      </div>
    </CenteredPage>
  );
}
