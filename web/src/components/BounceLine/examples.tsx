import { BounceLine } from './BounceLine';

export const examples = {
  'with what the server said': () => (
    <BounceLine text="E-mails refusés depuis le 20 novembre" reason="550 5.1.1 no such user" />
  ),
  'without a word': () => <BounceLine text="L’e-mail n’est pas arrivé" reason="" />,
};
