import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { DataExport } from '../../components/DataExport/DataExport';
import { ThemeSwitch } from '../../components/ThemeSwitch/ThemeSwitch';
import type { Account } from '../../domain/people';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { desk } from '../../i18n/desk';
import { chooseMails } from '../../state/accountCommands';
import { exportOwnData } from '../../state/personalData';
import { endSession } from '../../state/session';
import { useHeading } from '../../state/useHeading';
import { CallsSection } from './CallsSection';
import { KeysSection } from './KeysSection';
import { MailForm } from './MailForm';
import { NameForm } from './NameForm';
import { PasswordForm } from './PasswordForm';

/** `/preferences`: what a person decides for themselves. */
export function PreferencesPage({ account }: { readonly account: Account }) {
  const [failed, setFailed] = useState(false);
  const heading = useHeading(life.preferences.title, failed);
  return (
    <div class="mx-auto max-w-[46rem] px-4 pt-4 pb-16 md:px-7 md:pt-5">
      <h1 ref={heading} tabIndex={-1} class="mb-5">
        {life.preferences.title}
      </h1>
      <div class="grid gap-5">
        <Section id="identity" title={life.preferences.identity}>
          <p class="-mt-2 mb-4 text-muted">{life.preferences.signedInAs(account.email)}</p>
          <NameForm account={account} onFailed={setFailed} />
        </Section>
        <Section id="mails" title={life.mails.title}>
          <MailForm account={account} onSend={chooseMails} onFailed={setFailed} />
        </Section>
        <Section id="password" title={life.preferences.password}>
          <PasswordForm account={account} onFailed={setFailed} />
        </Section>
        <Section id="look" title={life.preferences.look}>
          <div class="max-w-64">
            <ThemeSwitch />
          </div>
        </Section>
        <Section id="calls" title={desk.notifications.title}>
          <CallsSection />
        </Section>
        <Section id="keys" title={desk.keyboard.title}>
          <KeysSection />
        </Section>
        <Section id="data" title={life.preferences.data}>
          <p class="-mt-2 mb-3 text-muted">{life.preferences.dataText}</p>
          <DataExport text={life.preferences.dataDownload} fetchFile={() => exportOwnData()} />
        </Section>
        <Section id="session" title={life.preferences.session}>
          <p class="-mt-2 mb-3 text-muted">{life.preferences.sessionText}</p>
          <Button onClick={() => void endSession()}>{t.signOut}</Button>
        </Section>
      </div>
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      class="rounded-card border border-line bg-surface p-4 shadow-card md:p-5"
    >
      <h2 id={`${id}-title`} class="mb-3 text-base">
        {title}
      </h2>
      {children}
    </section>
  );
}
