import { TextField } from '../Field/TextField';
import { FormFrame } from './FormFrame';

const ignore = () => {};

const frame = (error: string | undefined, busy: boolean) => (
  <FormFrame
    id="client"
    form={{ errors: error ? { name: error } : {}, attempt: 1, busy }}
    errorsTitle="Le client n’est pas encore enregistré"
    submitText="Enregistrer"
    busyText="Enregistrement en cours…"
    onSubmit={ignore}
    leave={ignore}
  >
    <TextField id="client-name" label="Nom" value="" error={error} onInput={ignore} />
  </FormFrame>
);

export const examples = {
  empty: () => frame(undefined, false),
  'held back': () => frame('Donnez le nom du client.', false),
  'on its way': () => frame(undefined, true),
};
