import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 250;

/** What is being typed, once the typing pauses: a store need not be asked for each letter. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
