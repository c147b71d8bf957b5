import { FilterMenu } from './FilterMenu';

const choices = [
  { value: 'new', label: 'Nouveau' },
  { value: 'accepted', label: 'Pris en charge' },
];

export const examples = {
  nothing: () => <FilterMenu label="Statut" choices={choices} chosen={[]} onInput={() => {}} />,
  one: () => <FilterMenu label="Statut" choices={choices} chosen={['new']} onInput={() => {}} />,
};
