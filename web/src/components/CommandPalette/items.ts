import {
  FolderKanban,
  type IconNode,
  Keyboard,
  LogOut,
  Monitor,
  Moon,
  NotebookPen,
  Plus,
  Settings,
  Sun,
  Ticket,
  UserRoundCheck,
} from 'lucide';
import type { Account } from '../../domain/people';
import type { Project } from '../../domain/project';
import { matchesSearch } from '../../domain/search';
import type { PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { desk } from '../../i18n/desk';
import { navigate } from '../../state/location';
import { overlay } from '../../state/overlay';
import type { RecentTicket } from '../../state/recentTickets';
import { endSession } from '../../state/session';
import { type Theme, theme } from '../../state/theme';
import type { PageCommand } from '../../state/usePageCommand';
import { railGroups } from '../AppShell/railGroups';

const words = desk.palette;

export type PaletteGroup = keyof typeof words.groups;

/** One thing that the palette offers. */
export interface PaletteItem {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly icon: IconNode;
  readonly text: string;
  readonly detail?: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

const goTo = (path: string) => () => navigate(path);

/** A ticket that was found, or looked at lately. */
export function ticketItem(
  { ref, title, status }: PortalTicket | RecentTicket,
  group: 'tickets' | 'recent',
): PaletteItem {
  return {
    id: `${group}-${ref}`,
    group,
    icon: Ticket,
    text: title,
    detail: `${ref} · ${t.status[status]}`,
    run: goTo(`/tickets/${ref}`),
  };
}

/** A project that was found. */
export function projectItem({ id, name, address }: Project): PaletteItem {
  return {
    id: `project-${id}`,
    group: 'projects',
    icon: FolderKanban,
    text: name,
    detail: address,
    run: goTo(`/projets/${id}`),
  };
}

/** What the present screen can be asked to do. */
export function hereItems(commands: ReadonlyMap<PageCommand, () => void>): readonly PaletteItem[] {
  const offered = [
    { command: 'take', icon: UserRoundCheck, text: words.take, keys: 'a' },
    { command: 'note', icon: NotebookPen, text: words.note, keys: 'n' },
  ] as const;
  return offered.flatMap(({ command, ...item }) => {
    const run = commands.get(command);
    return run ? [{ ...item, id: command, group: 'here' as const, run }] : [];
  });
}

/** What this person can do from anywhere. */
export function actionItems({ role }: Account): readonly PaletteItem[] {
  const item = (facts: Omit<PaletteItem, 'group'>): PaletteItem => ({ ...facts, group: 'actions' });
  const screens = railGroups(role).flatMap(({ items }) => items);
  return [
    item({
      id: 'new',
      icon: Plus,
      text: words.newTicket,
      keys: 'c',
      run: goTo('/tickets/nouveau'),
    }),
    ...screens.map(({ href, text, icon }) =>
      item({ id: `go-${href}`, icon, text: words.goTo(text), run: goTo(href) }),
    ),
    item({
      id: 'preferences',
      icon: Settings,
      text: words.goTo(words.preferences),
      run: goTo('/preferences'),
    }),
    ...themeItems().map(item),
    item({
      id: 'shortcuts',
      icon: Keyboard,
      text: words.shortcuts,
      keys: '?',
      run: () => {
        overlay.value = 'shortcuts';
      },
    }),
    item({ id: 'sign-out', icon: LogOut, text: words.signOut, run: () => void endSession() }),
  ];
}

function themeItems(): readonly Omit<PaletteItem, 'group'>[] {
  const looks: readonly [Theme, string, IconNode][] = [
    ['light', words.light, Sun],
    ['dark', words.dark, Moon],
    ['system', words.system, Monitor],
  ];
  return looks
    .filter(([name]) => name !== theme.value)
    .map(([name, text, icon]) => ({
      id: `theme-${name}`,
      icon,
      text,
      run: () => {
        theme.value = name;
      },
    }));
}

/** Of fixed offers, those whose words begin as what is typed. */
export function matching(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  return items.filter(({ text }) => matchesSearch(typed, text));
}
