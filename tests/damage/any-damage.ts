/** Random damage of any sort: rows and columns taken out, cells cleared, and things typed where nobody asked. */
import fc from 'fast-check';
import { type Cell, EMPTY, type Tab } from '../../src/model/grid';
import { formatNumber } from '../../src/prose/numbers';
import type { LaidOut } from './laid-out';

const WORDS = [
  '확인',
  '작년과 같음',
  '※ 수정',
  '12명',
  '약 30',
  '1,234',
  '-',
  '합계',
  '#REF!',
  '정원',
  '구분',
  '0',
];

/** What somebody types anywhere. */
const typing: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...WORDS).map(value => ({ value, shown: value })),
  fc.integer({ min: 0, max: 99999 }).map(value => ({ value, shown: formatNumber(value) })),
);

const ways = ['type', 'type', 'type', 'clear', 'row', 'column', 'insert'] as const;

/** A blow at a place of a tab. */
interface Blow {
  readonly tab: number;
  readonly way: (typeof ways)[number];
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
}

/** A few blows. */
export const blows: fc.Arbitrary<Blow[]> = fc.array(
  fc.record({
    tab: fc.nat(),
    way: fc.constantFrom(...ways),
    row: fc.nat(70),
    col: fc.nat(10),
    cell: typing.map(cell => ({ ...cell })),
  }),
  { minLength: 1, maxLength: 15 },
);

/** The first rows, by which a tab is known, are spared. */
const SPARED = 3;

function afterOne(tab: Tab, { way, row: below, col, cell }: Blow): Tab {
  const row = below + SPARED;
  const rows = tab.rows.map(cells => [...cells]);
  if (way === 'row') rows.splice(row, 1);
  else if (way === 'column') for (const cells of rows.slice(SPARED)) cells.splice(col, 1);
  else if (way === 'insert') rows[row]?.splice(col, 0, cell);
  else if (rows[row]) {
    while (rows[row]!.length <= col) rows[row]!.push(EMPTY);
    const isSame = rows[row]![col]!.shown === cell.shown;
    if (way === 'clear' || !isSame) rows[row]![col] = way === 'clear' ? EMPTY : cell;
  }
  return { ...tab, rows };
}

/** The tabs after these blows. */
export function struck({ tabs }: LaidOut, done: readonly Blow[]): Tab[] {
  const now = [...tabs];
  for (const blow of done) now[blow.tab % now.length] = afterOne(now[blow.tab % now.length]!, blow);
  return now;
}
