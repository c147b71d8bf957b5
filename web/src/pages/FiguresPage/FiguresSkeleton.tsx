import { t } from '../../i18n';

/** The place that the figures will take, while they are on their way. */
export function FiguresSkeleton() {
  return (
    <>
      <span class="sr-only" role="status">
        {t.loading}
      </span>
      <div aria-hidden="true" class="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {['a', 'b', 'c', 'd'].map((key) => (
          <div key={key} class={`${PLACE} h-34`} />
        ))}
      </div>
      <div aria-hidden="true" class="grid gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div class={`${PLACE} h-72`} />
        <div class={`${PLACE} h-72`} />
      </div>
    </>
  );
}

const PLACE = 'animate-pulse rounded-card border border-line bg-surface';
