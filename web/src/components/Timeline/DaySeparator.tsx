import { t } from '../../i18n';
import { dayText } from '../../i18n/dates';
import { now } from '../../state/clock';

/** Where a day begins. */
export function DaySeparator({ day }: { readonly day: Date }) {
  return (
    <h3 class="mt-5 mb-2 flex items-center gap-3 text-[0.8rem] font-normal text-muted before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
      {dayName(day, now.value)}
    </h3>
  );
}

function dayName(day: Date, present: Date): string {
  const yesterday = new Date(present);
  yesterday.setDate(present.getDate() - 1);
  if (day.toDateString() === present.toDateString()) return t.today;
  if (day.toDateString() === yesterday.toDateString()) return t.yesterday;
  return dayText(day, present);
}
