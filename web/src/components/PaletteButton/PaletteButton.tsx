import { Search } from 'lucide';
import { t } from '../../i18n';
import { overlay } from '../../state/overlay';
import { Icon } from '../Icon/Icon';

/** The way to the palette for whoever does not know its keys. */
export function PaletteButton() {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      class="flex items-center gap-2.5 rounded-control px-2.5 py-[7px] text-left leading-snug text-muted hover:bg-sunken hover:text-text max-md:grid max-md:size-9 max-md:place-items-center max-md:p-0 md:mb-2 md:border md:border-line"
      onClick={() => {
        overlay.value = 'palette';
      }}
    >
      <Icon node={Search} />
      <span class="grow max-md:sr-only">{t.nav.palette}</span>
      <span aria-hidden="true" class="text-tiny max-md:hidden">
        {t.nav.paletteKeys}
      </span>
    </button>
  );
}
