import { NewerBuild } from './OutdatedNotice';

export const examples = {
  newer: () => <NewerBuild there />,
};
