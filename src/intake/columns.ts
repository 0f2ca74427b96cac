/** What a column of a table holds, inferred from its cells: 글, 수 or 날짜, and what stands in its brackets. */
import type { bracketKinds, columnKinds } from '../model/forms';
import { readQuantities } from '../prose/amounts';
import { readDate } from '../prose/dates';
import { isScaled } from '../prose/money';
import { readNumber, splitBracket } from '../prose/numbers';
import { isRatio } from '../prose/ratio-labels';
import { squeeze } from '../prose/words';

export type ColumnKind = (typeof columnKinds)[number];
export type BracketKind = (typeof bracketKinds)[number];

/** A column as its cells show it. */
export interface Column {
  /** Labels from the group down. */
  readonly path: readonly string[];
  readonly kind: ColumnKind;
  readonly bracket?: BracketKind;
  /** Whether its numbers are shares or means, which add up to nothing. */
  readonly isRatio: boolean;
}

const WITH_UNIT = /^([△▲▽-]?[\d,.]+)\s?([^\d\s,.()~～/:-]{1,4})$/;
/** What counts days, laws and places rather than things. */
const NO_UNIT = /^(?:년|월|일|조|항|호|차|학년|시|번지|층|동|주년)$/;
/** What is counted beside a ratio and adds up to nothing either. */
const UNADDED = /증감|전년\s?대비|대비|순위|연번|번호|연도|년도/;

const REMARK = /비고|참고|기타$/;

/** The number a cell shows, with its unit (`16,529㎡`) and what stands in brackets behind it. */
export function readCell(text: string): { value: number; unit: string; bracket?: string } | undefined {
  const { main, bracket } = splitBracket(text);
  const bare = readNumber(main);
  if (bare !== undefined) return { value: bare, unit: '', bracket };
  const match = WITH_UNIT.exec(main);
  const value = match && !NO_UNIT.test(match[2]!) && !isScaled(match[2]!) ? readNumber(match[1]!) : undefined;
  return value === undefined ? undefined : { value, unit: match![2]!, bracket };
}

/** The day a cell shows, as ISO text, and what stands in brackets behind it. */
export function readDay(text: string): { value: string; bracket?: string } | undefined {
  const { main, bracket } = splitBracket(text);
  const day = readDate(main);
  return day && day !== 'impossible' ? { value: day.iso, bracket } : undefined;
}

/** Whether brackets list labelled numbers, `대형1, 중형1`; `지하1~2, 지상1` names floors. */
function isBreakdown(bracket: string): boolean {
  const parts = readQuantities(bracket);
  return (
    parts.length > 0 &&
    parts.every(part => part.amount !== undefined && part.label !== '' && !/[\d~～∼-]/.test(part.label))
  );
}

function bracketOf(brackets: readonly string[], words: string): BracketKind | undefined {
  if (brackets.length === 0) return undefined;
  if (brackets.every(bracket => /^[\d.,]+\s*%$/.test(bracket))) return '비율';
  const areNumbers = brackets.every(bracket => readNumber(bracket) !== undefined);
  if (areNumbers && /일\s?평균/.test(words)) return '일평균';
  return brackets.every(isBreakdown) ? '내역' : '글';
}

/** Whether nobody is counted in any cell of a column: a dash alone tells no number from no words. */
function isDashes(texts: readonly string[]): boolean {
  const filled = texts.filter(text => text !== '');
  return filled.length > 0 && filled.every(text => text === '-');
}

/** Describes the columns of a table: among columns of numbers, one of dashes alone is a column of zeros. */
export function describeColumns(
  paths: readonly (readonly string[])[],
  textsOf: (column: number) => readonly string[],
  words: string,
): Column[] {
  const columns = paths.map((path, col) => describeColumn(path, textsOf(col), `${words} ${path.join(' ')}`));
  const counts = columns.some(column => column.kind === '수');
  return columns.map((column, col) =>
    counts && isDashes(textsOf(col)) && !REMARK.test(column.path.join(''))
      ? { ...column, kind: '수' }
      : column,
  );
}

/** Describes a column: `words` is what its header, the unit and the notes say. */
function describeColumn(path: readonly string[], texts: readonly string[], words: string): Column {
  const filled = texts.filter(text => text !== '');
  const cells = filled.map(readCell);
  const header = path.join(' ');
  const says = filled.some(text => text !== '-');
  if (says && cells.every(cell => cell !== undefined)) {
    const brackets = cells.map(cell => cell!.bracket).filter((text): text is string => text !== undefined);
    const areShares = cells.every(cell => cell!.unit === '%' || cell!.unit === '％');
    const adds = !areShares && !UNADDED.test(header) && !path.some(label => isRatio(squeeze(label)));
    return { path, kind: '수', bracket: bracketOf(brackets, words), isRatio: !adds };
  }
  return {
    path,
    kind: filled.length > 0 && filled.every(text => readDay(text) !== undefined) ? '날짜' : '글',
    isRatio: false,
  };
}
