import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useMessages } from '../words';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen in contrast themes, whose backgrounds are all the same.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface WelcomeProps {
  /** True while another command is under way. */
  readonly busy: boolean;
  readonly onSample: () => void;
  readonly onHelp: () => void;
}

/** What a newcomer sees until the first check: three steps, a sample to try, that nothing leaves the computer. */
export function Welcome({ busy, onSample, onHelp }: WelcomeProps) {
  const styles = useStyles();
  const { welcome, start } = useMessages();
  return (
    <section className={styles.box} aria-label={welcome.title}>
      <Subtitle2 as="h2" className={styles.title}>
        {welcome.title}
      </Subtitle2>
      <ol className={styles.steps}>
        <li>{welcome.open}</li>
        <li>{welcome.check}</li>
        <li>{welcome.mend}</li>
      </ol>
      <Text size={200}>{welcome.sampleHint}</Text>
      <div className={styles.buttons}>
        <Button icon={<TableAddRegular />} disabledFocusable={busy} onClick={onSample}>
          {welcome.sample}
        </Button>
        <Button appearance="subtle" icon={<QuestionCircleRegular />} onClick={onHelp}>
          {welcome.more}
        </Button>
      </div>
      <Text size={200}>{start.privacy}</Text>
    </section>
  );
}
