import type { GoldDocument } from '../../../support/genre';
import { countyLedger } from './countyLedger';
import { districtTargets } from './districtTargets';
import { ledger } from './ledger';
import { localReport } from './localReport';
import { longItems } from './longItems';
import { mountainDistrict } from './mountainDistrict';
import { nationalReport } from './nationalReport';
import { performance } from './performance';
import { suburbLedger } from './suburbLedger';
import { titlesOnly } from './titlesOnly';
import { traps } from './traps';

/** 体裁样张. Invented documents of the kinds that offices write, each with a careful reader's answers. */
export const GENRE: readonly GoldDocument[] = [titlesOnly, districtTargets, mountainDistrict, nationalReport, localReport, ledger, performance, traps, longItems, countyLedger, suburbLedger];
