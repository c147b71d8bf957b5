import { createdPath, resolvedPath } from '../../domain/figureLists';
import type { Dashboard, MemberFigures } from '../../domain/figures';
import { durationText } from '../../i18n/durations';
import { figureTexts as words } from '../../i18n/figures';
import { Avatar } from '../Avatar/Avatar';
import { ChartCard } from '../ChartCard/ChartCard';
import { FigureLink } from '../FigureLink/FigureLink';

/** As many as fit the page that the figures are printed on. */
const PRINTED_MAX = 10;

/** What each member of the team holds and has resolved; a table that is its own chart. */
export function MemberTable({ figures }: { readonly figures: Dashboard }) {
  const { byMember } = figures;
  const most = Math.max(1, ...byMember.map(({ resolved }) => resolved));
  const unprinted = byMember.length - PRINTED_MAX;
  return (
    <ChartCard title={words.members} meaning={words.membersMeans}>
      {byMember.length === 0 ? (
        <p class="text-small text-muted">{words.noMember}</p>
      ) : (
        <table class="w-full border-collapse text-small tabular-nums">
          <caption class="sr-only">{words.members}</caption>
          <thead class="text-left text-muted">
            <tr>
              <th scope="col" class="py-1.5 font-semibold">
                {words.member}
              </th>
              <th scope="col" class="py-1.5 pl-3 text-right font-semibold sm:whitespace-nowrap">
                {words.received}
              </th>
              <th scope="col" class="py-1.5 pl-3 text-right font-semibold sm:whitespace-nowrap">
                {words.resolved}
              </th>
              <th scope="col" class="py-1.5 pl-3 text-right font-semibold sm:whitespace-nowrap">
                {words.time}
              </th>
            </tr>
          </thead>
          <tbody class="divide-y divide-line border-t border-line">
            {byMember.map((member, index) => (
              <tr key={member.uid} class={index >= PRINTED_MAX ? 'print:hidden' : ''}>
                <Row figures={figures} member={member} part={member.resolved / most} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unprinted > 0 && (
        <p class="hidden text-tiny text-muted print:block">{words.others(unprinted)}</p>
      )}
    </ChartCard>
  );
}

interface RowProps {
  readonly figures: Dashboard;
  readonly member: MemberFigures;
  /** What was resolved, of the most that one of them has resolved. */
  readonly part: number;
}

function Row({ figures, member: { uid, name, assigned, resolved, meanSeconds }, part }: RowProps) {
  const own = { assignees: [uid] };
  return (
    <>
      <th scope="row" class="w-full max-w-0 py-1.5 text-left font-normal print:py-0.5">
        <span class="flex items-center gap-2.5">
          <span class="print:hidden">
            <Avatar name={name} team />
          </span>
          <bdi class="truncate">{name}</bdi>
        </span>
      </th>
      <td class="pl-3 text-right">
        <FigureLink
          href={createdPath(figures, own)}
          what={words.ofMember(`${assigned} ${words.received}`, name)}
        >
          {assigned}
        </FigureLink>
      </td>
      <td class="pl-3 text-right">
        <span class="flex items-center justify-end gap-2.5">
          <svg
            aria-hidden="true"
            viewBox="0 0 100 8"
            preserveAspectRatio="none"
            class="h-2 w-28 max-sm:hidden"
          >
            <rect width={Math.round(part * 100)} height="8" rx="1" class="fill-resolved" />
          </svg>
          <span class="min-w-6">
            <FigureLink
              href={resolvedPath(figures, own)}
              what={words.ofMember(`${resolved} ${words.resolved}`, name)}
            >
              {resolved}
            </FigureLink>
          </span>
        </span>
      </td>
      <td class="pl-3 text-right whitespace-nowrap">
        {meanSeconds === null ? '—' : durationText(meanSeconds)}
      </td>
    </>
  );
}
