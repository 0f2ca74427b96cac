/** The properties of cells that Range gets and sets one by one or all at once, each under the same four names. */
import { PlatformError } from '../execution/failure';
import { checkFormat, GENERAL } from '../store/number-format';
import type { Cell } from '../store/workbook';

/** A property of a cell. */
export interface Attribute {
  /** `Background` makes getBackground and setBackground … */
  readonly one: string;
  /** … and `Backgrounds` getBackgrounds and setBackgrounds. */
  readonly many: string;
  readonly read: (cell: Cell) => unknown;
  /** What changes in the cell; `null` puts back what it was at first. */
  readonly change: (cell: Cell, value: unknown) => Cell;
}

const colours = ['black', 'white', 'red', 'green', 'blue', 'yellow', 'orange', 'purple', 'gray', 'grey'];

/** Google passes over a colour that it does not know; here it is an error. */
export function checkColour(value: unknown): unknown {
  if (value === null) return value;
  const colour = String(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour) || colours.includes(colour)) return colour;
  throw new PlatformError(`Invalid colour: ${colour}`);
}

function checkFontSize(value: unknown): unknown {
  if (value !== null && !((value as number) >= 6 && (value as number) <= 400)) {
    throw new PlatformError(`Invalid font size: ${value}`);
  }
  return value;
}

const asIs = (value: unknown): unknown => value;

/** A property that only changes how a cell looks. */
function look(
  one: string,
  initial: unknown,
  check: (value: unknown) => unknown = asIs,
  many = `${one}s`,
): Attribute {
  const key = one.charAt(0).toLowerCase() + one.slice(1);
  return {
    one,
    many,
    read: cell => cell.look?.[key] ?? initial,
    change: (cell, value) => ({ look: { ...cell.look, [key]: check(value) ?? initial } }),
  };
}

/** All of them; Range has four methods for each. */
export const attributes: readonly Attribute[] = [
  look('Background', '#ffffff', checkColour),
  look('FontColor', '#000000', checkColour),
  look('FontFamily', 'Arial', asIs, 'FontFamilies'),
  look('FontLine', 'none'),
  look('FontSize', 10, checkFontSize),
  look('FontStyle', 'normal'),
  look('FontWeight', 'normal'),
  look('HorizontalAlignment', 'general'),
  look('VerticalAlignment', 'bottom'),
  look('Wrap', false),
  look('WrapStrategy', 'OVERFLOW', asIs, 'WrapStrategies'),
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    read: cell => cell.format ?? GENERAL,
    change: (_, value) => {
      checkFormat(String(value));
      return { format: String(value) };
    },
  },
  {
    one: 'Note',
    many: 'Notes',
    read: cell => cell.note ?? '',
    change: (_, value) => ({ note: (value as string | null) ?? '' }),
  },
];
