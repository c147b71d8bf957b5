import { useEffect } from 'preact/hooks';
import { watchConfirmations } from '../data/confirmations';
import { checkConfirmation } from './session';

/** Often enough to seem immediate, seldom enough to cost nothing. */
const EVERY_MS = 8_000;

/** Notices that the address was confirmed in another tab, browser or device, while the page is looked at. */
export function useConfirmationWatch(): void {
  useEffect(() => {
    let asking = false;
    const check = async () => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      await checkConfirmation();
      asking = false;
    };
    const ask = () => void check();
    const timer = setInterval(ask, EVERY_MS);
    const stopWatching = watchConfirmations(() => void checkConfirmation());
    addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      stopWatching();
      removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);
}
