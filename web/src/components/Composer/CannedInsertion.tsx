import type { RefObject } from 'preact';
import { type CannedReply, filledReply, insertedAt } from '../../domain/cannedReply';
import type { Account } from '../../domain/people';
import type { PortalTicket } from '../../domain/ticket';
import { useCannedReplies } from '../../state/useCannedReplies';
import { CannedPicker } from '../CannedPicker/CannedPicker';

interface Props {
  readonly account: Account;
  readonly ticket: PortalTicket;
  readonly clientName: string;
  /** Where the text goes, at its caret. */
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** It was asked for by a slash, which is written after all when nothing is chosen. */
  readonly bySlash: boolean;
  readonly onInsert: (text: string) => void;
  readonly onClose: () => void;
}

/** Puts one of the team's texts into what is being written, its variables filled in. */
export function CannedInsertion(props: Props) {
  const { account, ticket, clientName, box, bySlash, onInsert, onClose } = props;
  const replies = useCannedReplies();
  const insert = (text: string) => {
    onClose();
    const element = box.current;
    if (!element) return;
    const { selectionStart: start, selectionEnd: end } = element;
    const next = insertedAt(element.value, text, { start, end });
    onInsert(next.text);
    // Once the dialog is gone and the box holds it.
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(next.caret, next.caret);
    });
  };
  const pick = ({ body }: CannedReply) =>
    insert(
      filledReply(body, {
        client: clientName,
        projet: ticket.projectName,
        référence: ticket.ref,
        auteur: ticket.createdBy.name,
        moi: account.displayName,
      }),
    );
  return (
    <CannedPicker
      replies={replies}
      onPick={pick}
      onClose={() => (bySlash ? insert('/') : onClose())}
    />
  );
}
