import { FILE_LIMITS } from '../domain/attachment';

// What takes longer to open is left to the functions to measure.
const PATIENCE_MS = 4_000;

/** Whether a video lasts too long, as far as this browser can tell; the functions measure it again. */
export async function isTooLong(file: File): Promise<boolean> {
  const seconds = await measure(file);
  return Number.isFinite(seconds) && seconds > FILE_LIMITS.videoSeconds + 0.05;
}

/** In seconds; not a number when this browser can't read the video. */
function measure(file: File): Promise<number> {
  const video = document.createElement('video');
  const url = URL.createObjectURL(file);
  return new Promise<number>((resolve) => {
    const timer = setTimeout(() => resolve(Number.NaN), PATIENCE_MS);
    const tell = (seconds: number) => {
      clearTimeout(timer);
      resolve(seconds);
    };
    video.preload = 'metadata';
    video.onloadedmetadata = () => tell(video.duration);
    video.onerror = () => tell(Number.NaN);
    video.src = url;
  }).finally(() => {
    video.removeAttribute('src');
    URL.revokeObjectURL(url);
  });
}
