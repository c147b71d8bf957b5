import { ChangeText } from './ChangeText';
import { FigureCard } from './FigureCard';

const card = (before: number | null) => () => (
  <FigureCard title="Créés" value={64} meaning="Ouverts pendant la période.">
    <ChangeText figure={64} before={before} good="down" />
  </FigureCard>
);

export const examples = {
  better: card(70),
  worse: card(50),
  same: card(64),
  'nothing before': card(0),
  'before on its way': card(null),
};
