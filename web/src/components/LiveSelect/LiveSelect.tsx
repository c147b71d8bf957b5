import { t } from '../../i18n';
import type { Live } from '../../state/useLive';
import { Button } from '../Button/Button';
import { SelectField } from '../Field/SelectField';
import { Notice } from '../Notice/Notice';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props<T> {
  readonly live: Live<readonly T[]>;
  /** Which of them can be chosen; all when absent. */
  readonly among?: (item: T) => boolean;
  readonly option: (item: T) => Option;
  /** A choice that is not one of the list, after it. */
  readonly last?: Option | undefined;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One choice out of a list that is read live: on its way, there, or to be asked for again. */
export function LiveSelect<T>({
  live,
  among = () => true,
  option,
  last,
  placeholder,
  ...field
}: Props<T>) {
  if (live.kind === 'refused') return <Notice title={t.choices.refused}>{null}</Notice>;
  if (live.kind === 'failed') {
    return (
      <Notice title={t.choices.failed}>
        <Button class="mt-2" onClick={live.retry}>
          {t.retry}
        </Button>
      </Notice>
    );
  }
  const items = live.kind === 'ready' ? live.value : null;
  return (
    <SelectField
      {...field}
      placeholder={items ? placeholder : t.loading}
      options={[...(items ?? []).filter(among).map(option), ...(items && last ? [last] : [])]}
    />
  );
}
