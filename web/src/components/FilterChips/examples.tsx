import { FilterChips } from './FilterChips';

export const examples = {
  two: () => (
    <FilterChips
      bare="/tickets"
      chips={[
        { key: 'a', kind: 'Statut', text: 'Nouveau', without: '/tickets?priorite=urgent' },
        { key: 'b', kind: 'Priorité', text: 'Urgente', without: '/tickets?statut=new' },
      ]}
    />
  ),
};
