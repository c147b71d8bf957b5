import { type FirebaseApp, type FirebaseOptions, initializeApp } from 'firebase/app';

/** The Firebase project that this site is served for, and whether it is the local platform. */
export interface Backend {
  readonly app: FirebaseApp;
  readonly emulated: boolean;
}

/** Projects whose id begins so never exist in production: the emulators answer for them. */
const DEMO_PREFIX = 'demo-';

let backend: Promise<Backend> | null = null;

/**
 * Opens the project named by Hosting's reserved address, so that one build serves every environment.
 * Fails when the configuration can't be fetched; the next call tries again.
 */
export function openBackend(): Promise<Backend> {
  backend ??= load().catch((cause: unknown) => {
    backend = null;
    throw cause;
  });
  return backend;
}

async function load(): Promise<Backend> {
  const answer = await fetch('/__/firebase/init.json', { signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`init.json answered ${answer.status}`);
  const options = (await answer.json()) as FirebaseOptions;
  return {
    app: initializeApp(options),
    emulated: options.projectId?.startsWith(DEMO_PREFIX) ?? false,
  };
}
