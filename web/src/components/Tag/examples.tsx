import { Tag } from './Tag';

export const examples = {
  plain: () => <Tag text="Archivé" />,
  good: () => <Tag text="Actif" look="good" />,
  waiting: () => <Tag text="En attente" look="waiting" />,
};
