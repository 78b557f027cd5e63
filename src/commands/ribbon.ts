import { associateActions, showPane } from '../excel/ribbonActions';

/** What a button asks of the pane. */
export type RibbonRequest = 'check' | 'check-all' | 'clear';

/** Ids of the ribbon's actions, as the manifest names them. */
export const RIBBON_ACTIONS = { show: 'showPane', check: 'runCheck', checkAll: 'runCheckAll', clear: 'clearMarks' } as const;

/**
 * Ties the ribbon's buttons to the pane, which lives in the same page: it opens, does what was
 * asked and tells how it ended, so that a click on the ribbon never ends without a word.
 */
export function connectRibbon(send: (request: RibbonRequest) => Promise<void>, onError: (error: unknown) => void): void {
  const inPane = async (request: RibbonRequest): Promise<void> => {
    await showPane();
    await send(request);
  };
  associateActions(
    {
      [RIBBON_ACTIONS.show]: showPane,
      [RIBBON_ACTIONS.check]: () => inPane('check'),
      [RIBBON_ACTIONS.checkAll]: () => inPane('check-all'),
      [RIBBON_ACTIONS.clear]: () => inPane('clear'),
    },
    onError,
  );
}
