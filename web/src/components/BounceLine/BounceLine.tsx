import { MailX } from 'lucide';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly text: string;
  /** Why, in the words of a server; empty when it said nothing. */
  readonly reason: string;
}

/** That an address takes no mail. */
export function BounceLine({ text, reason }: Props) {
  return (
    <span class="mt-0.5 flex items-baseline gap-1.5 text-small font-semibold text-urgent">
      <Icon node={MailX} size={14} class="translate-y-0.5" />
      <span class="min-w-0">
        {text}
        {reason && (
          <code class="block text-tiny font-normal text-muted" translate={false}>
            {reason}
          </code>
        )}
      </span>
    </span>
  );
}
