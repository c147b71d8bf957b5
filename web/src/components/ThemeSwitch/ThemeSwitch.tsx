import { type IconNode, Monitor, Moon, Sun } from 'lucide';
import { useId } from 'preact/hooks';
import { t } from '../../i18n';
import { THEMES, type Theme, theme } from '../../state/theme';
import { Icon } from '../Icon/Icon';

const ICONS: Readonly<Record<Theme, IconNode>> = { system: Monitor, light: Sun, dark: Moon };
const WORDS: Readonly<Record<Theme, string>> = {
  system: t.account.themeSystem,
  light: t.account.themeLight,
  dark: t.account.themeDark,
};

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  // Two of them can be on one page, and must not be one group of buttons.
  const name = useId();
  return (
    <fieldset>
      <legend class="mb-1.5 text-small text-muted">{t.account.theme}</legend>
      <div class="grid grid-cols-3 gap-0.5 rounded-control border border-line bg-sunken p-0.5">
        {THEMES.map((choice) => (
          <label
            key={choice}
            class="flex cursor-pointer flex-col items-center gap-0.5 rounded-[5px] px-2 py-1.5 text-tiny text-muted has-checked:bg-raised has-checked:font-semibold has-checked:text-text has-checked:shadow-card has-focus-visible:outline-3 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              class="sr-only"
              checked={theme.value === choice}
              onInput={() => {
                theme.value = choice;
              }}
            />
            <Icon node={ICONS[choice]} />
            {WORDS[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
