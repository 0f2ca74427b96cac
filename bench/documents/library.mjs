/** The same paragraphs and tables, with the same looks, written with the npm package `docx`. Lengths are points. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

const twips = points => Math.round(points * 20);
const halves = points => Math.round(points * 2);
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
};

const border = ({ width, colour, space }) => ({
  style: BorderStyle.SINGLE,
  size: Math.round(width * 8),
  color: colour,
  space,
});

function runOf({ text, size, bold, colour, font }) {
  return new TextRun({ text, size: halves(size), bold, color: colour, font });
}

/** A paragraph as its style and its own look have it. */
function paragraphOf({ spans, look }) {
  const { align = 'left', before = 0, after = 0, line = 1, left = 0, right = 0, hanging = 0 } = look;
  const sides = Object.entries(look.rules ?? {}).map(([side, rule]) => [side, border(rule)]);
  return new Paragraph({
    children: spans.map(runOf),
    alignment: ALIGNMENTS[align],
    spacing: { before: twips(before), after: twips(after), line: Math.round(line * 240) },
    indent: { left: twips(left), right: twips(right), hanging: twips(hanging) },
    keepNext: look.keepNext,
    pageBreakBefore: look.newPage,
    ...(sides.length > 0 ? { border: Object.fromEntries(sides) } : {}),
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, fill: look.fill } } : {}),
    tabStops: (look.tabs ?? []).map(({ at }) => ({ type: TabStopType.RIGHT, position: twips(at) })),
  });
}

function cellOf(cell, { widths, size, font, lines }) {
  const width = widths.slice(cell.col, cell.col + cell.colSpan).reduce((sum, step) => sum + step, 0);
  const look = { align: cell.align, right: cell.right, line: 1.1 };
  const spans = cell.lines.split('\n').map(text => ({ text, size, font, bold: cell.role === 'head' }));
  return new TableCell({
    children: [paragraphOf({ spans, look })],
    rowSpan: cell.rowSpan,
    columnSpan: cell.colSpan,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: Object.fromEntries(Object.entries(lines).map(([side, rule]) => [side, border(rule)])),
    ...(cell.fill ? { shading: { type: ShadingType.CLEAR, fill: cell.fill } } : {}),
  });
}

function tableOf({ table, lines, font }) {
  const { widths, heights, headerRows, size, cells } = table;
  const rows = heights.map((height, row) => {
    const children = cells
      .filter(cell => cell.row === row)
      .map(cell => cellOf(cell, { widths, size, font, lines }));
    return new TableRow({
      children,
      tableHeader: row < headerRows,
      cantSplit: true,
      height: { value: twips(height), rule: 'atLeast' },
    });
  });
  const columnWidths = widths.map(twips);
  return new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
  });
}

/** The bytes of a .docx of these contents. */
export function libraryDocx(contents) {
  const children = contents.map(one => (one.table ? tableOf(one) : paragraphOf(one)));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
