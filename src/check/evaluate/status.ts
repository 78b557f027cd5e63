import { STATUSES, type IndicatorResult, type ItemResult, type Status } from '../report';

/** The worst of several statuses, in the order of STATUSES; `fallback` where there are none. */
export function worst(statuses: readonly Status[], fallback: Status): Status {
  return statuses.reduce<Status>((found, status) => (STATUSES.indexOf(status) < STATUSES.indexOf(found) ? status : found), statuses[0] ?? fallback);
}

/** The status of an item whose indicators were judged anew, beside what its words say. */
export function statusWith(indicators: readonly IndicatorResult[], { words }: ItemResult): Status {
  return worst([...indicators.map((one) => one.status), ...(words === undefined ? [] : [words])], 'met');
}
