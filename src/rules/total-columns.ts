/**
 * Columns whose header says 계, and the groups of columns beside them that no 합계식 covers.
 *
 *     총 위원수 │   성별   │      연령별      │
 *              │ 남 │ 여  │ ~39세 │ 40세~    │     two groups, each of them the same people
 */
import { equationsOf, type Form, pathOf } from '../model/forms';
import { squeeze } from '../prose/words';

/** A total column, and the columns beside it under the same header that ought to add up to it. */
export interface TotalColumn {
  readonly total: number;
  /** The groups of which each should; all together where there are no groups. */
  readonly groups: readonly (readonly number[])[];
  /** All columns together: where they do, nothing else is asked. */
  readonly whole: readonly number[];
}

/** Columns that stand beside a sum to compare it, and are no part of it. */
const BESIDE = /전년|작년|증감|대비|비율|비중|평균|목표|계획|[율률](?:\(|$)|%/;
const TOTAL = /^(?:총|합|소)?계$|^총(?!괄)/;

/** The column of 계 inside a group stands for the group; else all of its columns do. */
function groupOf(columns: readonly number[], paths: readonly string[][]): readonly number[] {
  const own = columns.filter(column => TOTAL.test(paths[column]![paths[column]!.length - 1]!));
  return own.length === 1 ? own : columns;
}

/** The columns beside a total under the same header: those to its right up to the next total, or to its left. */
function scopeOf(total: number, counted: readonly number[], paths: readonly string[][]): number[] {
  const parent = paths[total]!.slice(0, -1);
  const isTotal = (i: number): boolean =>
    paths[i]!.length === parent.length + 1 && TOTAL.test(paths[i]![parent.length]!);
  const beside = counted.filter(
    i =>
      i !== total && paths[i]!.length > parent.length && parent.every((label, at) => paths[i]![at] === label),
  );
  const [before, after] = [beside.filter(i => i < total).reverse(), beside.filter(i => i > total)];
  const upToTotal = (columns: readonly number[]): number[] => {
    const end = columns.findIndex(isTotal);
    return columns.slice(0, end < 0 ? columns.length : end);
  };
  return after.length > 0 ? upToTotal(after) : upToTotal(before).reverse();
}

/** Every total column with what no 합계식 of it covers. */
export function totalColumns(form: Form): TotalColumn[] {
  const paths = form.columns.map(column => pathOf(column.path.value).map(squeeze));
  const counted = paths
    .map((_, i) => i)
    .filter(i => form.columns[i]!.kind.value === '수' && !paths[i]!.some(label => BESIDE.test(label)));
  return counted.flatMap(total => {
    const depth = paths[total]!.length - 1;
    const equations = equationsOf(form, total).filter(equation => typeof equation !== 'string');
    const covered = equations.flatMap(equation => equation.parts.map(part => part.column));
    const scope = TOTAL.test(paths[total]![depth]!) ? scopeOf(total, counted, paths) : [];
    const isBehind = covered.length > 0 && covered.every(part => part < total);
    if (scope.length < 2 || (isBehind && scope.every(part => part > total))) return [];
    const names = scope.map(i => (paths[i]!.length > depth + 1 ? paths[i]![depth]! : ''));
    const named = names.filter((name, i) => name !== '' && names.indexOf(name) === i);
    const groups = named.map(name =>
      groupOf(
        scope.filter((_, i) => names[i] === name),
        paths,
      ),
    );
    const whole = [...groups.flat(), ...scope.filter((_, i) => names[i] === '')];
    const choices = groups.length > 0 ? groups : [whole];
    return [{ total, whole, groups: choices.filter(group => !group.some(i => covered.includes(i))) }];
  });
}
