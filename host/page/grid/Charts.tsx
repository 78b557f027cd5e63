import type { ReactElement } from 'react';
import type { CellRange } from '../../../src/check/snapshot';
import { cellAt } from '../../workbook/grid';
import type { Chart } from '../../workbook/objects';
import { sheetNamed, type Workbook } from '../../workbook/workbook';
import { displayText } from '../../workbook/display';
import { PIXELS_PER_POINT } from './textHeight';

/** One bar: what it stands for and how much. */
interface Bar {
  readonly label: string;
  readonly value: number;
}

const COLOURS = ['#2f5d8a', '#c2571a', '#4d7c3a', '#8a6d1d', '#6b4a8a', '#2a7f7f'];

/** Draws a sheet's charts as plain bars: label, bar, value. A likeness for the demo page, not Excel's drawing. */
export function Charts({ workbook, charts, label }: { readonly workbook: Workbook; readonly charts: readonly Chart[]; readonly label: string }): ReactElement {
  return (
    <>
      {charts.map((chart) => (
        <figure key={chart.id} className="chart" aria-label={chart.title ?? label} style={place(chart)}>
          {chart.title === null ? null : <figcaption>{chart.title}</figcaption>}
          <Bars bars={chartBars(workbook, chart)} />
        </figure>
      ))}
    </>
  );
}

function place(chart: Chart): { left: number; top: number; width: number; height: number } {
  return { left: chart.left * PIXELS_PER_POINT, top: chart.top * PIXELS_PER_POINT, width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
}

function Bars({ bars }: { readonly bars: readonly Bar[] }): ReactElement {
  const highest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <div className="bars">
      {bars.map((bar, index) => (
        <div className="bar" key={bar.label}>
          <span>{bar.label}</span>
          <i style={{ width: `${String((100 * bar.value) / highest)}%`, background: COLOURS[index % COLOURS.length] }} />
          <b>{bar.value}</b>
        </div>
      ))}
    </div>
  );
}

/** The first series of a chart: labels from the first column, values from the second; a header row is left out. */
function chartBars(workbook: Workbook, chart: Chart): readonly Bar[] {
  const sheet = sheetNamed(workbook, chart.source.sheet);
  if (sheet === null) return [];
  const { range } = chart.source;
  const down: CellRange = range;
  const bars: Bar[] = [];
  for (let row = down.top; row <= down.bottom; row += 1) {
    const value = cellAt(sheet.cells, row, down.left + 1)?.value;
    const label = displayText(cellAt(sheet.cells, row, down.left));
    if (typeof value === 'number') bars.push({ label, value });
  }
  return bars;
}
