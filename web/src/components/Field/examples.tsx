import { CheckboxField } from './CheckboxField';
import { PasswordField } from './PasswordField';
import { SelectField } from './SelectField';
import { TextArea } from './TextArea';
import { TextField } from './TextField';

const ignore = () => {};

export const examples = {
  text: () => <TextField id="a" label="Titre" hint="En une phrase." value="" onInput={ignore} />,
  'text refused': () => (
    <TextField id="b" label="Titre" value="" error="Donnez un titre." onInput={ignore} />
  ),
  'several lines': () => <TextArea id="c" label="Description" value="Bonjour" onInput={ignore} />,
  password: () => <PasswordField id="d" label="Mot de passe" value="" onInput={ignore} />,
  'taken or left': () => <CheckboxField id="f" label="Rester" checked onInput={ignore} />,
  choice: () => (
    <SelectField
      id="e"
      label="Projet"
      placeholder="Choisir"
      options={[{ value: 'p', label: 'Entrepôt Gerland' }]}
      value="p"
      onInput={ignore}
    />
  ),
};
