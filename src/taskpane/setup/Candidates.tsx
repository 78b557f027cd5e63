import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CandidateTable } from '../../commands/api';
import { fill } from '../../locales';
import { useMessages } from '../words';
import ColumnList from './ColumnList';
import type { RoleChoice } from './ColumnList';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

export interface CandidatesProps {
  readonly candidates: readonly CandidateTable[];
  readonly disabled: boolean;
  readonly onRole: (range: string, column: string, role: RoleChoice) => void;
}

/** Where no table was found: the rows that could be its header, whose columns the user may name. */
export default function Candidates({ candidates, disabled, onRole }: CandidatesProps) {
  const styles = useStyles();
  const { found } = useMessages();
  return (
    <section className={styles.box}>
      <Text>{found.candidates}</Text>
      {candidates.map((candidate) => (
        <div key={candidate.range} className={styles.one}>
          <Text size={200} weight="semibold">
            {fill(found.candidateRow, { row: /\d+/.exec(candidate.range)?.[0] ?? '' })}
          </Text>
          <ColumnList table={candidate} disabled={disabled} onRole={(column, role) => onRole(candidate.range, column, role)} />
        </div>
      ))}
    </section>
  );
}
