import { aProject } from '../../testing/samples';
import { ProjectTable } from './ProjectTable';

export const examples = {
  team: () => (
    <ProjectTable
      projects={[aProject(), aProject({ id: 'seul', clientIds: [] })]}
      clientNames={new Map([['alpha', 'Alpha Sécurité']])}
    />
  ),
  'of one client': () => <ProjectTable projects={[aProject()]} clientNames={null} />,
};
