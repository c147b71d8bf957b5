// The screens may not reach the data folder themselves; what changes shows through the listeners.
export {
  changeClient,
  changeProject,
  changeUser,
  createClient,
  createInvitation,
  createProject,
  eraseUser,
  resendInvitation,
  revokeInvitation,
} from '../data/organisationCommands';
