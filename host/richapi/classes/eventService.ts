import { HostClass } from '../object';
import { notImplemented } from '../error';
import { runtimeStates } from '../runtimeState';
import type { HostSession } from '../session';

const addinInternalService = new HostClass<HostSession>('Microsoft.InternalService.AddinInternalService', {
  methods: {
    // The client says that its event handlers are ready; events are sent anyway once somebody registers.
    NotifyActionHandlerReady: () => null,
  },
});

/** `Office.addin`: whether the pane is shown. Who shows the pane (the demo page) listens by `onRuntimeState`. */
const appRuntimeService = new HostClass<HostSession>('Microsoft.AppRuntime.AppRuntimeService', {
  methods: {
    SetAppRuntimeState: (session, given) => { session.setRuntimeState(given.word(0, runtimeStates)); },
    GetAppRuntimeState: (session) => session.runtimeState,
  },
});

/** The class that the client makes by name. Throws ApiNotFound for any that the host does not have. */
export function eventServiceClass(typeName: string): HostClass<HostSession> {
  const found = [addinInternalService, appRuntimeService].find(({ name }) => name === typeName);
  if (found === undefined) throw notImplemented('new', typeName);
  return found;
}
