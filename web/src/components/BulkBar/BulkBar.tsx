import { UserRoundCheck, X } from 'lucide';
import type { Account } from '../../domain/people';
import { transitionsFrom } from '../../domain/policy';
import { PRIORITIES, STATUSES, type StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { desk } from '../../i18n/desk';
import { useBulk } from '../../state/useBulk';
import { BulkResults } from '../BulkResults/BulkResults';
import { Button } from '../Button/Button';
import { Disclosure } from '../Disclosure/Disclosure';
import { CONTROL } from '../Field/Field';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly account: Account;
  readonly tickets: readonly StaffTicket[];
  readonly onClear: () => void;
}

const words = desk.bulk;

/** What can be done at once with the tickets that are selected. */
export function BulkBar({ account, tickets, onClear }: Props) {
  const bulk = useBulk({ uid: account.uid, name: account.displayName });
  const possible = new Set(
    tickets.flatMap(({ status }) =>
      transitionsFrom(status, account.role)
        .filter(({ messageRequired }) => !messageRequired)
        .map(({ to }) => to),
    ),
  );
  return (
    <>
      {tickets.length > 0 && (
        <section
          aria-label={words.label}
          class="sticky bottom-3 z-20 mx-auto mt-3 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-card border border-line bg-raised px-3 py-2 shadow-float max-md:mx-3"
        >
          <p role="status" class="px-1 font-semibold tabular-nums">
            {words.selected(tickets.length)}
          </p>
          <Button onClick={() => bulk.start({ kind: 'take' }, tickets)}>
            <Icon node={UserRoundCheck} />
            {words.take}
          </Button>
          <Choice
            label={words.rank}
            options={PRIORITIES.toReversed().map((value) => [value, t.priority[value]])}
            onChoose={(priority) => bulk.start({ kind: 'rank', priority }, tickets)}
          />
          <Choice
            label={words.move}
            options={STATUSES.filter((value) => possible.has(value)).map((value) => [
              value,
              t.status[value],
            ])}
            onChoose={(to) => bulk.start({ kind: 'move', to }, tickets)}
          />
          <Button look="quiet" onClick={onClear}>
            <Icon node={X} />
            {words.clear}
          </Button>
        </section>
      )}
      {bulk.act && (
        <BulkResults act={bulk.act} lines={bulk.lines} onRetry={bulk.retry} onClose={bulk.close} />
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** A button that opens what there is to choose from; the choice is done at once. */
function Choice<Value extends string>({ label, options, onChoose }: ChoiceProps<Value>) {
  return (
    <Disclosure
      up
      label={label}
      class={`${CONTROL} flex! w-auto! items-center gap-1.5 py-1.5! font-[550] hover:bg-sunken`}
    >
      {(close) => (
        <ul>
          {options.map(([value, text]) => (
            <li key={value}>
              <button
                type="button"
                class="w-full rounded-control px-2.5 py-1.5 text-left hover:bg-sunken"
                onClick={() => {
                  close();
                  onChoose(value);
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
