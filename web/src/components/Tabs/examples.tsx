import { Tabs } from './Tabs';

export const examples = {
  two: () => (
    <Tabs
      label="Vues du ticket"
      selected="a"
      onSelect={() => {}}
      tabs={[
        { key: 'a', text: 'Discussion' },
        { key: 'b', text: 'Historique', count: '14' },
      ]}
    >
      <p>Bonjour</p>
    </Tabs>
  ),
};
