import { useEffect, useRef } from 'preact/hooks';
import { desk } from '../../i18n/desk';
import { Icon } from '../Icon/Icon';
import type { PaletteGroup, PaletteItem } from './items';

interface Props {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** What the palette offers, in groups; the focus stays in the field above, which names the active one. */
export function PaletteOptions({ id, items, active, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another active option is to come into sight
  useEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]');
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [active, items.length]);
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={desk.palette.results}
      class="max-h-[min(26rem,60vh)] overflow-y-auto p-1.5 empty:hidden"
    >
      {groups.map((group) => (
        <Group key={group} {...{ group, items, active, onPoint, onChoose }} />
      ))}
    </div>
  );
}

interface GroupProps extends Omit<Props, 'id'> {
  readonly group: PaletteGroup;
}

function Group({ group, items, active, onPoint, onChoose }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options is no set of fields
    <div role="group" aria-labelledby={`palette-group-${group}`}>
      <p id={`palette-group-${group}`} class="px-2.5 pt-2 pb-1 text-tiny font-semibold text-muted">
        {desk.palette.groups[group]}
      </p>
      {items.map((item, index) =>
        item.group === group ? (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field above
          <div
            key={item.id}
            id={`palette-${item.id}`}
            role="option"
            aria-selected={index === active}
            class="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 aria-selected:bg-accent-weak aria-selected:text-accent-text"
            onPointerMove={() => index !== active && onPoint(index)}
            onClick={() => onChoose(index)}
          >
            <Icon node={item.icon} />
            <span class="min-w-0 grow truncate">
              <bdi>{item.text}</bdi>
            </span>
            {item.detail && (
              <span class="max-w-[45%] shrink-0 truncate text-small text-muted">
                <bdi>{item.detail}</bdi>
              </span>
            )}
            {item.keys && (
              <kbd class="shrink-0 rounded-[4px] border border-line px-1.5 text-tiny leading-5 text-muted">
                {item.keys}
              </kbd>
            )}
          </div>
        ) : null,
      )}
    </div>
  );
}
