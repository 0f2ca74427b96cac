/**
 * The equations (합계식) of a table's columns, inferred from headers and numbers: a column called 계 is the sum
 * of its neighbours even where the numbers do not tie – that is the mistake a check must find.
 */
import { squeeze } from '../prose/words';
import type { Column } from './columns';

/** A row's numbers by column, `undefined` where there is none. */
export type Numbers = readonly (number | undefined)[];

/** Columns side by side under the same top header. */
interface Group {
  readonly label: string;
  readonly columns: readonly number[];
}

const TOTAL = /^(?:총|합|소|누|전체)?계(?:\(.*\))?$|^총(?!무|장|괄)|^합계|^전체|총계$|합계$|소계$/;
/** 성별, 연령별: each breaks the whole down in its own way. */
const BREAKDOWN = /별(?:\(.*\))?$/;
/** A label that can mean nothing but a sum. */
const STRICT = /^(?:총|합|소|누)?계$/;
/** A sum that ties by accident is unlikely from here on. */
const BIG = 100;

const last = (path: readonly string[]): string => squeeze(path[path.length - 1] ?? '');
const isTotal = (column: Column): boolean => TOTAL.test(last(column.path));
/** `합계 > 건수`: the total of all 건수, beside that of all 금액. */
const isTotalGroup = ({ path }: Column): boolean => path.length > 1 && TOTAL.test(squeeze(path[0]!));

function sumOf(parts: readonly number[], row: Numbers): number {
  return Math.round(parts.reduce((sum, part) => sum + (row[part] ?? 0), 0) * 1e6) / 1e6;
}

const counted = (rows: readonly Numbers[], total: number, parts: readonly number[]): readonly Numbers[] =>
  rows.filter(row => row[total] !== undefined && parts.some(part => row[part] !== undefined));

/** In how many rows the parts give the total. */
function ties(rows: readonly Numbers[], total: number, parts: readonly number[]): number {
  return counted(rows, total, parts).filter(row => sumOf(parts, row) === row[total]).length;
}

/** Whether the sum holds in every row, with numbers big enough that it is no accident. */
function tiesAll(rows: readonly Numbers[], total: number, parts: readonly number[]): boolean {
  const stated = counted(rows, total, parts);
  const summed = stated.filter(row => parts.filter(part => (row[part] ?? 0) > 0).length >= 2);
  const big = stated.some(row => row[total]! >= BIG) || stated.length >= 3;
  return (
    summed.length > 0 &&
    summed.length * 2 >= stated.length &&
    big &&
    ties(rows, total, parts) === stated.length
  );
}

/** Whether a total that says it is one may be the sum of these: parts do not exceed it, by and large. */
function isPlausible(rows: readonly Numbers[], total: number, parts: readonly number[]): boolean {
  const stated = counted(rows, total, parts);
  const fits = stated.filter(row => {
    const sum = sumOf(parts, row);
    return row[total]! >= sum / 2 && row[total]! <= sum * 2;
  });
  return parts.length >= 2 && fits.length * 2 >= stated.length && (stated.length > 0 || rows.length === 0);
}

/** Whether a sum is off by what one slip of the hand does: one digit changed, or two side by side swapped. */
function isSlip(deviation: number): boolean {
  let size = Math.round(Math.abs(deviation) * 1e6);
  while (size > 0 && size % 10 === 0) size /= 10;
  return size < 10 || (size % 9 === 0 && size <= 72);
}

/** Whether numbers speak for a sum: it ties somewhere, or is off by slips under a label that is surely a sum. */
function isBorneOut(
  column: Column,
  rows: readonly Numbers[],
  total: number,
  parts: readonly number[],
): boolean {
  const stated = counted(rows, total, parts);
  if (stated.length < 2 || ties(rows, total, parts) > 0) return true;
  return STRICT.test(last(column.path)) && stated.every(row => isSlip(sumOf(parts, row) - row[total]!));
}

/** The parts without what only stands beside them (`계 │ 남 │ 여 │ 외국인`), where that ties in every row. */
function withoutBeside(rows: readonly Numbers[], total: number, parts: readonly number[]): readonly number[] {
  if (ties(rows, total, parts) > 0) return parts;
  const fewer = [
    ...parts.map((_, i) => parts.slice(0, parts.length - i)),
    ...parts.map(left => parts.filter(part => part !== left)),
  ];
  return fewer.find(list => list.length >= 2 && tiesAll(rows, total, list)) ?? parts;
}

