import { LinkTabs } from './LinkTabs';

export const examples = {
  'two views': () => (
    <LinkTabs
      label="État"
      tabs={[
        { href: '/projets', text: 'Actifs', current: true },
        { href: '/projets?etat=archives', text: 'Archivés', current: false },
      ]}
    />
  ),
};
