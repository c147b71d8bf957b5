import { Button } from '../../components/Button/Button';
import { opening } from '../../i18n/opening';

interface Props {
  readonly sending: boolean;
  /** It leaves once its files are there. */
  readonly armed: boolean;
  readonly kept: boolean;
  readonly onDiscard: () => void;
}

/** The button that sends a ticket, and what becomes of the draft. */
export function TicketFormFooter({ sending, armed, kept, onDiscard }: Props) {
  const busy = sending || armed;
  return (
    <div class="flex flex-wrap items-center gap-3">
      <Button
        type="submit"
        look="primary"
        busy={busy}
        class="min-h-11 max-sm:w-full sm:min-w-44 sm:px-5"
      >
        {sending
          ? opening.newTicket.sending
          : armed
            ? opening.newTicket.armed
            : opening.newTicket.submit}
      </Button>
      {/* Stays in its place while sending: a second tap must not land on what moved there. */}
      {kept && (
        <>
          <span class="text-small text-muted">{opening.newTicket.draftKept}</span>
          <Button look="quiet" busy={busy} onClick={onDiscard}>
            {opening.newTicket.discard}
          </Button>
        </>
      )}
    </div>
  );
}
