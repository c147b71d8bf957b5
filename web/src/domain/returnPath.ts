/** The path to open after signing in: one of ours, or the list. Another site's address is never followed. */
export function safeReturnPath(wanted: string | undefined): string {
  const ours = wanted !== undefined && /^\/(?![/\\])[\w/?=&%.,+*-]*$/.test(wanted);
  return ours && !wanted.startsWith('/connexion') ? wanted : '/tickets';
}
