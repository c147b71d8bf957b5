import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Lazy } from './components/Lazy/Lazy';
import { SkeletonRows } from './components/Skeleton/Skeleton';
import { type Account, isStaff } from './domain/people';
import { can, type Permission } from './domain/policy';
import { NotFoundPage } from './pages/ErrorPages/NotFoundPage';
import { RefusedPage } from './pages/ErrorPages/RefusedPage';
import { address, type Navigate, navigate } from './state/location';

const PLACEHOLDER = (
  <div class="px-4 py-5 md:px-7">
    <SkeletonRows />
  </div>
);

/** Whether an address is one of projects, administration or figures. */
export function isOrganisation(path: string): boolean {
  return /^\/(?:projets|administration|pilotage)(?:\/|$)/.test(path);
}

interface EntryProps {
  readonly onNavigate: Navigate;
}

/** `/administration` itself has no screen: it leads to the first one. */
function AdministrationEntry({ onNavigate }: EntryProps) {
  useEffect(() => onNavigate('/administration/utilisateurs', true), [onNavigate]);
  return PLACEHOLDER;
}

/** The screens of projects, administration and figures, each for whom it is made. */
export function OrganisationScreen({ account }: { readonly account: Account }) {
  const { path, query } = address.value;
  const [section, first, second, ...rest] = path.slice(1).split('/');
  if (rest.length > 0) return <NotFoundPage key={path} />;
  const screen =
    section === 'projets' ? projects() : section === 'pilotage' ? figures() : administration();
  return screen ?? <NotFoundPage key={path} />;

  function projects() {
    const { uid, clientId } = account;
    if (!first) {
      if (isStaff(account.role)) {
        return show(load.teamProjects, { account, query, onNavigate: navigate });
      }
      return clientId && show(load.clientProjects, { clientId });
    }
    if (first === 'nouveau' && !second) {
      const props = { uid, clientId: query.client ?? '', onNavigate: navigate };
      return only('manage_projects', load.newProject, props);
    }
    if (!second) return show(load.project, { account, projectId: first });
    if (second !== 'modifier') return null;
    const props = { uid, projectId: first, onNavigate: navigate };
    return only('manage_projects', load.editProject, props);
  }

  function figures() {
    const props = { account, query, onNavigate: navigate };
    return first ? null : only('view_dashboard', load.figures, props);
  }

  function administration() {
    if (!first) return only('manage_clients_and_users', load.entry, { onNavigate: navigate });
    if (first === 'utilisateurs' && !second) {
      const props = { account, query, onNavigate: navigate };
      return only('manage_clients_and_users', load.users, props);
    }
    if (first === 'clients') {
      if (second) {
        return only('manage_clients_and_users', load.client, { account, clientId: second });
      }
      const props = { account, query, onNavigate: navigate };
      return only('manage_clients_and_users', load.clients, props);
    }
    if (first === 'invitations' && !second) {
      return only('invite', load.invitations, { account, query });
    }
    return null;
  }

  function only<P extends object>(
    permission: Permission,
    screen: () => Promise<ComponentType<P>>,
    props: P,
  ) {
    return can(account.role, permission) ? show(screen, props) : <RefusedPage key={path} />;
  }

  function show<P extends object>(screen: () => Promise<ComponentType<P>>, props: P) {
    return <Lazy key={path} placeholder={PLACEHOLDER} load={screen} props={props} />;
  }
}

const load = {
  entry: async () => AdministrationEntry,
  teamProjects: async () =>
    (await import('./pages/TeamProjectsPage/TeamProjectsPage')).TeamProjectsPage,
  clientProjects: async () =>
    (await import('./pages/ClientProjectsPage/ClientProjectsPage')).ClientProjectsPage,
  newProject: async () => (await import('./pages/ProjectFormPage/NewProjectPage')).NewProjectPage,
  editProject: async () =>
    (await import('./pages/ProjectFormPage/EditProjectPage')).EditProjectPage,
  project: async () => (await import('./pages/ProjectPage/ProjectPage')).ProjectPage,
  figures: async () => (await import('./pages/FiguresPage/FiguresPage')).FiguresPage,
  users: async () => (await import('./pages/UsersPage/UsersPage')).UsersPage,
  clients: async () => (await import('./pages/ClientsPage/ClientsPage')).ClientsPage,
  client: async () => (await import('./pages/ClientPage/ClientPage')).ClientPage,
  invitations: async () =>
    (await import('./pages/InvitationsPage/InvitationsPage')).InvitationsPage,
};
