import { Menu } from './Menu';

const shared = { anchor: document.body, onChoose: () => {}, onClose: () => {} };

export const examples = {
  choices: () => (
    <Menu {...shared} label="Déplacer vers" items={[{ key: 'a', content: 'En cours' }]} />
  ),
  'what holds': () => (
    <Menu
      {...shared}
      label="Priorité"
      items={[
        { key: 'a', content: 'Basse', checked: false },
        { key: 'b', content: 'Haute', checked: true },
      ]}
    />
  ),
};
