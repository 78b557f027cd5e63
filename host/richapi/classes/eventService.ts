import { HostClass } from '../object';
import { notImplemented } from '../error';
import type { HostSession } from '../session';

const addinInternalService = new HostClass<HostSession>('Microsoft.InternalService.AddinInternalService', {
  methods: {
    // The client says that its event handlers are ready; events are sent anyway once somebody registers.
    NotifyActionHandlerReady: () => null,
  },
});

/** The class that the client makes by name. Throws ApiNotFound for any that the host does not have. */
export function eventServiceClass(typeName: string): HostClass<HostSession> {
  if (typeName !== addinInternalService.name) throw notImplemented('new', typeName);
  return addinInternalService;
}
