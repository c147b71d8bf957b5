/** The mark of the product, with how much is unread; drawn here because a count has no file. */
export function faviconOf(count: number): string {
  const text = count > 9 ? '9+' : String(count);
  const badge =
    count === 0
      ? ''
      : `<circle cx="22" cy="10" r="10" fill="#c01f1b"/><text x="22" y="14.5" text-anchor="middle" font-family="sans-serif" font-size="${text.length > 1 ? 11 : 13}" font-weight="700" fill="#fff">${text}</text>`;
  const mark =
    '<rect width="32" height="32" rx="8" fill="#1d4ed8"/><path d="M16 6.5l7.5 3.2v6.2c0 4.7-3.1 7.9-7.5 9.6-4.4-1.7-7.5-4.9-7.5-9.6V9.7z" fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${mark}${badge}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Puts the count into the window's icon; the page's own icon comes back with none. */
export function showInFavicon(count: number): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (link) link.href = count === 0 ? '/favicon.svg' : faviconOf(count);
}
