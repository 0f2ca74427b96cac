/** Tables and organisation charts, spelled in html. */
import type { ChartNode, TableBlock } from '../../report/blocks';
import type { ChartCell } from '../chart-cells';
import { layOutChart } from '../chart-grid';
import { charts } from '../styles';
import { type LaidCell, layOutTable } from '../table-layout';
import { columns, look, points, pointsIfAny, spans, words } from './elements';

function cellHtml(cell: LaidCell, padding: number): string {
  const tag = cell.role === 'head' ? 'th' : 'td';
  const role = cell.role === 'label' ? ' class="label"' : '';
  const place = look({
    'text-align': cell.align === 'center' ? undefined : cell.align,
    'padding-right': cell.right === undefined ? undefined : points(padding + cell.right),
  });
  return `<${tag}${role}${spans(cell)}${place}>${words(cell.lines)}</${tag}>`;
}

/** The cells that begin in a row, from the left. */
function startingIn<Cell extends { readonly row: number; readonly col: number }>(
  row: number,
  cells: readonly Cell[],
): Cell[] {
  return cells.filter(cell => cell.row === row).sort((a, b) => a.col - b.col);
}

/** Spells a table; its header repeats on every printed page. */
export function tableHtml(block: TableBlock, squeeze: number): string {
  const table = layOutTable(block, squeeze);
  const rows = table.heights.map((height, row) => {
    const cells = startingIn(row, table.cells).map(cell => cellHtml(cell, table.padding));
    return `<tr${look({ height: points(height) })}>${cells.join('')}</tr>\n`;
  });
  const head = rows.slice(0, table.headerRows).join('');
  const body = rows.slice(table.headerRows).join('');
  const kept = table.isKept ? ' class="kept"' : '';
  return (
    `<table${kept}${look({ 'font-size': points(table.size), '--beside': points(table.padding) })}>${columns(table.widths)}\n` +
    `${head ? `<thead>${head}</thead>` : ''}<tbody>${body}</tbody></table>\n`
  );
}

function boxHtml(cell: ChartCell): string {
  const sides = cell.sides.map(side => [`border-${side}`, 'var(--chart)']);
  const own = look({
    ...Object.fromEntries(sides),
    background: cell.fill && `#${cell.fill}`,
    'text-align': cell.align,
    'padding-left': cell.align && points(charts.aside),
    'font-size': pointsIfAny(cell.size),
  });
  const role = cell.style ? ` class="${cell.style}"` : '';
  return `<td${role}${spans(cell)}${own}>${cell.lines.map(words).join('<br>')}</td>`;
}

/** Spells an organisation chart. */
export function chartHtml(root: ChartNode): string {
  const grid = layOutChart(root);
  const rows = grid.rows.map(({ height }, row) => {
    const cells = startingIn(row, grid.cells).map(boxHtml);
    return `<tr${look({ height: points(height) })}>${cells.join('')}</tr>\n`;
  });
  const width = grid.widths.reduce((sum, step) => sum + step, 0);
  return `<table class="chart"${look({ width: points(width) })}>${columns(grid.widths)}\n${rows.join('')}</table>\n`;
}
