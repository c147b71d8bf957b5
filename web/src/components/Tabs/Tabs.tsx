import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Tab<K extends string> {
  readonly key: K;
  readonly text: string;
  readonly count?: string | undefined;
}

interface Props<K extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
  /** What the selected tab shows. */
  readonly children: ComponentChildren;
}

/** Views of one thing, one at a time; arrows lead from one tab to the next. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect, children }: Props<K>) {
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const index = tabs.findIndex(({ key }) => key === selected);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.key);
    list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        class="flex gap-1 border-b border-line print:hidden"
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight') step(1);
          if (key === 'ArrowLeft') step(-1);
        }}
      >
        {tabs.map(({ key, text, count }) => (
          <button
            key={key}
            id={`tab-${key}`}
            type="button"
            role="tab"
            aria-selected={key === selected}
            aria-controls="tab-panel"
            tabIndex={key === selected ? 0 : -1}
            class="-mb-px border-b-2 border-transparent px-3 py-2 text-muted hover:text-text aria-selected:border-accent aria-selected:font-semibold aria-selected:text-text"
            onClick={() => onSelect(key)}
          >
            {text}
            {count && <span class="ml-1.5 font-normal text-muted tabular-nums">{count}</span>}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </>
  );
}
