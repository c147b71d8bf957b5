import { anAccount } from '../../testing/samples';
import { AppShell } from './AppShell';

export const examples = {
  team: () => (
    <AppShell account={anAccount()} url="/tickets?vue=miens">
      <h1>Tickets</h1>
    </AppShell>
  ),
  admin: () => (
    <AppShell account={anAccount({ role: 'admin' })} url="/administration/clients">
      <h1>Clients</h1>
    </AppShell>
  ),
  client: () => (
    <AppShell account={anAccount({ role: 'client', clientId: 'alpha' })} url="/tickets">
      <h1>Mes tickets</h1>
    </AppShell>
  ),
};
