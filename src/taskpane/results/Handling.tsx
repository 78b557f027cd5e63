import { Badge, Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { CommentCheckmarkRegular } from '@fluentui/react-icons/svg/comment-checkmark';
import { lazy, Suspense, useId, useState } from 'react';
import type { Finding } from '../../check/report';
import type { Failure, Handling as Answer } from '../../commands/api';
import { failureText, fill } from '../../locales';
import { Saying } from '../Told';
import { useMessages, useTranslation } from '../words';
import { findingWords } from './findingWords';
import { useListContent } from './listContext';

const ReasonDialog = lazy(() => import('./ReasonDialog'));

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  badge: { flexShrink: 0 },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

/** How a finding was answered, and the ways to answer it: 已整改, 说明情况, 不采纳, or taking that back. */
export function Handling({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const messages = useMessages();
  const { finding: words } = messages;
  const translation = useTranslation();
  const { handlings, onHandle } = useListContent();
  const [asking, setAsking] = useState<'explained' | 'rejected' | null>(null);
  const [state, setState] = useState<'saving' | 'handled' | 'reopened' | Failure | null>(null);
  const button = useId();
  const answer = Object.hasOwn(handlings, finding.key) ? handlings[finding.key] : undefined;
  const isOpen = answer === undefined || answer.handling === 'open';

  const handle = async (handling: Answer, reason: string): Promise<Failure | null> => {
    setState('saving');
    const failure = await onHandle(finding, handling, reason);
    setState(failure ?? (handling === 'open' ? 'reopened' : 'handled'));
    return failure;
  };
  return (
    <div className={styles.line}>
      {!isOpen && (
        <Badge appearance="outline" color="informative" className={styles.badge}>
          {words.handling[answer.handling]}
        </Badge>
      )}
      {!isOpen && answer.reason !== '' && (
        <Text size={200}>
          <Saying of={answer.reason} />
        </Text>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button id={button} size="small" appearance="subtle" icon={<CommentCheckmarkRegular />} disabledFocusable={state === 'saving'}>
            {words.handle} <ChevronDownRegular aria-hidden="true" />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void handle('fixed', '')}>{words.fixed}</MenuItem>
            <MenuItem onClick={() => setAsking('explained')}>{words.explainAsk}</MenuItem>
            <MenuItem onClick={() => setAsking('rejected')}>{words.rejectAsk}</MenuItem>
            {!isOpen && <MenuItem onClick={() => void handle('open', '')}>{words.reopen}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status">
        {state === 'saving' && <Spinner size="tiny" label={words.saving} />}
        {(state === 'handled' || state === 'reopened') && <Text size={200}>{words[state]}</Text>}
        {state !== null && typeof state === 'object' && (
          <Text size={200} className={styles.trouble}>
            {fill(words.notHandled, { title: failureText(messages, state).title, next: failureText(messages, state).next })}
          </Text>
        )}
      </span>
      {asking !== null && (
        <Suspense fallback={null}>
          <ReasonDialog
            handling={asking}
            message={findingWords(finding, translation).message}
            reason={answer?.handling === asking ? answer.reason : ''}
            onSave={(reason) => handle(asking, reason)}
            onClose={() => {
              setAsking(null);
              document.getElementById(button)?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
