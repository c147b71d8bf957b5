import { Rows4 } from 'lucide';
import { desk } from '../../i18n/desk';
import { compact, setCompact } from '../../state/density';
import { wide } from '../../state/wide';
import { Icon } from '../Icon/Icon';

const words = desk.filters;

/** Packs what the team looks at closely, or not; offered where there is room for either. */
export function DensitySwitch() {
  if (!wide.value) return null;
  return (
    <button
      type="button"
      aria-pressed={compact.value}
      title={words.compact}
      class="grid size-8 place-items-center rounded-control border border-line-strong bg-surface text-muted hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-weak aria-pressed:text-accent-text"
      onClick={() => setCompact(!compact.value)}
    >
      <span class="sr-only">{words.compact}</span>
      <Icon node={Rows4} />
    </button>
  );
}
