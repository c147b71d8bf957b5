import { UserRoundPlus } from 'lucide';
import type { SharedEntry } from '../../domain/timeline';
import { talk } from '../../i18n/conversation';
import { team } from '../../i18n/team';
import { Icon } from '../Icon/Icon';
import { PlainText } from '../PlainText/PlainText';
import { Told } from './Told';

/** Who was asked to look at the ticket too, with the word on why; for the team alone. */
export function SharedLine({ entry }: { readonly entry: SharedEntry }) {
  const { by, at, helper, comment } = entry;
  return (
    <>
      <Icon node={UserRoundPlus} size={13} class="translate-y-0.5 text-note-text" />
      <div class="min-w-0">
        <Told text={team.events.sharedWith(by.name, helper.name)} at={at} />
        <span class="ml-2 rounded-full border border-note-line bg-note px-2 text-tiny font-semibold text-note-text">
          {talk.history.internal}
        </span>
        {comment && (
          <div class="mt-1 w-fit rounded-control border border-note-line bg-note px-3 py-1.5 text-text">
            <PlainText text={comment} />
          </div>
        )}
      </div>
    </>
  );
}
