import { useEffect, useErrorBoundary } from 'preact/hooks';
import { ShellSkeleton } from './components/ShellSkeleton/ShellSkeleton';
import { safeReturnPath } from './domain/returnPath';
import { properTicketPath } from './domain/ticket';
import { Lazy } from './Lazy';
import { UnreachablePage } from './pages/AccountPages/UnreachablePage';
import { CrashedPage } from './pages/ErrorPages/CrashedPage';
import { SignInPage } from './pages/SignInPage/SignInPage';
import { address, navigate } from './state/location';
import { session } from './state/session';

/** The whole site: what the session and the address together show. */
export function App() {
  const [crash] = useErrorBoundary();
  if (crash) return <CrashedPage />;
  return <Screen />;
}

function Screen() {
  const { path, url, query } = address.value;
  const current = session.value;
  const wanted = redirection(current.kind, path, url, query);
  useEffect(() => {
    if (wanted) navigate(wanted, true);
  }, [wanted]);
  if (wanted) return null;
  if (path === '/compte-desactive') {
    return <Lazy key={path} load={load.disabled} placeholder={null} props={{}} />;
  }
  switch (current.kind) {
    case 'starting':
      // A visitor waits for the sign-in page without a frame that is not theirs.
      return current.returning ? <ShellSkeleton /> : null;
    case 'unreachable':
      return <UnreachablePage />;
    case 'signed-out':
      return <SignInPage />;
    case 'unverified':
      return (
        <Lazy
          key="unverified"
          load={load.unverified}
          placeholder={null}
          props={{ email: current.email }}
        />
      );
    case 'pending':
      return (
        <Lazy
          key="pending"
          load={load.pending}
          placeholder={null}
          props={{ email: current.account.email }}
        />
      );
    case 'active':
      return (
        <Lazy
          key={current.account.uid}
          load={loadSignedIn}
          placeholder={<ShellSkeleton />}
          props={{ account: current.account }}
        />
      );
  }
}

// Sign-in needs none of these, and is what must come fast.
const load = {
  disabled: async () => (await import('./pages/AccountPages/DisabledPage')).DisabledPage,
  unverified: async () => (await import('./pages/AccountPages/UnverifiedPage')).UnverifiedPage,
  pending: async () => (await import('./pages/AccountPages/PendingPage')).PendingPage,
};

/** Everything behind the sign-in, in a file of its own. */
export const loadSignedIn = async () => (await import('./SignedIn')).SignedIn;

/** Where the address must lead first, when the session does not fit it. */
function redirection(
  kind: typeof session.value.kind,
  path: string,
  url: string,
  query: Readonly<Record<string, string>>,
): string | null {
  // Whoever is at work has no disabled account.
  if (path === '/compte-desactive') return kind === 'active' ? '/tickets' : null;
  if (kind === 'signed-out' && path !== '/connexion') {
    return path === '/' ? '/connexion' : `/connexion?suite=${encodeURIComponent(url)}`;
  }
  if (kind === 'active' && path === '/connexion') return safeReturnPath(query.suite);
  if (kind === 'active' && path === '/') return '/tickets';
  return kind === 'active' ? properTicketPath(path) : null;
}
