import { FilterSelect } from './FilterSelect';

export const examples = {
  chosen: () => (
    <FilterSelect
      label="Rôle"
      any="Tous les rôles"
      options={[{ value: 'admin', label: 'Administrateur' }]}
      value="admin"
      onInput={() => {}}
    />
  ),
};
