import { STATUSES, type Status } from '../report';

/** The worst of several statuses, in the order of STATUSES; `fallback` where there are none. */
export function worst(statuses: readonly Status[], fallback: Status): Status {
  return statuses.reduce<Status>((found, status) => (STATUSES.indexOf(status) < STATUSES.indexOf(found) ? status : found), statuses[0] ?? fallback);
}
