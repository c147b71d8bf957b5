import { Notice } from './Notice';

export const examples = {
  refusal: () => <Notice title="L’action n’a pas abouti">Sonia Kadri a pris ce ticket.</Notice>,
};
