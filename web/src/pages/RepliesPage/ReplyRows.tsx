import { Button } from '../../components/Button/Button';
import { PlainText } from '../../components/PlainText/PlainText';
import type { CannedReply } from '../../domain/cannedReply';
import { team } from '../../i18n/team';

interface Props {
  readonly replies: readonly CannedReply[];
  /** Absent for those who may only use them. */
  readonly onEdit: ((reply: CannedReply) => void) | undefined;
  readonly onDelete: (reply: CannedReply) => void;
}

const words = team.replies;

/** The team's texts in full, one under the other. */
export function ReplyRows({ replies, onEdit, onDelete }: Props) {
  if (replies.length === 0) {
    return <p class="px-4 text-muted md:px-0">{words.noMatch}</p>;
  }
  return (
    <ul class="divide-y divide-line border-y border-line bg-surface sm:overflow-hidden sm:rounded-card sm:border sm:shadow-card">
      {replies.map((reply) => (
        <li key={reply.id} class="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
          <div class="min-w-0 grow basis-72">
            <h2 class="wrap-anywhere">
              <bdi>{reply.title}</bdi>
            </h2>
            <div class="mt-1 line-clamp-6 text-[0.92rem] text-muted">
              <PlainText text={reply.body} />
            </div>
          </div>
          {onEdit && (
            <div class="flex gap-1">
              <Button
                class="min-h-8! py-1! text-small"
                label={words.on(words.edit, reply.title)}
                onClick={() => onEdit(reply)}
              >
                {words.edit}
              </Button>
              <Button
                look="danger"
                class="min-h-8! py-1! text-small"
                label={words.on(words.delete, reply.title)}
                onClick={() => onDelete(reply)}
              >
                {words.delete}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
