import { t } from '../../i18n/entry';

/** The place that rows will take, while they are on their way. */
export function SkeletonRows({ count = 6 }: { readonly count?: number }) {
  return (
    <div class="overflow-hidden rounded-card border border-line bg-surface">
      <span class="sr-only" role="status">
        {t.loading}
      </span>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical places have no other name
        <div key={index} class="grid gap-2 border-line px-4 py-3 not-first-of-type:border-t">
          <div class="h-3.5 w-2/3 animate-pulse rounded bg-sunken" />
          <div class="h-3 w-1/3 animate-pulse rounded bg-sunken" />
        </div>
      ))}
    </div>
  );
}
