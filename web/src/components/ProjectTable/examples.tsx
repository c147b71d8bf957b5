import { aProject } from '../../testing/organisationSamples';
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
