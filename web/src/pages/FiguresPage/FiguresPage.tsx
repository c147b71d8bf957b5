import { Download, Printer } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { AlertStrip } from '../../components/AlertStrip/AlertStrip';
import { Button } from '../../components/Button/Button';
import { Icon } from '../../components/Icon/Icon';
import { NightReports } from '../../components/NightReports/NightReports';
import { PeriodPicker } from '../../components/PeriodPicker/PeriodPicker';
import { csvText } from '../../domain/csv';
import { parsePeriod, previousPeriod } from '../../domain/figurePeriod';
import { parisDay } from '../../domain/parisDay';
import type { Account } from '../../domain/people';
import { fullFormat, timeFormat } from '../../i18n/dates';
import { capital, wholeDaysText } from '../../i18n/days';
import { figureTexts as words } from '../../i18n/figures';
import { figuresRows } from '../../i18n/figuresCsv';
import { now } from '../../state/clock';
import { connection } from '../../state/connection';
import type { Navigate } from '../../state/location';
import { saveBlob } from '../../state/saveFile';
import { type LiveDashboard, useDashboard } from '../../state/useDashboard';
import { useHeading } from '../../state/useHeading';
import { useMoved } from '../../state/useMoved';
import { FiguresBody } from './FiguresBody';
import { FiguresSkeleton } from './FiguresSkeleton';

interface Props {
  readonly account: Account;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

/** `/pilotage`: the figures of a period beside those of the one before, what burns, and what the nights did. */
export function FiguresPage({ account, query, onNavigate }: Props) {
  const heading = useHeading(words.title);
  const today = parisDay(now.value);
  const period = parsePeriod(query, today);
  const previous = previousPeriod(period);
  const live = useDashboard(period, previous, useMoved());
  useSecondTry(live);
  const { figures, before, at } = live;
  // One below the other: what comes late must not push what was there.
  const [alerted, setAlerted] = useState(false);
  return (
    <div class="grid gap-3 px-4 pb-10 md:px-7 print:gap-2 print:p-px print:[page:figures] print:[zoom:0.8]">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2.5 pt-4">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <PeriodPicker period={period} today={today} onNavigate={onNavigate} />
        <div class="flex gap-2 md:ml-auto print:hidden">
          <Button
            busy={!figures}
            onClick={() => {
              if (!figures) return;
              const text = csvText(figuresRows(figures, before));
              const blob = new Blob([text], { type: 'text/csv;charset=utf-8' });
              saveBlob(blob, words.csvName(figures.from, figures.to));
            }}
          >
            <Icon node={Download} />
            {words.export}
          </Button>
          <Button onClick={() => print()}>
            <Icon node={Printer} />
            {words.print}
          </Button>
        </div>
        <p class="basis-full text-small text-muted">
          {words.compared(capital(wholeDaysText(period)), wholeDaysText(previous))}
          {/* Its place is held. */}
          <span class={at ? '' : 'invisible'}>
            {' · '}
            {words.at(timeFormat.format(at ?? now.value))}
          </span>
          <span class="hidden print:inline"> · {words.printed(fullFormat.format(now.value))}</span>
        </p>
      </div>
      <AlertStrip account={account} onTold={setAlerted} class="print:hidden" />
      {alerted ? <FiguresBody live={live} ofToday={period.to === today} /> : <FiguresSkeleton />}
      {alerted && (figures || live.problem) && <NightReports />}
    </div>
  );
}

/** Asks again for what could not be told, as soon as there is a network again. */
function useSecondTry({ problem, retry }: LiveDashboard): void {
  const reached = connection.value === 'live';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time that the network comes back
  useEffect(() => {
    if (reached && problem?.code === 'offline') retry();
  }, [reached]);
}
