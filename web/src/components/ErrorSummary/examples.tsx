import { ErrorSummary } from './ErrorSummary';

export const examples = {
  fields: () => (
    <ErrorSummary
      title="Le ticket n’est pas encore parti"
      errors={[{ fieldId: 'title', text: 'Donnez un titre.' }]}
      attempt={1}
    />
  ),
  sending: () => (
    <ErrorSummary title="Le ticket n’est pas parti" errors={[{ text: 'Réseau.' }]} attempt={1} />
  ),
};
