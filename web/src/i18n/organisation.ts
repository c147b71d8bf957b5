import { frOrganisation, type OrganisationCatalogue } from './fr.organisation';

/** The texts of projects and administration; the rest of the catalogue is in `index.ts`. */
export const org: OrganisationCatalogue = frOrganisation;
