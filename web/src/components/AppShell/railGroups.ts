import {
  Building2,
  ChartColumn,
  CircleUserRound,
  FolderKanban,
  type IconNode,
  Inbox,
  MailPlus,
  MessageSquareQuote,
  SquareKanban,
  UserRoundX,
  UsersRound,
} from 'lucide';
import { isStaff, type Role } from '../../domain/people';
import { can } from '../../domain/policy';
import { PLAIN_FILTER, teamListPath } from '../../domain/teamView';
import { t } from '../../i18n';

/** One way to a screen. */
export interface RailItem {
  readonly href: string;
  readonly text: string;
  readonly icon: IconNode;
  /** Stays marked on the screens below its address, and under any query of it. */
  readonly holdsMore?: boolean;
  /** Shows how many accounts wait. */
  readonly countsWaiting?: boolean;
}

/** Ways that belong together, under a title or not. */
export interface RailGroup {
  readonly id: string;
  readonly title: string | null;
  readonly items: readonly RailItem[];
}

const TICKETS: RailItem = { href: '/tickets', text: t.nav.tickets, icon: Inbox };

const BOARD: RailItem = { href: '/tableau', text: t.nav.board, icon: SquareKanban };

const PROJECTS: RailItem = {
  href: '/projets',
  text: t.nav.projects,
  icon: FolderKanban,
  holdsMore: true,
};

const REPLIES: RailItem = {
  href: '/reponses',
  text: t.nav.replies,
  icon: MessageSquareQuote,
};

const FIGURES: RailItem = {
  href: '/pilotage',
  text: t.nav.figures,
  icon: ChartColumn,
  holdsMore: true,
};

const mainOf = (role: Role): RailGroup => ({
  id: 'main',
  title: null,
  items: [
    ...(isStaff(role) ? [TICKETS, BOARD, PROJECTS, REPLIES] : [TICKETS, PROJECTS]),
    ...(can(role, 'view_dashboard') ? [FIGURES] : []),
  ],
});

const VIEWS: RailGroup = {
  id: 'views',
  title: t.nav.views,
  items: [
    {
      href: teamListPath({ ...PLAIN_FILTER, view: 'miens' }),
      text: t.tickets.views.miens,
      icon: CircleUserRound,
    },
    {
      href: teamListPath({ ...PLAIN_FILTER, view: 'sans-responsable' }),
      text: t.tickets.views['sans-responsable'],
      icon: UserRoundX,
    },
  ],
};

const ADMINISTRATION: RailGroup = {
  id: 'administration',
  title: t.nav.administration,
  items: [
    {
      href: '/administration/utilisateurs',
      text: t.nav.users,
      icon: UsersRound,
      holdsMore: true,
      countsWaiting: true,
    },
    { href: '/administration/clients', text: t.nav.clients, icon: Building2, holdsMore: true },
    {
      href: '/administration/invitations',
      text: t.nav.invitations,
      icon: MailPlus,
      holdsMore: true,
    },
  ],
};

/** The ways that a role has. */
export function railGroups(role: Role): readonly RailGroup[] {
  return [
    mainOf(role),
    ...(isStaff(role) ? [VIEWS] : []),
    ...(can(role, 'manage_clients_and_users') ? [ADMINISTRATION] : []),
  ];
}

/** Whether the address that is open is that of the item, or below it where it holds more. */
export function isCurrent({ href, holdsMore }: RailItem, url: string): boolean {
  return (
    href === url ||
    (holdsMore === true && /^[/?]/.test(url.slice(href.length)) && url.startsWith(href))
  );
}
