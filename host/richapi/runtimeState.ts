/** What the add-in's shared runtime may be doing: nothing, running without its pane, or with it. */
export const runtimeStates = ['Inactive', 'Background', 'Visible'] as const;
export type RuntimeState = (typeof runtimeStates)[number];
