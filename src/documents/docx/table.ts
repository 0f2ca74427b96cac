/** A table: absolute widths, merged cells, a header that repeats, borders on the table itself. */
import type { BlockCell, TableBlock } from '../../report/blocks';
import { cellLines } from '../cell-lines';
import { type ColumnPlan, innerWidth, planColumns } from '../columns';
import { numberInsets } from '../number-columns';
import type { Rule } from '../style-shapes';
import { colours, styleOf, tables, textWidth } from '../styles';
import { paragraph, run, type Writing } from './elements';
import { border, type ParagraphLook, twips } from './properties';

const rule = (width: number, colour: string): Rule => ({ width, colour, space: 0 });

/** Whole twips that add up to the width of the text. */
export function gridOf(widths: readonly number[], whole: number): number[] {
  let from = 0;
  let at = 0;
  return widths.map((width, i) => {
    at += width;
    const to = i === widths.length - 1 ? twips(whole) : twips(at);
    const step = to - from;
    from = to;
    return step;
  });
}

function tableProperties(whole: number, squeeze: number): string {
  const outer = rule(tables.outer, colours.ink);
  const inner = rule(tables.inner, colours.rule);
  const sides = [
    border('top', outer),
    border('left', undefined),
    border('bottom', outer),
    border('right', undefined),
    border('insideH', inner),
    border('insideV', inner),
  ];
  const beside = twips(tables.padding);
  const above = twips(tables.paddingAbove * squeeze);
  return (
    `<w:tblPr><w:tblW w:w="${twips(whole)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${sides.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="${above}" w:type="dxa"/><w:left w:w="${beside}" w:type="dxa"/>` +
    `<w:bottom w:w="${above}" w:type="dxa"/><w:right w:w="${beside}" w:type="dxa"/></w:tblCellMar></w:tblPr>`
  );
}

/** What the cells of one table have in common while they are written. */
interface Sheet {
  readonly table: TableBlock;
  readonly plan: ColumnPlan;
  readonly grid: readonly number[];
  readonly insets: readonly (number | undefined)[];
  readonly squeeze: number;
  readonly writing: Writing;
}

function cellProperties(cell: BlockCell, row: number, { table, grid }: Sheet): string {
  const width = grid.slice(cell.col, cell.col + cell.colSpan).reduce((sum, step) => sum + step, 0);
  const fill = cell.role === 'head' ? colours.head : cell.role === 'label' ? colours.label : '';
  const endsHead = row < table.headerRows && row + 1 === table.headerRows;
  const below = endsHead ? border('bottom', rule(tables.headed, colours.ink)) : '';
  return [
    `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '',
    cell.rowSpan > 1 ? (row === cell.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '',
    below === '' ? '' : `<w:tcBorders>${below}</w:tcBorders>`,
    fill === '' ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    '<w:vAlign w:val="center"/></w:tcPr>',
  ].join('');
}

function cellXml(cell: BlockCell, row: number, sheet: Sheet): string {
  const { table, plan, insets, writing } = sheet;
  const name = cell.role === 'head' ? 'cellHead' : 'cell';
  const inset = cell.role === 'number' && cell.colSpan === 1 ? insets[cell.col] : undefined;
  const align: ParagraphLook =
    cell.role === 'text' ? { align: 'left' } : inset === undefined ? {} : { align: 'right', right: inset };
  const isKept = table.rows <= tables.keptRows ? row < table.rows - 1 : row <= table.headerRows;
  const size = plan.size === styleOf(name).size ? {} : { size: plan.size };
  const lines = cellLines(cell.text, innerWidth(cell, plan), plan.size).join('\n');
  const text = row === cell.row ? run(lines, writing, size) : '';
  const content = paragraph(name, text, { ...align, ...(isKept ? { keepNext: true } : {}) });
  return `<w:tc>${cellProperties(cell, row, sheet)}${content}</w:tc>`;
}

function rowXml(row: number, sheet: Sheet): string {
  const { table, squeeze } = sheet;
  const cells = table.cells
    .filter(cell => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.col - b.col);
  const header = row < table.headerRows ? '<w:tblHeader/>' : '';
  const height = `<w:trHeight w:val="${twips(tables.rowHeight * squeeze)}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}${header}</w:trPr>${cells.map(cell => cellXml(cell, row, sheet)).join('')}</w:tr>`;
}

/** Spells a table as wide as the text; a squeeze below 1 makes its rows lower. */
export function tableXml(table: TableBlock, squeeze: number, writing: Writing): string {
  const plan = planColumns(table, textWidth);
  const grid = gridOf(plan.widths, textWidth);
  const sheet = { table, plan, grid, insets: numberInsets(table, plan), squeeze, writing };
  const columns = grid.map(width => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = Array.from({ length: table.rows }, (_, row) => rowXml(row, sheet)).join('');
  return `<w:tbl>${tableProperties(textWidth, squeeze)}<w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`;
}
