import { PLAIN_FILTER } from '../../domain/teamView';
import { ExportButton } from './ExportButton';

export const examples = {
  plain: () => <ExportButton uid="thomas" filter={PLAIN_FILTER} />,
};
