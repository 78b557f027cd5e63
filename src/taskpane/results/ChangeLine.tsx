import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import type { FindingChange } from '../../commands/api';
import { fill } from '../../locales';
import type { Translation } from '../../locales';
import { Saying, Told } from '../Told';
import { useMessages, useTranslation } from '../words';
import { findingWords } from './findingWords';
import { useListContent } from './listContext';
import { ruleName } from './ruleName';
import { translated } from './ruleName';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { minWidth: 0, padding: 0 },
  heading: { marginTop: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Flows with the words before it, so that the point of its entry stands at its first line.
  link: { display: 'inline', minWidth: 0, padding: 0, height: 'auto', textAlign: 'start', fontWeight: tokens.fontWeightRegular, fontSize: 'inherit' },
});

/** So many changed findings are named; the lists below hold the others. */
const NAMED = 20;

/** 与上次核验相比: a quiet line, and on request the findings that came and went. */
export function ChangeLine({ change }: { readonly change: FindingChange }) {
  const styles = useStyles();
  const { result, lines } = useMessages();
  const { report, onChoose } = useListContent();
  const translation = useTranslation();
  const [open, setOpen] = useState(false);
  const { found, gone, unchanged } = change;
  const keys = new Set(found);
  const fresh = report.findings.filter(({ key }) => keys.has(key));
  return (
    <div>
      <div className={styles.line}>
        <Text size={200} className={styles.quiet}>
          {fill(result.change, { found: found.length, gone: gone.length, unchanged })}
        </Text>
        {found.length + gone.length > 0 && (
          <Button className={styles.more} size="small" appearance="transparent" aria-expanded={open} icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" onClick={() => setOpen(!open)}>
            {result.changeDetails}
          </Button>
        )}
      </div>
      {open && fresh.length > 0 && (
        <>
          <Text block size={200} weight="semibold" className={styles.heading}>
            {result.changeFound}
          </Text>
          <ul className={styles.list}>
            {fresh.slice(0, NAMED).map((finding, index) => (
              <li key={`${finding.key} ${String(index)}`}>
                {fill(lines.labelled, { label: ruleName(finding.rule, translation) })}
                <Button size="small" appearance="transparent" className={styles.link} onClick={() => onChoose(finding)}>
                  <span>
                    <Told pieces={findingWords(finding, translation).message} />
                  </span>
                </Button>
              </li>
            ))}
            {fresh.length > NAMED && <li>{fill(result.changeMore, { count: fresh.length - NAMED })}</li>}
          </ul>
        </>
      )}
      {open && gone.length > 0 && (
        <>
          <Text block size={200} weight="semibold" className={styles.heading}>
            {result.changeGone}
          </Text>
          <ul className={styles.list}>
            {gone.slice(0, NAMED).map(({ key, rule, message }) => (
              <li key={key}>
                {fill(lines.labelled, { label: goneRule(key, rule, translation) })}
                <Saying of={message} />
              </li>
            ))}
            {gone.length > NAMED && <li>{fill(result.changeMore, { count: gone.length - NAMED })}</li>}
          </ul>
        </>
      )}
    </div>
  );
}

/** The rule of a finding that is gone: the list keeps its Chinese name, and the key begins with its id. */
function goneRule(key: string, name: string, translation: Translation | null): string {
  return translation === null ? name : (translated(key.slice(0, key.indexOf(':')), translation)?.title ?? name);
}
