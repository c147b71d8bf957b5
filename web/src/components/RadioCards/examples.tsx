import { RadioCards } from './RadioCards';

const choices = [
  { value: 'low', label: 'Basse', hint: 'Sans échéance.' },
  { value: 'urgent', label: 'Urgente', hint: 'Le site n’est plus protégé.' },
];
const ignore = () => {};

export const examples = {
  chosen: () => (
    <RadioCards id="p" legend="Priorité" choices={choices} value="low" onInput={ignore} />
  ),
  refused: () => (
    <RadioCards
      id="p"
      legend="Priorité"
      choices={choices}
      value=""
      error="Choisissez une priorité."
      onInput={ignore}
    />
  ),
};
