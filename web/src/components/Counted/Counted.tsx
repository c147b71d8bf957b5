import { t } from '../../i18n';

interface Props {
  /** Null while it is not known. */
  readonly count: string | null;
  readonly shown: number;
  readonly more: boolean;
}

/** How many tickets a list holds, else how many are in sight; on a phone the bare number, so that it fits beside the title. */
export function Counted({ count, shown, more }: Props) {
  if (!count && shown === 0) return null;
  return (
    <>
      {count ?? shown}
      <span class="max-md:sr-only">
        {count
          ? t.tickets.counted(count !== '0' && count !== '1')
          : t.tickets.shown(shown > 1, more)}
      </span>
    </>
  );
}
