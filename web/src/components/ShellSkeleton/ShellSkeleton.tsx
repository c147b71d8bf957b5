import { ShieldCheck } from 'lucide';
import { t } from '../../i18n/entry';
import { Icon } from '../Icon/Icon';
import { SkeletonRows } from '../Skeleton/Skeleton';

/** What a signed-in person sees until the session is known: the frame of `AppShell`, at its place. */
export function ShellSkeleton() {
  return (
    <div class="min-h-dvh md:grid md:grid-cols-[220px_minmax(0,1fr)]">
      <div class="border-line bg-surface max-md:border-b max-md:px-4 max-md:py-[11px] md:border-r md:px-3 md:py-4">
        <p class="flex items-center gap-2.5 font-[650] tracking-tight md:px-2 md:py-1">
          <span class="grid size-[26px] place-items-center rounded-[7px] bg-accent text-on-accent">
            <Icon node={ShieldCheck} />
          </span>
          {t.product}
        </p>
      </div>
      <main class="px-4 pt-16 md:px-7">
        <SkeletonRows count={8} />
      </main>
    </div>
  );
}
