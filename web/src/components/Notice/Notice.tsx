import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Something did not happen as asked; said at once, to everybody. */
export function Notice({ title, children }: Props) {
  return (
    <div role="alert" class="flex gap-3 rounded-control bg-urgent-weak px-3.5 py-2.5">
      <Icon node={CircleAlert} size={18} class="mt-0.5 text-urgent" />
      <div class="min-w-0 grow">
        <p class="font-semibold text-urgent">{title}</p>
        {children}
      </div>
    </div>
  );
}
