/** The organisation chart: a table of bordered boxes, its connectors single borders of blank cells. */
import type { ChartNode } from '../../report/blocks';
import type { ChartCell, Side } from '../chart-cells';
import { layOutChart } from '../chart-grid';
import { charts, colours, type StyleName, styleOf } from '../styles';
import { type BorderLook, borderId } from './borders';
import { paragraphXml, runXml, type Writing, wordsXml } from './elements';
import { holderXml, spanOf, stepsOf, tableElement } from './table';

const LINE = { width: charts.line, colour: colours.ink };
/** Type so small that a row of connectors can be low. */
const TINY = 1;

function sidesOf(sides: readonly Side[], fill: string | undefined): BorderLook {
  const look: { -readonly [K in keyof BorderLook]: BorderLook[K] } = fill ? { fill } : {};
  for (const side of sides) look[side] = LINE;
  return look;
}

/** The lines of a box, a paragraph each; a blank cell has a line of next to no height. */
function linesXml({ style, lines, size, align }: ChartCell, writing: Writing): string {
  const name: StyleName = style ?? 'gap';
  const base = styleOf(name);
  const look = { ...base, size: style ? (size ?? base.size) : TINY };
  const aside = align ? { align, left: charts.aside } : {};
  const words = style && lines.length > 0 ? lines : [''];
  const paragraphs = words.map((line, i) => {
    const place = { ...look, ...aside, before: style && i === 0 ? charts.padding : 0 };
    return paragraphXml(name, runXml(wordsXml(line), look, writing), place, {}, writing);
  });
  return paragraphs.join('');
}

/** Spells a chart. */
export function chartXml(root: ChartNode, writing: Writing): string {
  const grid = layOutChart(root);
  const [widths, heights] = [stepsOf(grid.widths), stepsOf(grid.rows.map(row => row.height))];
  const isAcross = grid.rows.length === 5;
  const cells = grid.cells.map(cell => ({
    row: cell.row,
    col: cell.col,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    width: spanOf(widths, cell.col, cell.colSpan),
    height: spanOf(heights, cell.row, cell.rowSpan),
    border: borderId(writing.resources, sidesOf(cell.sides, cell.fill)),
    vertAlign: cell.style === 'chartLeaf' && isAcross ? ('TOP' as const) : ('CENTER' as const),
    content: linesXml(cell, writing),
  }));
  const table = {
    rows: grid.rows.length,
    columns: grid.widths.length,
    width: spanOf(widths, 0, widths.length),
    height: spanOf(heights, 0, heights.length),
    cells,
    margins: { beside: 100, above: 0 },
    isKept: true,
  };
  return holderXml(tableElement(table, writing), {}, {}, writing);
}
