/** Reads html back, as 취합 writes it. */
import { type Line, type Lines, newLines } from './lines';
import { type Reader, readXml } from './xml';

const PARAGRAPH = /^(?:p|h[1-6])$/;

function readerOf(lines: Lines): Reader {
  let isInCell = false;
  return {
    open: ({ name }) => {
      if (PARAGRAPH.test(name)) lines.openParagraph();
      else if (name === 'table') lines.openTable();
      else if (name === 'tr') lines.openRow();
      else if (name === 'br') lines.write('\n');
      else if (name === 'td' || name === 'th') {
        isInCell = true;
        lines.openCell();
        lines.openParagraph();
      }
    },
    close: name => {
      if (PARAGRAPH.test(name)) lines.closeParagraph();
      else if (name === 'table') lines.closeTable();
      else if (name === 'tr') lines.closeRow();
      else if (name === 'span' && !isInCell) lines.write(' ');
      else if (name === 'td' || name === 'th') {
        isInCell = false;
        lines.closeParagraph();
        lines.closeCell();
      }
    },
    text: text => lines.write(text),
  };
}

/** The lines that a person sees of a page of html. */
export function readHtml(html: string): readonly Line[] {
  const lines = newLines();
  readXml(html.slice(Math.max(0, html.indexOf('<body'))), readerOf(lines));
  return lines.finish();
}
