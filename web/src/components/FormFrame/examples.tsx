import { TextField } from '../Field/TextField';
import { FormFrame } from './FormFrame';

const ignore = () => {};

const frame = (error: string | undefined, busy: boolean, earlier = false) => (
  <FormFrame
    id="client"
    form={{ errors: error ? { name: error } : {}, attempt: 1, busy, earlier }}
    errorsTitle="Le client n’est pas encore enregistré"
    submitText="Enregistrer"
    busyText="Enregistrement en cours…"
    onSubmit={ignore}
    leave={ignore}
    draft={{ kept: true, discard: ignore }}
    earlier={{
      text: 'Le premier envoi était arrivé.',
      link: 'Voir les clients',
      href: '/administration/clients',
      submitText: 'Créer un autre client',
    }}
  >
    <TextField id="client-name" label="Nom" value="" error={error} onInput={ignore} />
  </FormFrame>
);

export const examples = {
  empty: () => frame(undefined, false),
  'held back': () => frame('Donnez le nom du client.', false),
  'on its way': () => frame(undefined, true),
  'arrived already': () => frame(undefined, false, true),
};
