/** Sheets that run to the far end of the sheet: formatted rows that nobody filled are cut, filled ones refused. */
import { failure } from '../failure';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** From here on a sheet's end is looked at before it is read; a filled tab of a division has a tenth. */
const LARGE = 3_000_000;
/** The last row of a tab that can still be read in good time. */
const MOST_ROWS = 100_000;

const END = '</sheetData>';
const HOLDS_SOMETHING = /<(?:v|f|is)[ >]/;

/** The sheet's XML without the rows at its end in which nothing stands. */
function withoutEmptyEnd(xml: string): string {
  const end = xml.indexOf(END);
  let keep = end;
  for (let start = xml.lastIndexOf('<row', keep); start >= 0; start = xml.lastIndexOf('<row', keep - 1)) {
    if (HOLDS_SOMETHING.test(xml.slice(start, keep))) break;
    keep = start;
  }
  return keep < end ? xml.slice(0, keep) + xml.slice(end) : xml;
}

/** A cell farther down than any row that is read, wherever it stands among the others. */
const FAR_CELL = /\br="[A-Z]{1,3}([1-9]\d{5,})"/;

/** The number of the sheet's last row, as the row itself says, or a cell that stands farther down. */
function lastRow(sheet: Uint8Array): number {
  const xml = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.length).toString('latin1');
  const start = xml.slice(Math.max(0, xml.lastIndexOf('<row ')));
  const told = [/^<row [^>]*?\br="(\d+)"/, FAR_CELL].map((row, i) => row.exec(i === 0 ? start : xml)?.[1]);
  return Math.max(...told.map(row => Number(row ?? 0)));
}

/** The parts of a file with its large sheets cut where nothing stands any more; or a failure. */
export function withoutEndlessRows(
  parts: Readonly<Record<string, Uint8Array>>,
  path: string,
): Record<string, Uint8Array> {
  const cut = { ...parts };
  for (const [name, bytes] of Object.entries(parts)) {
    if (!SHEET.test(name)) continue;
    if (bytes.length >= LARGE)
      cut[name] = new TextEncoder().encode(withoutEmptyEnd(new TextDecoder().decode(bytes)));
    const last = lastRow(cut[name]!);
    if (last > MOST_ROWS)
      throw failure(
        `${path}: 한 탭의 ${last.toLocaleString('ko-KR')}째 줄까지 적혀 있어 열지 않았습니다. 쓰지 않는 줄을 지우고 다시 저장해 주세요.`,
      );
  }
  return cut;
}
