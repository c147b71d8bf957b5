/** The page that the site is served with now, whatever was loaded before; empty when it can't be had. */
export async function servedPage(): Promise<string> {
  try {
    // Asks the server each time, which says in a few bytes that it is still the same.
    const answer = await fetch('/', { cache: 'no-cache', signal: AbortSignal.timeout(15_000) });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}
