import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { can } from '../../domain/policy';
import { ROLES } from '../../domain/user';
import { aProject } from '../../testing/organisationSamples';
import { anAccount } from '../../testing/samples';
import { ProjectActions } from './ProjectActions';

/** What is offered on a project, by name. */
function offered(role: (typeof ROLES)[number], active: boolean, closed = false) {
  const project = aProject({ active });
  render(<ProjectActions account={anAccount({ role })} project={project} closed={closed} />);
  const controls = [...screen.queryAllByRole('link'), ...screen.queryAllByRole('button')];
  return controls.map(({ textContent }) => textContent);
}

test.each(ROLES)('a %s is offered what the policy allows on an active project', (role) => {
  expect(offered(role, true)).toEqual([
    ...(can(role, 'open_ticket') ? ['Nouveau ticket'] : []),
    ...(can(role, 'manage_projects') ? ['Modifier', 'Archiver'] : []),
  ]);
});

test.each(ROLES)('a %s is offered no ticket on an archived one', (role) => {
  expect(offered(role, false)).toEqual(
    can(role, 'manage_projects') ? ['Modifier', 'Réactiver'] : [],
  );
});

test('a client that is served no more is offered no ticket', () => {
  expect(offered('client', true, true)).toEqual([]);
});
