// Runs before the first paint, so that a dark choice never flashes white. The page itself takes over in
// src/state/theme.ts; both read the same key.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('vigidev.theme');
  } catch {
    // Storage can be refused (private windows): the system's choice applies.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
