import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, MessageBar, MessageBarBody, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Piece } from '../../check/said';
import type { Failure } from '../../commands/api';
import { failureText, fill } from '../../locales';
import { useDialogSurface } from '../dialogSurface';
import { useNarrowField } from '../narrow';
import { Told } from '../Told';
import { useMessages } from '../words';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  body: { whiteSpace: 'normal' },
});

/** Longest reason, in characters: more cannot be read in a cell of the list. */
export const REASON_LIMIT = 500;

export interface ReasonDialogProps {
  readonly handling: 'explained' | 'rejected';
  /** What the finding says. */
  readonly message: readonly Piece[];
  /** The reason that was given before; `''` where there is none. */
  readonly reason: string;
  /** Gives why it could not be kept, else null. */
  readonly onSave: (reason: string) => Promise<Failure | null>;
  readonly onClose: () => void;
}

/** 说明情况 and 不采纳: asks for the reason, without which an answer does not count. */
export default function ReasonDialog({ handling, message, reason: before, onSave, onClose }: ReasonDialogProps) {
  const styles = useStyles();
  const surface = useDialogSurface();
  const field = useNarrowField();
  const messages = useMessages();
  const { finding: words } = messages;
  const [reason, setReason] = useState(before);
  const [faulty, setFaulty] = useState('');
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async () => {
    const given = reason.trim();
    const wrong = given === '' ? words.reasonMissing : given.length > REASON_LIMIT ? fill(words.reasonLong, { limit: REASON_LIMIT, count: given.length }) : '';
    setFaulty(wrong);
    if (wrong !== '') return;
    setSaving(true);
    const why = await onSave(given);
    setSaving(false);
    if (why === null) onClose();
    else setFailure(why);
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={surface}>
        <DialogBody>
          <DialogTitle as="h3">{handling === 'explained' ? words.explain : words.reject}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text size={200}>
              <Told pieces={message} />
            </Text>
            <Field label={words.reason} required hint={handling === 'explained' ? words.reasonExplain : words.reasonReject} validationMessage={faulty === '' ? null : faulty} validationState={faulty === '' ? 'none' : 'error'}>
              <Textarea className={field} value={reason} rows={4} disabled={saving} onChange={(_event, { value }) => setReason(value)} />
            </Field>
            {failure !== null && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody className={styles.body}>
                  {failureText(messages, failure).title} {failureText(messages, failure).next}
                </MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={saving} onClick={() => void save()}>
              {words.reasonSave}
            </Button>
            <Button disabledFocusable={saving} onClick={onClose}>
              {words.reasonCancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
