import { useState } from 'preact/hooks';
import { leavesAssignee, NOBODY, statusesOf, type TeamFilter } from '../../domain/teamView';
import { PRIORITIES, type StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { desk } from '../../i18n/desk';
import type { Live } from '../../state/useLive';
import { useClients, useOpenProjects, useTeam } from '../../state/useProjects';
import type { FilterChoice } from '../FilterMenu/FilterMenu';

/** The parts of a filter that hold several values. */
export type FilterField = 'statuses' | 'priorities' | 'clientIds' | 'projectIds' | 'assignees';

/** One menu of the bar: what it narrows by, and what it offers. */
export interface FilterMenuState {
  readonly field: FilterField;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onOpen?: () => void;
}

const words = desk.filters;

/**
 * The menus that fit the view. Names that the tickets in sight tell cost nothing; the lists to choose
 * from are read when a menu opens, or when a name is told by no ticket of a list that is `there`.
 */
export function useFilterMenus(
  filter: TeamFilter,
  tickets: readonly StaffTicket[],
  there: boolean,
): readonly FilterMenuState[] {
  const [opened, setOpened] = useState<readonly FilterField[]>([]);
  const seen = namesIn(tickets);
  const wants = (field: FilterField) =>
    opened.includes(field) ||
    (there && filter[field].some((value) => value !== NOBODY && !seen.has(value)));
  const projects = named(useOpenProjects(null, wants('projectIds')), ({ id, name }) => [id, name]);
  const clients = named(useClients(wants('clientIds')), ({ id, name }) => [id, name]);
  const team = named(useTeam(wants('assignees')), ({ uid, name }) => [uid, name]);

  const menu = (field: FilterField, label: string, choices: readonly FilterChoice[]) => ({
    field,
    label,
    choices,
    chosen: filter[field],
    nameOf: (value: string) =>
      choices.find((choice) => choice.value === value)?.label ?? seen.get(value) ?? words.unknown,
    onOpen: () => setOpened((before) => [...before, field]),
  });
  return [
    menu(
      'statuses',
      words.status,
      statusesOf(filter.view).map((value) => ({ value, label: t.status[value] })),
    ),
    menu(
      'priorities',
      words.priority,
      PRIORITIES.toReversed().map((value) => ({ value, label: t.priority[value] })),
    ),
    menu('clientIds', words.client, clients),
    menu('projectIds', words.project, projects),
    ...(leavesAssignee(filter.view)
      ? [menu('assignees', words.assignee, [{ value: NOBODY, label: words.nobody }, ...team])]
      : []),
  ];
}

function named<T>(
  live: Live<readonly T[]>,
  read: (item: T) => [value: string, label: string],
): readonly FilterChoice[] {
  if (live.kind !== 'ready') return [];
  return live.value.map(read).map(([value, label]) => ({ value, label }));
}

function namesIn(tickets: readonly StaffTicket[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { clientId, clientName, projectId, projectName, assignee } of tickets) {
    names.set(clientId, clientName).set(projectId, projectName);
    if (assignee) names.set(assignee.uid, assignee.name);
  }
  return names;
}
