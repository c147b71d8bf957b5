import { frClients } from './fr/clients';
import { frInvitations } from './fr/invitations';
import { frUsers } from './fr/people';
import { frProjects } from './fr/projects';

/**
 * The texts of projects and administration. They stand apart so that who only follows tickets does
 * not fetch them.
 */
export const frOrganisation = {
  actionOn: (action: string, name: string) => `${action}, ${name}`,
  unconfirmed: 'L’enregistrement n’a pas été confirmé',
  earlier: 'Une première version est déjà enregistrée',
  projects: frProjects,
  users: frUsers,
  clients: frClients,
  invitations: frInvitations,
};

/** The shape of this part of a catalogue: every key is required of every language. */
export type OrganisationCatalogue = typeof frOrganisation;
