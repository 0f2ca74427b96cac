/** Whether a table says the truth of itself: rows, columns, and cells that cover it once, without holes. */
import { attributeOf, type Tag } from '../xml-walk';

/** A cell as it was met: the row that it stands in, and the tags of its address, span and size. */
export interface MetCell {
  readonly inRow: number;
  readonly tags: Tag[];
}

interface Place {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly width: number;
}

const numberOf = (tag: Tag, name: string): number => Number(attributeOf(tag, name));

function placeOf({ inRow, tags }: MetCell): Place {
  const [address, span, size] = tags;
  if (!address || !span || !size) throw new Error('a cell without address, span or size');
  const row = numberOf(address, 'rowAddr');
  if (row !== inRow) throw new Error(`a cell of row ${row} stands in row ${inRow}`);
  return {
    row,
    col: numberOf(address, 'colAddr'),
    rowSpan: numberOf(span, 'rowSpan'),
    colSpan: numberOf(span, 'colSpan'),
    width: numberOf(size, 'width'),
  };
}

/** Throws where the cells do not tile the table, or are not as wide together as it says. */
export function checkTable(table: Tag, metRows: number, cells: readonly MetCell[]): void {
  const [rows, columns] = [numberOf(table, 'rowCnt'), numberOf(table, 'colCnt')];
  if (rows !== metRows) throw new Error(`a table says ${rows} rows, has ${metRows}`);
  const covered = new Array<number>(rows * columns).fill(0);
  const places = cells.map(placeOf);
  for (const { row, col, rowSpan, colSpan, width } of places) {
    if (row + rowSpan > rows || col + colSpan > columns || !(width > 0))
      throw new Error(`a cell at ${row},${col} does not fit its table`);
    for (let r = row; r < row + rowSpan; r++)
      for (let c = col; c < col + colSpan; c++) covered[r * columns + c]! += 1;
  }
  const fault = covered.findIndex(times => times !== 1);
  if (fault >= 0)
    throw new Error(
      `cell ${Math.floor(fault / columns)},${fault % columns} is covered ${covered[fault]} times`,
    );
}
