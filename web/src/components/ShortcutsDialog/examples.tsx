import { ShortcutsDialog } from './ShortcutsDialog';

export const examples = {
  team: () => <ShortcutsDialog staff onClose={() => {}} />,
  client: () => <ShortcutsDialog staff={false} onClose={() => {}} />,
};
