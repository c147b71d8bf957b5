import { RowButton } from './RowButton';

export const examples = {
  plain: () => <RowButton text="Modifier" about="Alice Martin" onClick={() => {}} />,
  danger: () => <RowButton text="Désactiver" about="Alice Martin" danger onClick={() => {}} />,
  long: () => (
    <RowButton text="Rattacher" rest="à un client" about="Alice Martin" onClick={() => {}} />
  ),
  busy: () => <RowButton text="Envoi en cours…" about="alice@alpha.test" busy onClick={() => {}} />,
};
