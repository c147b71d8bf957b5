import { FigureLink } from './FigureLink';

export const examples = {
  count: () => (
    <FigureLink href="/tickets" what="64 créés">
      64
    </FigureLink>
  ),
};
