import { HostClass } from '../object';
import type { HostSession } from '../session';

/** Excel.Application. */
export const applicationClass: HostClass<HostSession> = new HostClass<HostSession>('Application', {
  values: {
    CalculationMode: {
      get: ({ workbook }) => workbook.calculationMode,
      set: (session, given) => {
        session.workbook.calculationMode = given.word(0, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        session.touch();
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
  },
  methods: {
    Calculate: (session) => { session.settle(true); },
    // The host draws nothing while a request runs.
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
});
