import { ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/entry';
import { useHeading } from '../../state/useHeading';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** A form on the screen was not sent. */
  readonly failed?: boolean;
  /** The person was led here without asking: the heading tells them where they are. */
  readonly led?: boolean;
  readonly children?: ComponentChildren;
}

/** A screen that stands alone: before signing in, or when there is one thing to say. */
export function CenteredPage({ title, lead, failed = false, led = false, children }: Props) {
  const heading = useHeading(title, failed, led);
  return (
    <main class="mx-auto grid min-h-dvh w-full max-w-[25rem] content-center gap-5 px-4 py-10">
      <p class="flex items-center gap-2.5 font-[650] tracking-tight">
        <span class="grid size-[30px] place-items-center rounded-[8px] bg-accent text-on-accent">
          <Icon node={ShieldCheck} size={18} />
        </span>
        {t.product}
      </p>
      <div class="rounded-card border border-line bg-surface p-6 shadow-card">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p class="mt-1 text-muted">{lead}</p>}
        {children && <div class="mt-5">{children}</div>}
      </div>
    </main>
  );
}
