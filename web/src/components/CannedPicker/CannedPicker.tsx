import { useEffect, useRef, useState } from 'preact/hooks';
import type { CannedReply } from '../../domain/cannedReply';
import { matchesSearch } from '../../domain/search';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import type { Live } from '../../state/useLive';
import { Button } from '../Button/Button';
import { Dialog } from '../Dialog/Dialog';
import { CONTROL } from '../Field/Field';
import { SkeletonRows } from '../Skeleton/Skeleton';

interface Props {
  readonly replies: Live<readonly CannedReply[]>;
  readonly onPick: (reply: CannedReply) => void;
  readonly onClose: () => void;
}

const words = team.replies;

/** Finds a text of the team's: typing narrows, arrows choose, Enter inserts. */
export function CannedPicker({ replies, onPick, onClose }: Props) {
  const [search, setSearch] = useState('');
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const known = replies.kind === 'ready' ? replies.value : [];
  const found = known.filter(({ title, body }) => matchesSearch(search, title, body));
  const active = found[Math.min(place, found.length - 1)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is active
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setPlace((Math.min(place, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active) onPick(active);
    }
  };
  return (
    <Dialog title={words.pick} onClose={onClose}>
      <div class="grid gap-2">
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          aria-label={words.search}
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls="canned-replies"
          aria-activedescendant={active ? `canned-${active.id}` : undefined}
          placeholder={words.search}
          class={CONTROL}
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
        />
        {replies.kind === 'loading' && <SkeletonRows count={3} />}
        {replies.kind === 'failed' && (
          <div role="alert" class="grid justify-items-start gap-2 text-small">
            {words.failed}
            <Button onClick={replies.retry}>{t.retry}</Button>
          </div>
        )}
        <div
          ref={list}
          id="canned-replies"
          role="listbox"
          tabIndex={-1}
          aria-label={words.list}
          class="max-h-[50dvh] overflow-y-auto"
        >
          {found.map((reply) => (
            <div
              key={reply.id}
              id={`canned-${reply.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={reply === active}
              class="cursor-pointer rounded-control px-2.5 py-2 hover:bg-sunken aria-selected:bg-accent-weak"
              onClick={() => onPick(reply)}
              // The keys are those of the field above, which keeps the focus.
              onKeyDown={onKeyDown}
            >
              <bdi class="block font-[550] wrap-anywhere">{reply.title}</bdi>
              <span dir="auto" class="line-clamp-2 text-small wrap-anywhere text-muted">
                {reply.body}
              </span>
            </div>
          ))}
        </div>
        {replies.kind === 'ready' && found.length === 0 && (
          <p role="status" class="py-2 text-small text-muted">
            {known.length === 0 ? words.empty : words.noMatch}
          </p>
        )}
        <p class="flex flex-wrap justify-between gap-x-4 text-small text-muted">
          <span class="max-sm:hidden">{words.pickHint}</span>
          <a class="text-accent-text" href="/reponses">
            {words.manage}
          </a>
        </p>
      </div>
    </Dialog>
  );
}
