import { ArrowDown } from 'lucide';
import { talk } from '../../i18n/conversation';
import { Icon } from '../Icon/Icon';

interface Props {
  /** How many entries of others came below. */
  readonly unseen: number;
  readonly onClick: () => void;
}

/** The way down to the end of a thread; it stands out when something new is there. */
export function NewsPill({ unseen, onClick }: Props) {
  const look =
    unseen > 0
      ? 'border-accent bg-accent text-on-accent hover:bg-accent-hover'
      : 'border-line-strong bg-raised text-text hover:bg-sunken';
  return (
    <button
      type="button"
      class={`flex min-h-9 items-center gap-1.5 rounded-full border px-3.5 text-small font-[620] shadow-float ${look}`}
      onClick={onClick}
    >
      {unseen > 0 ? talk.thread.newMessages(unseen) : talk.thread.toEnd}
      <Icon node={ArrowDown} size={14} />
    </button>
  );
}
