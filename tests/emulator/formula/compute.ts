/** Computes the formulas of cells, each time that they are read. */
import type { View } from '../store/view';
import type { Cell, Tab } from '../store/workbook';
import { functions } from './functions';
import { type Tree, treeOf } from './parse';
import { type Argument, FormulaError, numberOf, single, textOf, type Value } from './values';

/** What a cell holds: its content, the result of its formula, or the code of an error. */
export function computedValue(view: View, tab: Tab, row: number, col: number): Value {
  try {
    return new Computation(view).cell(tab, row, col);
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    throw error;
  }
}

/** Whether a cell has anything in it. */
export function isFilled(cell: Cell): boolean {
  return cell.formula !== undefined || (cell.value !== undefined && cell.value !== '');
}

class Computation {
  private readonly under = new Set<Cell>();

  constructor(private readonly view: View) {}

  cell(tab: Tab, row: number, col: number): Value {
    const cell = this.view.cell(tab, row, col);
    if (cell.formula === undefined) return cell.value;
    if (this.under.has(cell)) throw new FormulaError('#REF!');
    const tree = treeOf(cell.formula);
    if (!tree) throw new FormulaError('#ERROR!');
    this.under.add(cell);
    try {
      return single(this.argument(tree, tab)) ?? 0;
    } finally {
      this.under.delete(cell);
    }
  }

  private argument(tree: Tree, tab: Tab): Argument {
    if (tree.kind === 'reference') return this.reference(tree, tab);
    return { one: this.compute(tree, tab) };
  }

  private compute(tree: Tree, tab: Tab): Value {
    switch (tree.kind) {
      case 'constant':
        return tree.value;
      case 'reference':
        return single(this.reference(tree, tab));
      case 'operation':
        return operate(
          tree.sign,
          tree.of.map(part => this.compute(part, tab)),
        );
      case 'call': {
        const called = functions[tree.name];
        if (!called) throw new FormulaError('#NAME?');
        return called(tree.args.map(arg => () => this.argument(arg, tab)));
      }
      case 'error':
        throw new FormulaError(tree.code);
    }
  }

  private reference(tree: Tree & { kind: 'reference' }, from: Tab): Argument {
    const { tabs } = this.view.run.platform.workbook;
    const tab = tree.tab === undefined ? from : tabs.find(one => one.name === tree.tab);
    const { row, col, lastRow, lastCol } = tree.area;
    if (!tab || lastRow >= tab.rows || lastCol >= tab.columns) throw new FormulaError('#REF!');
    const cells: Value[][] = [];
    for (let at = row; at <= lastRow; at++) {
      const line: Value[] = [];
      for (let to = col; to <= lastCol; to++) line.push(this.cell(tab, at, to));
      cells.push(line);
    }
    return { cells };
  }
}

function operate(sign: string, values: readonly Value[]): Value {
  const [a, b] = values;
  if (values.length === 1) {
    const number = numberOf(a);
    return sign === '-' ? -number : sign === '%' ? number / 100 : number;
  }
  if (sign === '&') return textOf(a) + textOf(b);
  if (/[=<>]/.test(sign)) return compare(sign, a, b);
  const [left, right] = [numberOf(a), numberOf(b)];
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  if (sign === '^') return left ** right;
  if (right === 0) throw new FormulaError('#DIV/0!');
  return left / right;
}

/** Numbers come before texts, texts before truth values; capitals do not count. */
function compare(sign: string, a: Value, b: Value): boolean {
  const like = (value: Value, other: Value): Exclude<Value, undefined> =>
    value ?? (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const [x, y] = [like(a, b), like(b, a)];
  const kinds = rank[typeof x as keyof typeof rank] - rank[typeof y as keyof typeof rank];
  const [p, q] = [x, y].map(value => (typeof value === 'string' ? value.toLowerCase() : Number(value)));
  const order = kinds !== 0 ? kinds : p! < q! ? -1 : p! > q! ? 1 : 0;
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  return sign.startsWith('<')
    ? order < 0 || (sign === '<=' && order === 0)
    : order > 0 || (sign === '>=' && order === 0);
}