/** Columns by their top header; within a group with a subtotal, the subtotal stands for the rest. */
function groupsOf(columns: readonly Column[], among: readonly number[]): Group[] {
  const groups: { label: string; columns: number[] }[] = [];
  for (const index of among) {
    const { path } = columns[index]!;
    const label = path.length > 1 ? squeeze(path[0]!) : '';
    const before = groups[groups.length - 1];
    if (label !== '' && before?.label === label) before.columns.push(index);
    else groups.push({ label, columns: [index] });
  }
  return groups.map(group => {
    const subtotal = group.label === '' ? undefined : group.columns.find(index => isTotal(columns[index]!));
    return subtotal === undefined ? group : { label: group.label, columns: [subtotal] };
  });
}

/** What a column called total sums up: the row as a whole, or every breakdown for itself. */
function partsOfRow(
  columns: readonly Column[],
  rows: readonly Numbers[],
  total: number,
  among: readonly number[],
): number[][] {
  const groups = groupsOf(columns, among);
  const whole = groups.flatMap(group => group.columns);
  const each = groups.filter(group => group.columns.length > 1).map(group => group.columns.slice());
  if (each.length > 0 && each.length < 9) {
    const named = groups
      .filter(group => group.columns.length > 1)
      .every(group => BREAKDOWN.test(group.label));
    const wholeTies = ties(rows, total, whole);
    const eachTies = Math.max(...each.map(parts => ties(rows, total, parts)));
    if (eachTies > wholeTies || (eachTies === wholeTies && named)) return each;
  }
  return [whole];
}

/**
 * The columns a total may sum up: those of its own group, else those up to the next total of the row, or back to
 * the one before where these give it (`본청 > 과 │ 본청 > 팀 │ 계 │ 동 > 센터 │ 동 > 분소 │ 계`).
 */
function reachOf(
  columns: readonly Column[],
  rows: readonly Numbers[],
  total: number,
  numeric: readonly number[],
): number[] {
  const { path } = columns[total]!;
  if (isTotalGroup(columns[total]!) && !isTotal(columns[total]!)) {
    return numeric.filter(i => columns[i]!.path[0] !== path[0] && last(columns[i]!.path) === last(path));
  }
  const group = path.slice(0, -1).join('>');
  const inGroup = numeric.filter(
    i => i !== total && columns[i]!.path.slice(0, path.length - 1).join('>') === group,
  );
  if (path.length > 1 && inGroup.length > 1) return inGroup;
  const totals = numeric.filter(i => isTotal(columns[i]!) && (columns[i]!.path.length === 1 || i === total));
  const behind = totals.find(i => i > total) ?? columns.length;
  const right = numeric.filter(i => i > total && i < behind);
  const before = totals.filter(i => i < total).pop() ?? -1;
  const left = numeric.filter(i => i < total && i > before);
  const isBehind = left.length > 1 && ties(rows, total, left) > ties(rows, total, right);
  return right.length > 1 && !isBehind ? right : left;
}

/** Equations that only the numbers show: a group, or all the row behind its first number, gives a column. */
function foundByNumbers(
  columns: readonly Column[],
  rows: readonly Numbers[],
  numeric: readonly number[],
): Map<number, number[][]> {
  const found = new Map<number, number[][]>();
  const first = numeric[0];
  const rest = numeric.slice(1);
  const groups = groupsOf(columns, numeric).filter(group => group.columns.length >= 3);
  for (const group of groups) {
    const total = numeric.find(i => group.columns.indexOf(i) < 0 && tiesAll(rows, i, group.columns));
    if (total !== undefined) found.set(total, [...(found.get(total) ?? []), group.columns.slice()]);
  }
  const isEnough = rest.length >= 3 || (rest.length === 2 && rows.length >= 2);
  if (first !== undefined && !found.has(first) && isEnough && tiesAll(rows, first, rest))
    found.set(first, [rest]);
  return found;
}

/**
 * The equations of a table: for each total column the lists of columns that add up to it. `rows` are the
 * numbers of its rows.
 */
export function inferEquations(
  columns: readonly Column[],
  rows: readonly Numbers[],
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const numeric = columns.map((_, i) => i).filter(i => columns[i]!.kind === '수' && !columns[i]!.isRatio);
  const named = numeric.filter(i => isTotal(columns[i]!) || isTotalGroup(columns[i]!));
  const found = new Map<number, readonly (readonly number[])[]>();
  for (const total of named) {
    const reach = reachOf(columns, rows, total, numeric);
    const parts = columns[total]!.path.length > 1 ? [reach] : partsOfRow(columns, rows, total, reach);
    const plausible = parts
      .map(list => withoutBeside(rows, total, list))
      .filter(list => isPlausible(rows, total, list) && isBorneOut(columns[total]!, rows, total, list));
    if (plausible.length > 0) found.set(total, plausible);
  }
  if (named.length > 0 && found.size > 0) return found;
  return foundByNumbers(columns, rows, numeric);
}
