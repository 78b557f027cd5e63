import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Failure } from '../commands/api';
import { failureText } from '../locales';
import { useMessages } from './words';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** A failure in words, where nothing more than trying again can be offered. */
export function FailureNote({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { title, text, next } = failureText(useMessages(), failure);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        {title} {text} {next}
      </MessageBarBody>
    </MessageBar>
  );
}
