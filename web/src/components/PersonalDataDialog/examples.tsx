import { aUser } from '../../testing/organisationSamples';
import { PersonalDataDialog } from './PersonalDataDialog';

const nothing = () => {};

export const examples = {
  another: () => (
    <PersonalDataDialog user={aUser()} own="nadia" onErase={nothing} onClose={nothing} />
  ),
  oneself: () => (
    <PersonalDataDialog user={aUser()} own={aUser().uid} onErase={nothing} onClose={nothing} />
  ),
};
