import { org } from '../../i18n/organisation';
import { Button } from '../Button/Button';

interface Props {
  readonly text: string;
  /** The end of the text, left out on a phone, where three buttons share one row. */
  readonly rest?: string;
  /** Whom or what the row is about; completes the name of the button, which is the same in every row. */
  readonly about: string;
  /** It takes something away: said quietly, in a colour of its own. */
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

/** A small button in a row of a list. */
export function RowButton({ text, rest, about, danger = false, busy = false, onClick }: Props) {
  return (
    <Button
      label={org.actionOn(rest ? `${text} ${rest}` : text, about)}
      look={danger ? 'danger' : 'plain'}
      busy={busy}
      class="min-h-8! gap-1! py-1! text-small"
      onClick={onClick}
    >
      {text}
      {/* The space is read, and not seen: the gap stands for it. */}
      {rest && <span class="max-sm:hidden"> {rest}</span>}
    </Button>
  );
}
