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
import type { ReactElement } from 'react';
import type { Severity, Status } from '../../check/report';
import { useMessages } from '../words';

type Colour = NonNullable<BadgeProps['color']>;

/** Each status has a shape of its own: colour alone tells nothing to many. */
const STATUS_LOOK: Readonly<Record<Status, { readonly icon: ReactElement; readonly colour: Colour }>> = {
  missing: { icon: <SubtractCircle16Filled />, colour: 'danger' },
  unmet: { icon: <DismissCircle16Filled />, colour: 'danger' },
  inProgress: { icon: <CircleHalfFill16Filled />, colour: 'warning' },
  pending: { icon: <Clock16Filled />, colour: 'informative' },
  review: { icon: <QuestionCircle16Filled />, colour: 'informative' },
  met: { icon: <CheckmarkCircle16Filled />, colour: 'success' },
  exceeded: { icon: <Star16Filled />, colour: 'success' },
};

const SEVERITY_LOOK: Readonly<Record<Severity, { readonly icon: ReactElement; readonly colour: Colour }>> = {
  error: { icon: <DismissCircle16Filled />, colour: 'danger' },
  warning: { icon: <Warning16Filled />, colour: 'warning' },
  info: { icon: <Info16Filled />, colour: 'informative' },
};

/** The sign of a status. */
export function statusIcon(status: Status): ReactElement {
  return STATUS_LOOK[status].icon;
}

/** A status, word and sign. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const { status: words } = useMessages();
  const { icon, colour } = STATUS_LOOK[status];
  return (
    <Badge appearance="tint" color={colour} icon={icon} style={{ flexShrink: 0 }}>
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
