import { DataExport } from './DataExport';

export const examples = {
  plain: () => (
    <DataExport text="Télécharger mes données" fetchFile={() => new Promise(() => {})} />
  ),
};
