import { ConnectionState } from './ConnectionBadge';

export const examples = {
  connecting: () => <ConnectionState state="connecting" />,
  live: () => <ConnectionState state="live" />,
  reconnecting: () => <ConnectionState state="reconnecting" />,
  offline: () => <ConnectionState state="offline" />,
};
