import { fullFormat, timeFormat } from '../../i18n/dates';
import { Avatar } from '../Avatar/Avatar';
import { PlainText } from '../PlainText/PlainText';

interface Props {
  readonly author: string;
  readonly team: boolean;
  readonly company: string;
  readonly at: Date;
  readonly body: string;
}

/** What somebody wrote, for both sides to read. */
export function Message({ author, team, company, at, body }: Props) {
  return (
    <article class="my-2.5 grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3 gap-y-1">
      <Avatar name={author} team={team} />
      <p class="flex flex-wrap items-baseline gap-x-2">
        <bdi class="font-[620]">{author}</bdi>
        <span class="text-small text-muted">
          {company && `${company} · `}
          <time dateTime={at.toISOString()} title={fullFormat.format(at)}>
            {timeFormat.format(at)}
          </time>
        </span>
      </p>
      <div class="col-start-2 w-fit max-w-[72ch] min-w-0 rounded-card border border-line bg-surface px-3.5 py-2.5 max-sm:col-span-2 max-sm:col-start-1 max-sm:w-auto">
        <PlainText text={body} />
      </div>
    </article>
  );
}
