import { aClient } from '../../testing/organisationSamples';
import { ClientDialog } from './ClientDialog';

const ignore = () => {};

export const examples = {
  new: () => <ClientDialog uid="nadia" client={null} onSaved={ignore} onClose={ignore} />,
  edit: () => <ClientDialog uid="nadia" client={aClient()} onSaved={ignore} onClose={ignore} />,
};
