import { MoveDownRight, MoveUpRight } from 'lucide';
import { changeOf } from '../../domain/figures';
import { countFormat } from '../../i18n/dates';
import { figureTexts as words } from '../../i18n/figures';
import { changeText } from '../../i18n/percents';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly figure: number;
  /** Null while it is on its way. */
  readonly before: number | null;
  /** In which direction it gets better. */
  readonly good: 'up' | 'down';
  /** Puts values into words; counts, where absent. */
  readonly say?: (value: number) => string;
  /** Puts a difference into words; percents, where absent. */
  readonly sayDifference?: (value: number) => string;
}

/** How a figure stands to that of the period before; better or worse never by colour alone. */
export function ChangeText({
  figure,
  before,
  good,
  say = (value) => countFormat.format(value),
  sayDifference,
}: Props) {
  if (before === null) return <span>…</span>;
  const change = changeOf(figure, before);
  if (change.direction === 'same') return <span>{words.same}</span>;
  const difference =
    sayDifference?.(figure - before) ??
    (change.percent === null ? null : changeText(change.percent));
  return (
    <>
      {difference && (
        <span
          class={`inline-flex items-center gap-1 font-semibold ${change.direction === good ? 'text-ok' : 'text-waiting'}`}
        >
          <Icon node={change.direction === 'up' ? MoveUpRight : MoveDownRight} size={13} />
          <span class="sr-only">{words[change.direction]} </span>
          {difference}
        </span>
      )}
      <span>{before === 0 ? words.noneBefore : words.versus(say(before))}</span>
    </>
  );
}
