import { makeStyles, tokens } from '@fluentui/react-components';

const AROUND = `calc(100% - ${tokens.spacingHorizontalXXL})`;

const useStyles = makeStyles({
  surface: {
    maxWidth: AROUND,
    padding: tokens.spacingHorizontalL,
    // Fluent lets dialogs of narrow windows touch the edges; a pane is always narrow.
    '@media screen and (max-width: 480px)': { maxWidth: AROUND },
  },
});

/** The class of a dialog's surface: a little less wide than the pane, however narrow that is. */
export function useDialogSurface(): string {
  return useStyles().surface;
}
