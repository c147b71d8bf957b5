import { fullFormat, timeFormat } from '../../i18n/dates';

interface Props {
  readonly text: string;
  readonly at: Date;
}

/** What happened, and at what time of its day. */
export function Told({ text, at }: Props) {
  return (
    <span class="min-w-0">
      {text} ·{' '}
      <time dateTime={at.toISOString()} title={fullFormat.format(at)}>
        {timeFormat.format(at)}
      </time>
    </span>
  );
}
