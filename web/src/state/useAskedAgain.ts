import { useEffect } from 'preact/hooks';

/**
 * Asks again and again while the page is looked at, and as soon as it is looked at again; one at a time.
 * `ask` is the same function at each render.
 */
export function useAskedAgain(ask: () => Promise<unknown>, everyMs: number): void {
  useEffect(() => {
    let asking = false;
    const check = async () => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      await ask();
      asking = false;
    };
    const again = () => void check();
    const timer = setInterval(again, everyMs);
    addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [ask, everyMs]);
}
