/** Range, third part: formats, colours, fonts, alignments, notes and borders. */
import type { EnumValue } from '../execution/emulated';
import { checkWrite } from '../store/guard';
import { type Cell, eachPlace } from '../store/workbook';
import { type Attribute, attributes, checkColour } from './attributes';
import { gather } from './range-place';
import { checkSize, RangeValues } from './range-values';

type Edge = boolean | null;

export class RangeLooks extends RangeValues {
  setBorder(
    top: Edge,
    left: Edge,
    bottom: Edge,
    right: Edge,
    vertical: Edge,
    horizontal: Edge,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const { row, col, lastRow, lastCol } = this.area;
    const colour = checkColour(color);
    return change(this, (cell, at, to) => {
      const edges = {
        top: at === row ? top : horizontal,
        bottom: at === lastRow ? bottom : horizontal,
        left: to === col ? left : vertical,
        right: to === lastCol ? right : vertical,
      };
      const drawn = Object.entries(edges).filter(([, edge]) => edge !== null);
      const before = cell.look?.['border'] as object | undefined;
      const line = { colour: colour ?? '#000000', style: style?.value ?? 'SOLID' };
      const border = Object.fromEntries(drawn.map(([side, on]) => [side, on ? line : undefined]));
      return { look: { ...cell.look, border: { ...before, ...border } } };
    });
  }
}

/** Changes every cell of a range. */
export function change<T extends RangeLooks>(
  range: T,
  to: (cell: Cell, row: number, col: number) => Cell,
): T {
  const { run, tab, area } = range;
  checkWrite(run, tab, area);
  eachPlace(area, (row, col) => run.view.put(tab, row, col, to(run.view.cell(tab, row, col), row, col)));
  return range;
}

function define({ one, many, read, change: changed }: Attribute): void {
  const methods: Readonly<Record<string, (this: RangeLooks, given: never) => unknown>> = {
    [`get${one}`]() {
      return gather(this, read)[0]![0];
    },
    [`get${many}`]() {
      return gather(this, read);
    },
    [`set${one}`](value: unknown) {
      return change(this, cell => changed(cell, value));
    },
    [`set${many}`](values: unknown[][]) {
      checkSize(this, values);
      const { row, col } = this.area;
      return change(this, (cell, at, to) => changed(cell, values[at - row]![to - col]));
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(RangeLooks.prototype, name, { value, configurable: true });
  }
}

for (const attribute of attributes) define(attribute);
