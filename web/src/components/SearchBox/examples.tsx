import { SearchBox } from './SearchBox';

export const examples = {
  empty: () => (
    <div>
      <span>Projets</span>
      <SearchBox
        label="Chercher un projet"
        placeholder="Nom ou adresse"
        value=""
        onInput={() => {}}
      />
    </div>
  ),
};
