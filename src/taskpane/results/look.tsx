import { Badge } from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill16Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { Star16Filled } from '@fluentui/react-icons/svg/star';
import { SubtractCircle16Filled } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useContext } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import type { Severity, Status } from '../../check/report';
import { STATUS_COLOURS } from '../../output/palette';
import { ThemeContext } from '../theme';
import { useMessages } from '../words';

type Colour = NonNullable<BadgeProps['color']>;

/** Each status has a shape of its own: colour alone tells nothing to many. */
const STATUS_ICONS: Readonly<Record<Status, ReactElement>> = {
  missing: <SubtractCircle16Filled />,
  unmet: <DismissCircle16Filled />,
  inProgress: <CircleHalfFill16Filled />,
  pending: <Clock16Filled />,
  review: <QuestionCircle16Filled />,
  met: <CheckmarkCircle16Filled />,
  exceeded: <Star16Filled />,
};

const SEVERITY_LOOK: Readonly<Record<Severity, { readonly icon: ReactElement; readonly colour: Colour }>> = {
  error: { icon: <DismissCircle16Filled />, colour: 'danger' },
  warning: { icon: <Warning16Filled />, colour: 'warning' },
  info: { icon: <Info16Filled />, colour: 'informative' },
};

/** The sign of a status. */
export function statusIcon(status: Status): ReactElement {
  return STATUS_ICONS[status];
}

/**
 * The colours that a status has in the workbook too; none in a contrast theme, where the theme's own
 * colours are the ones that can be read.
 */
export function useStatusColours(): (status: Status) => CSSProperties {
  const plain = useContext(ThemeContext) === 'highContrast';
  return (status) => {
    const { fill, font } = STATUS_COLOURS[status];
    return plain ? {} : { backgroundColor: fill, color: font, borderColor: 'transparent' };
  };
}

/** A status, word and sign. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const { status: words } = useMessages();
  const colours = useStatusColours();
  return (
    <Badge appearance="tint" color="informative" icon={STATUS_ICONS[status]} style={{ flexShrink: 0, ...colours(status) }}>
      {words[status]}
    </Badge>
  );
}

/** A severity, word and sign; with a number where it stands for several findings. */
export function SeverityBadge({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const { severity: words } = useMessages();
  const { icon, colour } = SEVERITY_LOOK[severity];
  return (
    <Badge appearance="tint" color={colour} icon={icon} style={{ flexShrink: 0 }}>
      {words[severity]}
      {count === undefined ? '' : ` ${String(count)}`}
    </Badge>
  );
}
