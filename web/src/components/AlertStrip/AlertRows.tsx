import { Siren } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UrgentAlert } from '../../domain/alert';
import { t } from '../../i18n';
import { ticketRefusalText } from '../../i18n/refusal';
import { team } from '../../i18n/team';
import { announce } from '../../state/announcer';
import { focusHeadingIfLost } from '../../state/useKeptFocus';
import type { Taking } from '../../state/useTaking';
import { wide } from '../../state/wide';
import { Button } from '../Button/Button';
import { Icon } from '../Icon/Icon';
import { Notice } from '../Notice/Notice';
import { AlertRow } from './AlertRow';

interface Props {
  readonly alerts: readonly UrgentAlert[];
  /** There are no others. */
  readonly whole: boolean;
  /** As many are shown at most; one more means that there are others. */
  readonly most: number;
  /** All are to be shown: more may have to be read. */
  readonly onAll: () => void;
  /** The server has told them. */
  readonly known: boolean;
  /** Null while they come. */
  readonly onRetry: (() => void) | null;
  readonly refused: Taking['refused'];
  /** Null for those who may not. */
  readonly onTake: Taking['take'] | null;
  readonly class?: string;
}

const words = team.alerts;

/** As many as leave the screen to what it is for. */
const SHORT = { wide: 3, narrow: 1 };

/** Urgent tickets that wait for somebody, the longest first. */
export function AlertRows({
  alerts,
  whole,
  most,
  onAll,
  known,
  onRetry,
  refused,
  onTake,
  class: className = '',
}: Props) {
  const [all, setAll] = useState(false);
  useNews(alerts, whole, known);
  if (onRetry === null && refused === null && alerts.length === 0) return null;
  const some = alerts.slice(0, most);
  const short = wide.value ? SHORT.wide : SHORT.narrow;
  const shown = all ? some : some.slice(0, short);
  const hidden = some.length - short;
  const more = alerts.length > most;
  const take = async (alert: UrgentAlert) => {
    if (await onTake?.(alert)) announce(words.taken(alert.ref));
    // The button left with its row.
    requestAnimationFrame(focusHeadingIfLost);
  };
  return (
    <section aria-label={words.label} class={`grid grid-cols-[minmax(0,1fr)] gap-2 ${className}`}>
      {refused && (
        <Notice title={words.notTaken(refused.ref)}>{ticketRefusalText(refused.problem)}</Notice>
      )}
      {onRetry && (
        <p role="alert" class="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
          {words.failed}
          <Button class="min-h-8! py-0.5! text-small" onClick={onRetry}>
            {t.retry}
          </Button>
        </p>
      )}
      {alerts.length > 0 && (
        <div class="rounded-control border border-urgent bg-urgent-weak px-3.5 py-2">
          <p class="flex items-center gap-2.5 font-semibold text-urgent">
            <Icon node={Siren} size={18} />
            <span class="grow">{words.waiting(some.length, more)}</span>
            {hidden > 0 && (
              <button
                type="button"
                aria-expanded={all}
                class="rounded-control text-small font-normal text-text underline"
                onClick={() => {
                  setAll(!all);
                  onAll();
                }}
              >
                {all ? words.less : words.more(hidden, more)}
              </button>
            )}
          </p>
          <ul class={all ? 'max-h-60 overflow-y-auto' : ''}>
            {shown.map((alert) => (
              <AlertRow key={alert.ref} alert={alert} onTake={onTake && (() => void take(alert))} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Says to those who don't see it which tickets began to wait while they were here. */
function useNews(alerts: readonly UrgentAlert[], whole: boolean, known: boolean): void {
  const heard = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!known) return;
    const before = heard.current;
    const news = before ? alerts.filter(({ ref }) => !before.has(ref)) : [];
    const texts = news.map(({ ref, title }) => words.raised(ref, title));
    if (texts.length > 0) announce(texts.join('. '));
    // What moves up from beyond the last one may have waited for long.
    heard.current = whole ? new Set(alerts.map(({ ref }) => ref)) : null;
  }, [alerts, whole, known]);
}
