import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';

export const examples = {
  'with its table': () => (
    <ChartCard
      title="Par priorité"
      meaning="Tickets créés pendant la période."
      table={
        <DataTable
          caption="Par priorité"
          head={['Priorité', 'Tickets']}
          rows={[{ key: 'low', cells: ['Basse', 12] }]}
        />
      }
    >
      <svg role="img" aria-label="Anneau" viewBox="0 0 10 10" />
    </ChartCard>
  ),
  bare: () => (
    <ChartCard title="Par membre" meaning="Tickets résolus.">
      <p>Personne</p>
    </ChartCard>
  ),
};
