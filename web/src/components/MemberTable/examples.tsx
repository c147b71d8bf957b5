import { aDashboard } from '../../testing/figureSamples';
import { MemberTable } from './MemberTable';

export const examples = {
  two: () => <MemberTable figures={aDashboard()} />,
  nobody: () => <MemberTable figures={aDashboard({ byMember: [] })} />,
};
