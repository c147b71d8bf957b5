import { ageOf } from '../../domain/age';
import { t } from '../../i18n';
import { dateText, fullFormat } from '../../i18n/dates';
import { now } from '../../state/clock';

interface Props {
  readonly at: Date;
  /** Also says the full date to whoever can't hover over it. */
  readonly exactly?: boolean;
}

/** How long ago, kept up to date; the full date is its title. */
export function Age({ at, exactly = false }: Props) {
  return (
    <time
      class="tabular-nums whitespace-nowrap"
      dateTime={at.toISOString()}
      title={fullFormat.format(at)}
    >
      {ageText(at, now.value)}
      {exactly && <span class="sr-only">{t.exactly(fullFormat.format(at))}</span>}
    </time>
  );
}

function ageText(at: Date, present: Date): string {
  const age = ageOf(at, present);
  return age.unit === 'date' ? dateText(at, present) : t.age(age);
}
