import { isCellError, type CellValue, type ErrorWord } from '../../workbook/cell';
import { failure, Matrix, Reference, toNumber } from '../values';
import { define, ofValues, type EagerFunction, type Library, areaArgument } from './spec';

/** A question about one value, errors included. */
function ask(answer: (value: CellValue) => boolean): EagerFunction {
  return ofValues(1, ([value = null]) => answer(value), { takesErrors: true });
}

/** Excel's number of an error for ERROR.TYPE. */
function errorNumber(value: CellValue): CellValue {
  if (!isCellError(value)) return failure('#N/A');
  const order: Partial<Record<ErrorWord, number>> = {
    '#NULL!': 1, '#DIV/0!': 2, '#VALUE!': 3, '#REF!': 4, '#NAME?': 5, '#NUM!': 6, '#N/A': 7, '#GETTING_DATA': 8, '#SPILL!': 9, '#CALC!': 14,
  };
  return order[value.error] ?? failure('#N/A');
}

function typeNumber(value: CellValue): number {
  if (isCellError(value)) return 16;
  return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
}

/** 信息: questions about values. */
export const information: Library = {
  ISNUMBER: ask((value) => typeof value === 'number'),
  ISTEXT: ask((value) => typeof value === 'string'),
  ISNONTEXT: ask((value) => typeof value !== 'string'),
  ISLOGICAL: ask((value) => typeof value === 'boolean'),
  ISBLANK: ask((value) => value === null),
  ISERROR: ask(isCellError),
  ISERR: ask((value) => isCellError(value) && value.error !== '#N/A'),
  ISNA: ask((value) => isCellError(value) && value.error === '#N/A'),
  ISEVEN: ofValues(1, ([value = null]) => Math.trunc(toNumber(value)) % 2 === 0),
  ISODD: ofValues(1, ([value = null]) => Math.abs(Math.trunc(toNumber(value)) % 2) === 1),
  ISREF: define(['any'], ([value = null]) => value instanceof Reference),
  ISFORMULA: define(['any'], (args) => {
    const { sheet, top, left } = areaArgument(args, 0);
    return sheet.cells.get(top)?.get(left)?.formula !== undefined;
  }),
  NA: ofValues(0, () => failure('#N/A')),
  N: ofValues(1, ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : isCellError(value) ? value : 0), { takesErrors: true }),
  TYPE: define(['any'], ([value = null], scope) => {
    if (value instanceof Matrix) return 64;
    if (!(value instanceof Reference)) return typeNumber(value);
    const { sheet, top, left } = areaArgument([value], 0);
    return typeNumber(scope.session.valueAt(sheet, top, left));
  }),
  'ERROR.TYPE': ofValues(1, ([value = null]) => errorNumber(value), { takesErrors: true }),
};
