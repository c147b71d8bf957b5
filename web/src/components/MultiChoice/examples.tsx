import { MultiChoice } from './MultiChoice';

const choices = Array.from({ length: 9 }, (_, index) => ({
  value: `c${index}`,
  label: `Client ${index}`,
}));

const shown = (some: typeof choices, error?: string) => (
  <MultiChoice
    id="clients"
    legend="Clients"
    hint="Les clients qui voient ce projet."
    searchLabel="Chercher un client"
    choices={some}
    chosen={['c1']}
    error={error}
    onInput={() => {}}
  />
);

export const examples = {
  'long enough to search': () => shown(choices),
  short: () => shown(choices.slice(0, 3)),
  refused: () => shown(choices, 'Un client n’existe plus.'),
};
