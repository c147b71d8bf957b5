import { useEffect, useState } from 'preact/hooks';
import { secondsUntil } from '../domain/countdown';

/** Seconds left of a pause, counted down on the page; 0 when there is none. */
export function useCountdown(initialSeconds: number) {
  const [end, setEnd] = useState(() => Date.now() + initialSeconds * 1000);
  const [seconds, setSeconds] = useState(initialSeconds);
  useEffect(() => {
    const tick = () => {
      const left = secondsUntil(end, Date.now());
      setSeconds(left);
      if (left === 0) clearInterval(timer);
    };
    const timer = setInterval(tick, 1000);
    tick();
    return () => clearInterval(timer);
  }, [end]);
  return {
    seconds,
    start: (pauseSeconds: number) => setEnd(Date.now() + pauseSeconds * 1000),
  };
}
