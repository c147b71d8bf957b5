import type { Entry } from '../../domain/timeline';
import { isWritten } from '../../domain/timeline';
import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';

interface Props {
  readonly news: readonly Entry[];
  readonly onShow: (entry: Entry) => void;
}

/** The latest are enough to decide by; the thread has them all. */
const SHOWN = 2;

/** What others did while something was being written: seen before it leaves. */
export function NewsNotice({ news, onShow }: Props) {
  const [first] = news;
  return (
    <div
      role="status"
      class="border-b border-line bg-accent-weak px-3.5 py-2 text-small text-accent-text"
    >
      <p class="flex flex-wrap items-baseline gap-x-3">
        <b class="grow">{talk.composer.newsTitle(news.length)}</b>
        {first && (
          <button type="button" class="underline" onClick={() => onShow(first)}>
            {talk.composer.newsShow}
          </button>
        )}
      </p>
      {news.slice(-SHOWN).map((entry) => (
        <p key={entry.id} class="truncate text-text">
          <bdi class="font-[620]">{talk.composer.newsBy(entry.by.name)}</bdi> {gist(entry)}
        </p>
      ))}
    </div>
  );
}

function gist(entry: Entry): string {
  if (isWritten(entry)) return entry.body;
  return entry.type === 'status_changed' ? t.ticket.arrivedStatus(t.status[entry.to]) : '';
}
