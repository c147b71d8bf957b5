import { NewPasswordField } from './NewPasswordField';

const of = (value: string, error?: string) => () => (
  <NewPasswordField
    id="password"
    label="Mot de passe"
    value={value}
    error={error}
    known={[]}
    onInput={() => {}}
  />
);

export const examples = {
  empty: of(''),
  'too short': of('court', 'Au moins 8 caractères.'),
  weak: of('8 signes'),
  fair: of('douze signes'),
  strong: of('le toit est bleu'),
};
