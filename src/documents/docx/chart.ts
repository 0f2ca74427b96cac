/** The organisation chart: a table of bordered boxes, its connectors single borders of blank cells. */
import type { ChartNode } from '../../report/blocks';
import type { ChartCell, ChartGrid } from '../chart-cells';
import { cellsOfRow, layOutChart } from '../chart-grid';
import { charts, colours } from '../styles';
import { paragraph, run, type Writing } from './elements';
import { border, twips } from './properties';
import { gridOf } from './table';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const LINE = { width: charts.line, colour: colours.ink, space: 0 };

/** The lines of a box, a paragraph each; a blank cell has a line of no height. */
function linesXml(cell: ChartCell, row: number, keepNext: boolean, writing: Writing): string {
  const { style, size } = cell;
  if (!style || row > cell.row || cell.lines.length === 0)
    return paragraph('gap', '', { keepNext, exactLine: 2 });
  const last = cell.lines.length - 1;
  const align = cell.align ? { align: cell.align, left: charts.aside } : {};
  const content = cell.lines.map((line, i) => {
    const before = i === 0 ? { before: charts.padding } : {};
    const after = i === last ? { after: charts.padding } : {};
    return paragraph(style, run(line, writing, size ? { size } : {}), {
      keepNext,
      ...before,
      ...after,
      ...align,
    });
  });
  return content.join('');
}

function cellXml(
  cell: ChartCell,
  row: number,
  grid: ChartGrid,
  steps: readonly number[],
  writing: Writing,
): string {
  const width = steps.slice(cell.col, cell.col + cell.colSpan).reduce((sum, step) => sum + step, 0);
  const sides = SIDES.map(side => border(side, cell.sides.includes(side) ? LINE : undefined)).join('');
  const properties = [
    `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '',
    cell.rowSpan > 1 ? (row === cell.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '',
    `<w:tcBorders>${sides}</w:tcBorders>`,
    cell.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>` : '',
    `<w:vAlign w:val="${cell.style === 'chartLeaf' && grid.rows.length === 5 ? 'top' : 'center'}"/></w:tcPr>`,
  ].join('');
  const content = linesXml(cell, row, row < grid.rows.length - 1, writing);
  return `<w:tc>${properties}${content}</w:tc>`;
}

/** Spells a chart. */
export function chartXml(root: ChartNode, writing: Writing): string {
  const grid = layOutChart(root);
  const whole = grid.widths.reduce((sum, width) => sum + width, 0);
  const steps = gridOf(grid.widths, whole);
  const rows = grid.rows.map(({ height, exact }, row) => {
    const cells = cellsOfRow(grid, row).map(cell => cellXml(cell, row, grid, steps, writing));
    const rowHeight = `<w:trHeight w:val="${twips(height)}" w:hRule="${exact ? 'exact' : 'atLeast'}"/>`;
    return `<w:tr><w:trPr><w:cantSplit/>${rowHeight}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const columns = steps.map(step => `<w:gridCol w:w="${step}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(whole)}" w:type="dxa"/><w:jc w:val="center"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="20" w:type="dxa"/>' +
    `<w:right w:w="20" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns}</w:tblGrid>` +
    `${rows.join('')}</w:tbl>`
  );
}
