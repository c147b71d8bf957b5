import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Lazy } from './components/Lazy/Lazy';
import { ShellSkeleton } from './components/ShellSkeleton/ShellSkeleton';
import { safeReturnPath } from './domain/returnPath';
import { properTicketPath } from './domain/ticket';
import { UnreachablePage } from './pages/AccountPages/UnreachablePage';
import { CrashedPage } from './pages/ErrorPages/CrashedPage';
import { SignInPage } from './pages/SignInPage/SignInPage';
import { address, navigate } from './state/location';
import { type Session, session } from './state/session';

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
  if (isAccountLife(current.kind, path, query)) {
    return <Lazy key="account" load={loadAccountLife} placeholder={null} props={{ current }} />;
  }
  switch (current.kind) {
    case 'unreachable':
      return <UnreachablePage />;
    case 'signed-out':
      return <SignInPage />;
    case 'active':
      return (
        <Lazy
          key={current.account.uid}
          load={loadSignedIn}
          placeholder={<ShellSkeleton />}
          props={{ account: current.account }}
        />
      );
    default:
      // A visitor waits for the sign-in page without a frame that is not theirs.
      return current.kind === 'starting' && current.returning ? <ShellSkeleton /> : null;
  }
}

// Sign-in needs none of these, and is what must come fast.
const loadAccountLife = async () => (await import('./AccountLife')).AccountLife;

/** Everything behind the sign-in, in a file of its own. */
export const loadSignedIn = async () => (await import('./SignedIn')).SignedIn;

/** The screens that are for whoever is not signed in, besides sign-in itself. */
const OUTSIDE = ['/inscription', '/mot-de-passe-oublie', '/verification'];

type Query = Readonly<Record<string, string>>;

/** Whether the link of a mail brought the person here: it is followed whoever is signed in. */
const followsLink = (path: string, query: Query) =>
  path === '/verification' && ('mode' in query || 'oobCode' in query);

function isAccountLife(kind: Session['kind'], path: string, query: Query): boolean {
  if (path === '/compte-desactive' || followsLink(path, query)) return true;
  if (kind === 'unverified' || kind === 'pending') return true;
  return kind === 'signed-out' && OUTSIDE.includes(path);
}

/** Where the address must lead first, when the session does not fit it. */
function redirection(kind: Session['kind'], path: string, url: string, query: Query) {
  // Whoever is at work has no disabled account.
  if (path === '/compte-desactive') return kind === 'active' ? '/tickets' : null;
  if (kind === 'signed-out' && path !== '/connexion' && !OUTSIDE.includes(path)) {
    return path === '/' ? '/connexion' : `/connexion?suite=${encodeURIComponent(url)}`;
  }
  if (kind !== 'active' || followsLink(path, query)) return null;
  if (path === '/connexion') return safeReturnPath(query.suite);
  return path === '/' || OUTSIDE.includes(path) ? '/tickets' : properTicketPath(path);
}
