import { frTeam, type TeamCatalogue } from './fr.team';

/** The texts of what the team does together; the rest of the catalogue is in `index.ts`. */
export const team: TeamCatalogue = frTeam;
