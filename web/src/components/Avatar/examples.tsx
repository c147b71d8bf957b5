import { Avatar } from './Avatar';

export const examples = {
  client: () => <Avatar name="Alice Martin" />,
  team: () => <Avatar name="Thomas Leroy" team />,
};
