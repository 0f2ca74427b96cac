/** The same paragraphs and tables, written with the npm package `docx`. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const paragraph = texts => new Paragraph({ children: texts.map(text => new TextRun({ text, size: 29 })) });

function cell({ text, rowSpan, colSpan }) {
  return new TableCell({ children: [paragraph(text.split('\n'))], rowSpan, columnSpan: colSpan });
}

function table({ rows, headerRows, cells }) {
  const all = Array.from({ length: rows }, (_, row) => {
    const children = cells.filter(one => one.row === row).map(cell);
    return new TableRow({ children, tableHeader: row < headerRows, cantSplit: true });
  });
  return new Table({ rows: all, width: { size: 100, type: WidthType.PERCENTAGE } });
}

/** The bytes of a .docx of these contents. */
export function libraryDocx(contents) {
  const children = contents.map(one => (one.table ? table(one.table) : paragraph(one.texts)));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
