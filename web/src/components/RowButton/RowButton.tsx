import { org } from '../../i18n/organisation';
import { Button } from '../Button/Button';

interface Props {
  readonly text: string;
  /** Whom or what the row is about; completes the name of the button, which is the same in every row. */
  readonly about: string;
  /** It takes something away: said quietly, in a colour of its own. */
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

/** A small button in a row of a list. */
export function RowButton({ text, about, danger = false, busy = false, onClick }: Props) {
  return (
    <Button
      label={org.actionOn(text, about)}
      look={danger ? 'danger' : 'plain'}
      busy={busy}
      class="min-h-8! py-1! text-small"
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
