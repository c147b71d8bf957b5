import { signal } from '@preact/signals';

/** The address that a person typed or that a link named, so that the screens before sign-in ask for it once. */
export const typedEmail = signal('');
