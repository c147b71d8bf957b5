import { useEffect } from 'preact/hooks';
import { type Account, isStaff } from '../../domain/people';
import { navigate } from '../../state/location';
import { overlay } from '../../state/overlay';
import { useHotkey } from '../../state/useHotkey';
import { Lazy } from '../Lazy/Lazy';

/** The keys that do the same on every screen, and what they open over it. */
export function GlobalKeys({ account }: { readonly account: Account }) {
  const staff = isStaff(account.role);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!wanted || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      // A question on the page comes first.
      if (!document.querySelector('dialog[open]')) overlay.value = 'palette';
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  useHotkey('?', true, () => {
    overlay.value = 'shortcuts';
  });
  useHotkey('/', true, search);
  useHotkey('c', true, () => navigate('/tickets/nouveau'));
  useHotkey('g t', true, () => navigate('/tickets'));
  useHotkey('g p', true, () => navigate('/projets'));
  useHotkey('g b', staff, () => navigate('/tableau'));
  const onClose = () => {
    overlay.value = null;
  };
  if (overlay.value === 'palette') {
    return (
      <Lazy key="palette" placeholder={null} load={loadPalette} props={{ account, onClose }} />
    );
  }
  if (overlay.value === 'shortcuts') {
    return (
      <Lazy key="shortcuts" placeholder={null} load={loadShortcuts} props={{ staff, onClose }} />
    );
  }
  return null;
}

const loadPalette = async () => (await import('../CommandPalette/CommandPalette')).CommandPalette;
const loadShortcuts = async () =>
  (await import('../ShortcutsDialog/ShortcutsDialog')).ShortcutsDialog;

/** The search of the screen; where there is none, that of everything. */
function search(): void {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (!box) {
    overlay.value = 'palette';
    return;
  }
  box.focus();
  box.select();
}
