/**
 * Dropdowns. A short list stands in the cell's own rule. A long one, or one whose options hold commas (which
 * would split them), stands in a column of a hidden tab and is called by a name, which every program keeps.
 *
 *      A     B          _목록, hidden
 *   1  국비  민원, 상담
 *   2  시비  기타
 */
import type { DataValidation, Sheet, Workbook } from 'hucre/xlsx';
import { areaName, columnName } from '../../model/grid';
import type { Choice } from '../../model/plan';
import { quoted } from './sheet-names';

/** The hidden tab of long lists; no tab of the template's. */
export const LISTS = '_목록';

type NamedRange = NonNullable<Workbook['namedRanges']>[number];

/** What a rule of a cell may hold by itself. */
const LONGEST = 255;

/** The long lists of a workbook, each a column. */
export type ChoiceLists = (readonly string[])[];

const nameOf = (column: number): string => `목록_${columnName(column)}`;

/** The rule of a choice. Not strict: another value may be typed, and a check asks about it. */
export function choicesOf(choice: Choice, lists: ChoiceLists): DataValidation {
  const options = choice.options.filter(option => option !== '');
  const list = { type: 'list', allowBlank: true, showErrorMessage: false } as const;
  const range = areaName(choice.area);
  const short = options.join(',').length <= LONGEST && !options.some(option => /[,"]|^\s|\s$/.test(option));
  if (short) return { ...list, range, values: options };
  const text = JSON.stringify(options);
  const known = lists.findIndex(other => JSON.stringify(other) === text);
  if (known < 0) lists.push(options);
  return { ...list, range, formula1: nameOf(known < 0 ? lists.length - 1 : known) };
}

/** The long lists of a hidden tab that was made earlier. */
export function listsOf(sheet: Sheet | undefined): ChoiceLists {
  const width = Math.max(0, ...(sheet?.rows ?? []).map(row => row.length));
  return Array.from({ length: width }, (_, column) =>
    (sheet?.rows ?? []).map(row => row[column]).filter((value): value is string => typeof value === 'string'),
  );
}

/** The hidden tab of the lists, and the names of its columns. */
export function listSheet(lists: ChoiceLists): { readonly sheet: Sheet; readonly names: NamedRange[] } {
  const height = Math.max(0, ...lists.map(list => list.length));
  const rows = Array.from({ length: height }, (_, row) => lists.map(list => list[row] ?? null));
  const names = lists.map((list, column) => {
    const letter = columnName(column);
    return { name: nameOf(column), range: `${quoted(LISTS)}!$${letter}$1:$${letter}$${list.length}` };
  });
  return { sheet: { name: LISTS, rows, hidden: true }, names };
}
