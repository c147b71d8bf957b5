import { aProject } from '../../testing/samples';
import { ProjectList } from './ProjectList';

export const examples = {
  active: () => <ProjectList projects={[aProject(), aProject({ id: 'b', openTicketCount: 0 })]} />,
  former: () => <ProjectList projects={[aProject({ active: false })]} />,
};
