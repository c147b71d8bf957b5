import { ButtonLink } from '../Button/Button';
import { EmptyState } from './EmptyState';

export const examples = {
  'with a way on': () => (
    <EmptyState title="Aucun ticket" text="Ouvrez le premier.">
      <ButtonLink href="/tickets/nouveau">Nouveau ticket</ButtonLink>
    </EmptyState>
  ),
  bare: () => <EmptyState text="Chaque ticket a son responsable." />,
};
