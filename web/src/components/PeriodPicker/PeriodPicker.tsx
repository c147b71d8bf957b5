import { type FigurePeriod, PRESETS, presetPath, rangePath } from '../../domain/figurePeriod';
import type { Day } from '../../domain/parisDay';
import { capital, daysText } from '../../i18n/days';
import { figureTexts as words } from '../../i18n/figures';
import { now } from '../../state/clock';
import type { Navigate } from '../../state/location';
import { Disclosure } from '../Disclosure/Disclosure';
import { LinkTabs } from '../LinkTabs/LinkTabs';
import { RangeForm } from './RangeForm';

interface Props {
  readonly period: FigurePeriod;
  readonly today: Day;
  readonly onNavigate: Navigate;
}

const OWN =
  'flex items-center gap-1.5 rounded-full border px-3 py-0.5 text-small leading-6 hover:bg-sunken';
const CHOSEN = 'border-accent bg-accent-weak font-semibold text-accent-text';

/** Which days the figures are of: those that are offered, or one's own. */
export function PeriodPicker({ period, today, onNavigate }: Props) {
  const own = period.preset === null;
  return (
    <div class="flex flex-wrap items-center gap-1.5 print:hidden">
      <LinkTabs
        label={words.periods}
        tabs={PRESETS.map((preset) => ({
          href: presetPath(preset),
          text: words.presets[preset],
          current: preset === period.preset,
        }))}
      />
      <Disclosure
        class={`${OWN} ${own ? CHOSEN : 'border-line-strong bg-surface'}`}
        label={own ? capital(daysText(period, now.value)) : words.own}
      >
        {(close) => (
          <RangeForm
            range={period}
            today={today}
            onApply={(range) => {
              close();
              onNavigate(rangePath(range));
            }}
          />
        )}
      </Disclosure>
    </div>
  );
}
