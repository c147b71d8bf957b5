import { SlidersHorizontal } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type TeamFilter, widened } from '../../domain/teamView';
import type { StaffTicket } from '../../domain/ticket';
import { daysText } from '../../i18n/days';
import { desk } from '../../i18n/desk';
import { now } from '../../state/clock';
import type { Navigate } from '../../state/location';
import { wide } from '../../state/wide';
import { Button } from '../Button/Button';
import { type FilterChip, FilterChips } from '../FilterChips/FilterChips';
import { FilterMenu } from '../FilterMenu/FilterMenu';
import { Icon } from '../Icon/Icon';
import { type FilterField, useFilterMenus } from './useFilterMenus';

interface Props {
  readonly filter: TeamFilter;
  /** The tickets in sight: they tell the names of what is chosen. */
  readonly tickets: readonly StaffTicket[];
  /** All of them are in sight that were asked for. */
  readonly there: boolean;
  /** The address of what is shown under a filter. */
  readonly pathOf: (filter: TeamFilter) => string;
  readonly onNavigate: Navigate;
  /** What is not offered here. */
  readonly without?: readonly FilterField[];
  /** What stands beside the menus. */
  readonly children?: ComponentChildren;
}

const words = desk.filters;

/** The menus that narrow the team's tickets, and below them what narrows them now. */
export function FilterBar({
  filter,
  tickets,
  there,
  pathOf,
  onNavigate,
  without = [],
  children,
}: Props) {
  const [shown, setShown] = useState(false);
  const menus = useFilterMenus(filter, tickets, there).filter(
    ({ field }) => !without.includes(field),
  );
  const pathWith = (field: FilterField, values: readonly string[]) =>
    // The values come from the menu of the same field.
    pathOf({ ...filter, [field]: values } as TeamFilter);
  const { period } = filter;
  const chips: readonly FilterChip[] = [
    ...menus.flatMap(({ field, label, chosen, nameOf }) =>
      chosen.map((value) => ({
        key: `${field} ${value}`,
        kind: label,
        text: nameOf(value),
        without: pathWith(
          field,
          chosen.filter((other) => other !== value),
        ),
      })),
    ),
    ...(period
      ? [
          {
            key: 'period',
            kind: words.periods[period.of],
            text: daysText(period, now.value),
            without: pathOf({ ...filter, period: null }),
          },
        ]
      : []),
  ];
  const open = wide.value || shown;
  return (
    <search aria-label={words.label} class="grid gap-2">
      <div class="flex flex-wrap items-center gap-2">
        {!wide.value && (
          <Button onClick={() => setShown(!shown)} expanded={shown} class="py-0.5! text-small">
            <Icon node={SlidersHorizontal} />
            {words.show(chips.length)}
          </Button>
        )}
        {open &&
          menus.map(({ field, label, choices, chosen, onOpen }) => (
            <FilterMenu
              key={field}
              label={label}
              choices={choices}
              chosen={chosen}
              onOpen={onOpen}
              onInput={(values) => onNavigate(pathWith(field, values))}
            />
          ))}
        {children}
      </div>
      <FilterChips chips={chips} bare={pathOf({ ...widened(filter), search: filter.search })} />
    </search>
  );
}
