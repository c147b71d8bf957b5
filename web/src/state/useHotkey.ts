import { useEffect, useRef } from 'preact/hooks';

/** Does something at the press of a single key, unless somebody is writing or answers a question. */
export function useHotkey(key: string, enabled: boolean, action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== key || modified || event.defaultPrevented || isBusy(event)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [key, enabled]);
}

function isBusy({ target }: KeyboardEvent): boolean {
  const writing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  return writing || document.querySelector('dialog[open]') !== null;
}
