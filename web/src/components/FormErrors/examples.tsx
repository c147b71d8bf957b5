import { FormErrors } from './FormErrors';

export const examples = {
  all: () => (
    <>
      <FormErrors
        title="Le compte n’est pas encore demandé"
        fields={['email']}
        texts={{ email: 'Saisissez votre adresse e-mail.', form: 'Réseau.' }}
        attempt={1}
      />
      <input id="email" aria-label="Adresse e-mail" />
    </>
  ),
};
