import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // By itself a field is as wide as some twenty letters, and with the page enlarged that is more than the pane has.
  field: { minWidth: 0, width: '100%', maxWidth: 'none', '& input, & textarea': { minWidth: 0, width: '100%' } },
});

/** The class of a field to type into: as wide as what it stands in, however narrow that is. */
export function useNarrowField(): string {
  return useStyles().field;
}
