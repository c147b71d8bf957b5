import { frAlerts } from './fr/alerts';
import { frBoard } from './fr/board';
import { frCollaboration } from './fr/collaboration';
import { frMailTellings } from './fr/mailTellings';
import { frReplies } from './fr/replies';

/**
 * The texts of what the team does together. They stand apart so that who only opens the list does not
 * fetch them.
 */
export const frTeam = {
  alerts: frAlerts,
  board: frBoard,
  ...frCollaboration,
  replies: frReplies,
  mails: frMailTellings,
};

/** The shape of this part of a catalogue: every key is required of every language. */
export type TeamCatalogue = typeof frTeam;
