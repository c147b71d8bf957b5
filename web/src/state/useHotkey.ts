import { useLayoutEffect, useRef } from 'preact/hooks';
import { singleKeys } from './shortcuts';

type Action = () => void;

/**
 * Does something at the press of a single key, or of two one after the other (`g t`), unless somebody is
 * writing, answers a question, or has turned single keys off.
 */
export function useHotkey(keys: string, enabled: boolean, action: Action): void {
  const latest = useRef(action);
  latest.current = action;
  // A screen that was left answers no key, not even the next one.
  useLayoutEffect(
    () => (enabled ? bind(keys, () => latest.current()) : undefined),
    [keys, enabled],
  );
}

/** How long the second key of a pair is waited for. */
const PAIR_MS = 1500;

const actions = new Map<string, readonly Action[]>();
let begun: { readonly key: string; readonly at: number } | null = null;

function bind(keys: string, action: Action): () => void {
  if (actions.size === 0) addEventListener('keydown', onKey);
  actions.set(keys, [...(actions.get(keys) ?? []), action]);
  return () => {
    const others = (actions.get(keys) ?? []).filter((other) => other !== action);
    if (others.length > 0) actions.set(keys, others);
    else actions.delete(keys);
    if (actions.size === 0) removeEventListener('keydown', onKey);
  };
}

function onKey(event: KeyboardEvent): void {
  const { key, timeStamp } = event;
  const first = begun && timeStamp - begun.at < PAIR_MS ? begun.key : null;
  begun = null;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (!singleKeys.value || modified || event.defaultPrevented || isBusy(event)) return;
  const keys = first === null ? key : `${first} ${key}`;
  // Of two that answer the same key, the one that came last is the nearer.
  const action = actions.get(keys)?.at(-1);
  if (first === null && beginsPair(key)) begun = { key, at: timeStamp };
  if (!action) return;
  event.preventDefault();
  action();
}

function beginsPair(key: string): boolean {
  return [...actions.keys()].some((keys) => keys.startsWith(`${key} `));
}

function isBusy({ target }: KeyboardEvent): boolean {
  const writing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
  return writing || document.querySelector('dialog[open]') !== null;
}
