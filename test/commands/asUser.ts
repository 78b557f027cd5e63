import type { HostSession } from '../../host/richapi/session';

/** What the add-in does in the name of the user: the host then says that it was no add-in. */
export async function asUser(session: HostSession, action: () => Promise<void>, source: 'user' | 'coauthor' = 'user'): Promise<void> {
  const raise = session.events.raise.bind(session.events);
  session.events.raise = (type, targets, details) => {
    raise(type, targets, { ...(details as object), triggerSource: 'Unknown', source: source === 'user' ? 'Local' : 'Remote' });
  };
  try {
    await action();
  } finally {
    session.events.raise = raise;
  }
}
