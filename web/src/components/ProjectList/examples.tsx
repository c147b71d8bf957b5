import { aProject } from '../../testing/organisationSamples';
import { ProjectList } from './ProjectList';

export const examples = {
  active: () => (
    <ProjectList
      projects={[aProject(), aProject({ id: 'b', openTicketCount: 0 })]}
      closed={false}
    />
  ),
  'of an archived client': () => <ProjectList projects={[aProject()]} closed />,
  former: () => <ProjectList projects={[aProject({ active: false })]} closed={false} />,
};
