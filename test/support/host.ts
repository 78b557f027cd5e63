import type { Container } from '../../host/container/container';
import { HostSession, type SessionOptions } from '../../host/richapi/session';
import { createWorkbook, type Workbook } from '../../host/workbook/workbook';

declare global {
  /** Put there by test/support/officeEnvironment.ts. */
  var officeContainer: Container;
}

/**
 * Puts a workbook behind office.js and gives the session with its metrics, faults and what a user
 * does. Each test takes a fresh one, so tests do not see each other.
 */
export async function useWorkbook(workbook: Workbook = createWorkbook(), options: SessionOptions = {}): Promise<HostSession> {
  const session = new HostSession(workbook, options);
  await officeContainer.attach(session);
  return session;
}
