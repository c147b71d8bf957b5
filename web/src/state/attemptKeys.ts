const keys = new Map<string, string>();

/**
 * The idempotency key of what a person is about to create. It outlives the form: sending again after
 * a lost answer, from the form opened anew too, makes one thing.
 */
export function attemptKey(subject: string): string {
  const key = keys.get(subject) ?? crypto.randomUUID();
  keys.set(subject, key);
  return key;
}

/** The attempt is over: the next thing of this kind is another one. */
export function endAttempt(subject: string): void {
  keys.delete(subject);
}
