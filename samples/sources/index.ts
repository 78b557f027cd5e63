import { lanshui } from './lanshui';
import type { Sample } from './model';
import { qinghe } from './qinghe';
import { yunling } from './yunling';

/** All samples, in the order in which the demo page offers them. */
export const SAMPLES: readonly Sample[] = [yunling, qinghe, lanshui];
