import { useEffect } from 'preact/hooks';
import { AppShell } from './components/AppShell/AppShell';
import { Lazy } from './components/Lazy/Lazy';
import { SkeletonRows } from './components/Skeleton/Skeleton';
import { type Account, isStaff } from './domain/people';
import { isReference } from './domain/ticket';
import { isOrganisation, OrganisationScreen } from './Organisation';
import { NotFoundPage } from './pages/ErrorPages/NotFoundPage';
import { address, navigate } from './state/location';

const PLACEHOLDER = (
  <div class="px-4 py-5 md:px-7">
    <SkeletonRows />
  </div>
);

/** The screens of an active account. Each comes in a file of its own, fetched when first opened. */
export function SignedIn({ account }: { readonly account: Account }) {
  useEffect(() => sendWhatIsLeft(account.uid), [account.uid]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the account is another object whenever it is heard of
  useEffect(() => callAttention(account), [account.uid, account.role, account.clientId]);
  return (
    <AppShell account={account} url={address.value.url}>
      <Screen account={account} />
    </AppShell>
  );
}

/** What an earlier visit could not send leaves now, whichever screen this one begins with. */
function sendWhatIsLeft(uid: string): void {
  // Without the code nothing is lost: the next visit tries again.
  import('./state/outbox').then(({ startOutbox }) => startOutbox(uid)).catch(() => {});
}

/** Counts what moves of this person's tickets; the screen comes first. */
function callAttention(account: Account): () => void {
  let left = false;
  let stop = () => {};
  import('./state/attention')
    .then(({ startAttention }) => {
      if (!left) stop = startAttention(account);
    })
    .catch(() => {});
  return () => {
    left = true;
    stop();
  };
}

function Screen({ account }: { readonly account: Account }) {
  const { path, query } = address.value;
  const { uid, clientId } = account;
  const ref = path.startsWith('/tickets/') ? path.slice('/tickets/'.length) : '';
  if (path === '/tickets/nouveau') {
    return (
      <Lazy
        key={path}
        placeholder={PLACEHOLDER}
        load={async () => (await import('./pages/NewTicketPage/NewTicketPage')).NewTicketPage}
        props={{
          account,
          projectId: query.projet ?? '',
          onCreated: (created: string) => navigate(`/tickets/${created}`, true),
        }}
      />
    );
  }
  if (isReference(ref)) {
    return (
      <Lazy
        key={path}
        placeholder={PLACEHOLDER}
        load={async () => (await import('./pages/TicketPage/TicketPage')).TicketPage}
        props={{ account, ticketRef: ref }}
      />
    );
  }
  if (path === '/tickets' && isStaff(account.role)) {
    return (
      <Lazy
        key="team"
        placeholder={PLACEHOLDER}
        load={async () => (await import('./pages/TeamTicketsPage/TeamTicketsPage')).TeamTicketsPage}
        props={{ account, query, onNavigate: navigate }}
      />
    );
  }
  if (path === '/tableau' && isStaff(account.role)) {
    return (
      <Lazy
        key={path}
        placeholder={PLACEHOLDER}
        load={async () => (await import('./pages/BoardPage/BoardPage')).BoardPage}
        props={{ account, query, onNavigate: navigate }}
      />
    );
  }
  if (path === '/reponses' && isStaff(account.role)) {
    return (
      <Lazy
        key={path}
        placeholder={PLACEHOLDER}
        load={async () => (await import('./pages/RepliesPage/RepliesPage')).RepliesPage}
        props={{ account }}
      />
    );
  }
  if (path === '/tickets' && clientId !== null) {
    return (
      <Lazy
        key="client"
        placeholder={PLACEHOLDER}
        load={async () =>
          (await import('./pages/ClientTicketsPage/ClientTicketsPage')).ClientTicketsPage
        }
        props={{ uid, clientId, query, onNavigate: navigate }}
      />
    );
  }
  if (path === '/preferences') {
    return (
      <Lazy
        key={path}
        placeholder={PLACEHOLDER}
        load={async () => (await import('./pages/PreferencesPage/PreferencesPage')).PreferencesPage}
        props={{ account }}
      />
    );
  }
  if (isOrganisation(path)) return <OrganisationScreen account={account} />;
  return <NotFoundPage key={path} />;
}
