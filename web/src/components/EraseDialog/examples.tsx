import { aUser } from '../../testing/organisationSamples';
import { EraseDialog } from './EraseDialog';

export const examples = {
  asked: () => (
    <EraseDialog
      user={aUser()}
      onErase={() => new Promise(() => {})}
      onDone={() => {}}
      onClose={() => {}}
    />
  ),
};
