import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { useOnScreen } from '../../state/useOnScreen';
import { Button } from '../Button/Button';
import { Notice } from '../Notice/Notice';

interface Props {
  /** Fetches what follows; null where the list ends. */
  readonly more: (() => void) | null;
  readonly fetching: 'idle' | 'busy' | 'failed';
}

/** Where a list goes on: by itself for who scrolls there, by a button for everybody. */
export function EndOfList({ more, fetching }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const near = useOnScreen(place, '300px');
  const scrolled = useRef(false);
  const latest = useRef(more);
  latest.current = more;
  useEffect(() => {
    // A list that just opened does not fetch what nobody has asked to see.
    const onScroll = () => {
      scrolled.current = true;
    };
    addEventListener('scroll', onScroll, { once: true, passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
  const offered = more !== null && fetching === 'idle';
  useEffect(() => {
    if (near && offered && scrolled.current) latest.current?.();
  }, [near, offered]);
  return (
    <div ref={place} class="mt-3 grid min-h-px justify-items-center">
      {fetching === 'failed' && <Notice title={t.tickets.moreFailed}>{null}</Notice>}
      {more && (
        <Button class="mt-2" busy={fetching === 'busy'} onClick={more}>
          {fetching === 'busy' ? t.loading : t.tickets.showMore}
        </Button>
      )}
    </div>
  );
}
