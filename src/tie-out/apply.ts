/** What an edited document says, as new contents of cells. */
import { type CellText, newText } from '../model/fixes';
import { type Cell, type CellRef, cellAt, cellPosition, type Tab } from '../model/grid';
import { readNumber } from '../prose/numbers';
import type { CellEdit, DocumentChange } from './changes';

/** The cell behind an address; `undefined` for none. */
export function cellIn(tabs: readonly Tab[], { tab, cell }: CellRef): Cell | undefined {
  const [own, place] = [tabs.find(({ name }) => name === tab), cellPosition(cell)];
  return own && place ? cellAt(own, place.row, place.col) : undefined;
}

/** What an edit makes of a cell; `undefined` where the cell does not hold what was read there. */
function contentOf(cell: Cell, { tab, cell: name, read, text }: CellEdit): CellText | undefined {
  if (cell.formula !== undefined) return undefined;
  const isBlank = cell.value === null || cell.value === '';
  if (text === '') return isBlank ? undefined : { tab, cell: name, text };
  const number = typeof cell.value === 'number' || (isBlank && read === '') ? readNumber(text) : undefined;
  if (number !== undefined) return { tab, cell: name, text, value: number };
  const whole = typeof cell.value === 'string' && !isBlank ? newText(cell, read, text) : text;
  return whole === undefined || (isBlank && read !== '') ? undefined : { tab, cell: name, text: whole };
}

/** The new contents of cells that the changes ask for; a cell that cannot be told is left as it is. */
export function editedCells(tabs: readonly Tab[], changes: readonly DocumentChange[]): CellText[] {
  const texts = changes
    .flatMap(({ edits }) => edits)
    .map(edit => {
      const cell = cellIn(tabs, edit);
      return cell && contentOf(cell, edit);
    });
  return texts.filter((text): text is CellText => text !== undefined);
}
