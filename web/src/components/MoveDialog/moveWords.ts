import type { Transition } from '../../domain/policy';
import { t } from '../../i18n';

interface MoveWords {
  /** Names the button that opens the dialog, the dialog, and the button that confirms it. */
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly hint: string | undefined;
}

/** How a move is called: a client answers a question, the team names a step. */
export function moveWords({ from, to, messageRequired }: Transition, forStaff: boolean): MoveWords {
  const { ticket } = t;
  if (forStaff) {
    const reopening = to === 'in_progress' && (from === 'resolved' || from === 'closed');
    return {
      title: reopening ? ticket.reopen : ticket.move[to],
      intro: ticket.moveIntro(t.status[to]),
      label: ticket.messageOptional,
      hint: ticket.messageHint,
    };
  }
  const settled = to === 'closed';
  return {
    title: settled ? ticket.settled : ticket.notSettled,
    intro: settled ? ticket.settledIntro : ticket.notSettledIntro,
    label: messageRequired ? ticket.messageRequired : ticket.messageOptionalClient,
    hint: messageRequired ? ticket.messageRequiredHint : undefined,
  };
}
