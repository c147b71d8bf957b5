import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { ConfirmDialog } from '../../components/ConfirmDialog/ConfirmDialog';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { LiveList } from '../../components/LiveList/LiveList';
import { ReplyDialog } from '../../components/ReplyDialog/ReplyDialog';
import { SearchBox } from '../../components/SearchBox/SearchBox';
import type { CannedReply } from '../../domain/cannedReply';
import type { Account } from '../../domain/people';
import { can } from '../../domain/policy';
import { matchesSearch } from '../../domain/search';
import { team } from '../../i18n/team';
import { announce } from '../../state/announcer';
import { deleteReply, useCannedReplies } from '../../state/useCannedReplies';
import { useHeading } from '../../state/useHeading';
import { ReplyRows } from './ReplyRows';

const words = team.replies;

type Question =
  | { readonly kind: 'write'; readonly reply: CannedReply | null }
  | { readonly kind: 'delete'; readonly reply: CannedReply };

/** `/reponses`: the texts that the team answers with, for all to read and for some to write. */
export function RepliesPage({ account }: { readonly account: Account }) {
  const heading = useHeading(words.title);
  const live = useCannedReplies();
  const [search, setSearch] = useState('');
  const [question, setQuestion] = useState<Question | null>(null);
  const manages = can(account.role, 'manage_canned_replies');
  const done = (text: string) => {
    setQuestion(null);
    announce(text);
  };
  return (
    <div class="max-w-[60rem] pb-10 md:px-7">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 md:px-0">
        <h1 ref={heading} tabIndex={-1} class="max-md:grow">
          {words.title}
        </h1>
        <SearchBox
          class="max-md:order-1 max-md:w-full md:w-64"
          label={words.search}
          placeholder={words.search}
          value={search}
          onInput={setSearch}
        />
        {manages && (
          <Button
            look="primary"
            class="md:ml-auto"
            onClick={() => setQuestion({ kind: 'write', reply: null })}
          >
            <Icon node={Plus} />
            {words.create}
          </Button>
        )}
      </div>
      <p class="max-w-[70ch] px-4 pb-4 text-small text-muted md:px-0">
        {words.lead} {!manages && words.readOnly}
      </p>
      <div class="max-md:[&>div]:mx-4">
        <LiveList
          live={live}
          size={Number.POSITIVE_INFINITY}
          onMore={() => {}}
          empty={<EmptyState text={words.empty} />}
        >
          {(replies) => (
            <ReplyRows
              replies={replies.filter(({ title, body }) => matchesSearch(search, title, body))}
              onEdit={manages ? (reply) => setQuestion({ kind: 'write', reply }) : undefined}
              onDelete={(reply) => setQuestion({ kind: 'delete', reply })}
            />
          )}
        </LiveList>
      </div>
      {question?.kind === 'write' && (
        <ReplyDialog
          uid={account.uid}
          reply={question.reply}
          onSaved={(title) => done(words.createdDone(title))}
          onClose={() => setQuestion(null)}
        />
      )}
      {question?.kind === 'delete' && (
        <ConfirmDialog
          title={words.deleteTitle}
          texts={[words.deleteText(question.reply.title)]}
          confirmText={words.delete}
          busyText={words.deleting}
          onConfirm={() => deleteReply(question.reply.id)}
          onDone={() => done(words.deletedDone(question.reply.title))}
          onClose={() => setQuestion(null)}
        />
      )}
    </div>
  );
}
