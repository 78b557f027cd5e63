/** A button of the ribbon: the id that the manifest gives its action, and what it does. */
export type RibbonActions = Readonly<Record<string, () => Promise<void>>>;

/**
 * Ties the ribbon's buttons to what they do. Excel greys a button out until `completed` is called,
 * so that is done in any case. `onError` gets what an action could not deal with itself.
 */
export function associateActions(actions: RibbonActions, onError: (error: unknown) => void): void {
  for (const [id, action] of Object.entries(actions)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      action().catch(onError).finally(() => { event.completed(); });
    });
  }
}

/** Opens the pane beside the sheet, or brings it to the front. */
export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}
