import { TriangleAlert } from 'lucide';
import type { Priority } from '../../domain/ticket';
import { t } from '../../i18n';
import { Icon } from '../Icon/Icon';

const LOOKS: Readonly<Record<Priority, string>> = {
  low: 'text-muted',
  normal: 'text-muted',
  high: 'font-semibold text-text',
  urgent: 'font-[650] text-urgent',
};

/** How pressing a ticket is. Urgent is the only red, and never by colour alone. */
export function PriorityLabel({ priority }: { readonly priority: Priority }) {
  return (
    <span
      class={`inline-flex items-center gap-1 align-middle text-small whitespace-nowrap ${LOOKS[priority]}`}
    >
      {priority === 'urgent' && <Icon node={TriangleAlert} size={13} />}
      {t.priority[priority]}
    </span>
  );
}
