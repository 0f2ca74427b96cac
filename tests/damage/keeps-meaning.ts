/** Random damage that keeps the meaning of every tab. */
import fc from 'fast-check';
import { type Cell, EMPTY, type Tab } from '../../src/model/grid';
import type { Look } from '../../src/model/plan';
import { squeeze } from '../../src/prose/words';
import type { LaidOut } from './laid-out';

/** What a slip may look at: what each cell was for, and a number to choose by. */
interface Slip {
  readonly looks: LaidOut['looks'];
  readonly pick: number;
  readonly other: number;
}

type Change = (tab: Tab, slip: Slip) => Tab;

const copied = (tab: Tab): Cell[][] => tab.rows.map(cells => [...cells]);
const same = (cell: Cell, value: string): Cell => ({ ...cell, value, shown: value });
const isPlain = (cell: Cell): boolean => cell.formula === undefined;

/** Every cell of these looks, changed. The new cell is for the same. */
function eachOf(tab: Tab, { looks }: Slip, wanted: readonly Look[], change: (cell: Cell) => Cell): Tab {
  const rows = tab.rows.map(cells =>
    cells.map(cell => {
      const look = looks.get(cell);
      if (!look || !wanted.includes(look) || !isPlain(cell)) return cell;
      const changed = change(cell);
      (looks as Map<Cell, Look>).set(changed, look);
      return changed;
    }),
  );
  return { ...tab, rows };
}

const isBlockTitle = (cells: readonly Cell[], { looks }: Slip): boolean =>
  cells.some(cell => looks.get(cell) === 'block');

const startsOfBlocks = (tab: Tab, slip: Slip): number[] =>
  tab.rows.flatMap((cells, row) => (isBlockTitle(cells, slip) ? [row] : []));

const blankRow: Change = (tab, { pick }) => {
  const rows = copied(tab);
  rows.splice(pick % (rows.length + 1), 0, []);
  return { ...tab, rows };
};

const blankColumn: Change = (tab, { pick }) => ({
  ...tab,
  rows: copied(tab).map(cells => {
    const at = pick % 8;
    return at < cells.length ? [...cells.slice(0, at), EMPTY, ...cells.slice(at)] : cells;
  }),
});

/** A block is moved behind another one. */
const moveBlock: Change = (tab, slip) => {
  const starts = startsOfBlocks(tab, slip);
  if (starts.length < 2) return tab;
  const rows = copied(tab);
  const from = slip.pick % starts.length;
  const moved = rows.splice(starts[from]!, (starts[from + 1] ?? rows.length) - starts[from]!);
  const left = startsOfBlocks({ ...tab, rows }, slip);
  const to = left[slip.other % left.length]!;
  rows.splice(slip.other % 2 === 0 ? to : rows.length, 0, ...moved);
  return { ...tab, rows };
};

const respaced: Change = (tab, slip) =>
  eachOf(tab, slip, ['head', 'block', 'title'], cell => {
    const letters = [...cell.shown];
    const at = slip.pick % (letters.length + 1);
    letters.splice(at, 0, slip.other % 3 === 0 ? '\n' : '  ');
    return same(cell, letters.join(''));
  });

const wide = (text: string): string =>
  text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const otherNumbers: Change = (tab, slip) =>
  eachOf(tab, slip, ['number'], cell => {
    if (typeof cell.value !== 'number') return cell;
    const texts = [cell.shown, ` ${cell.shown} `, wide(cell.shown), String(cell.value)];
    return same(cell, texts[slip.pick % texts.length]!);
  });

const trailingBlanks: Change = (tab, slip) =>
  eachOf(tab, slip, ['text', 'date'], cell =>
    typeof cell.value === 'string' ? same(cell, ` ${cell.value} `) : cell,
  );

const withoutHints: Change = (tab, slip) => eachOf(tab, slip, ['hint'], () => EMPTY);

const isOutline = (cells: readonly Cell[]): boolean =>
  ['순번', '단계', '내용'].every(title => cells.some(cell => squeeze(cell.shown) === title));

/** The rows of 사업 in another order; 순번 goes with them. */
const sortedOutline: Change = (tab, { pick }) => {
  const header = tab.rows.findIndex(isOutline);
  if (header < 0 || header > 12) return tab;
  const rows = copied(tab);
  const lines = rows.splice(header + 1).filter(cells => cells.some(cell => cell.value !== null));
  const keyOf = (cells: readonly Cell[]): string =>
    [...cells]
      .reverse()
      .map(({ shown }) => shown)
      .join('|');
  lines.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1) * (pick % 2 === 0 ? 1 : -1));
  return { ...tab, rows: [...rows, ...lines] };
};

/** The header row once more, somewhere below itself in its block. */
const repeatedHeader: Change = (tab, slip) => {
  const rows = copied(tab);
  const heads = rows.flatMap((cells, row) =>
    cells.filter(cell => slip.looks.get(cell) === 'head').length > 2 ? [row] : [],
  );
  const header = heads[slip.pick % Math.max(1, heads.length)];
  if (header === undefined) return tab;
  const end = startsOfBlocks(tab, slip).find(row => row > header) ?? rows.length;
  rows.splice(header + 1 + (slip.other % Math.max(1, end - header)), 0, [...rows[header]!]);
  return { ...tab, rows };
};

const MARGINS = ['단위', '보고서표기', '주(위)', '주(아래)'];
/** Whose columns come out in the order of the tab. */
const ORDERED = ['계', '예산구분', '팀명'];

/** Two columns of a block change places. */
const swappedColumns: Change = (tab, slip) => {
  const rows = copied(tab);
  const starts = startsOfBlocks(tab, slip);
  const blockOf = (row: number): number => starts.filter(start => start <= row).length;
  const heads = rows
    .flatMap((cells, row) => (cells.some(cell => slip.looks.get(cell) === 'head') ? [row] : []))
    .filter((row, i, all) => all.findIndex(other => blockOf(other) === blockOf(row)) === i);
  const header = heads[slip.pick % Math.max(1, heads.length)];
  if (header === undefined) return tab;
  const titles = rows[header]!.map(cell => squeeze(cell.shown));
  if (titles.some(title => ORDERED.includes(title)) || new Set(titles).size < titles.length) return tab;
  const [one, two] = [slip.pick % titles.length, slip.other % titles.length];
  const end = starts.find(row => row > header) ?? rows.length;
  for (const cells of rows.slice(header, end)) {
    if (MARGINS.includes(squeeze(cells.find(cell => cell.value !== null)?.shown ?? ''))) continue;
    [cells[one], cells[two]] = [cells[two] ?? EMPTY, cells[one] ?? EMPTY];
  }
  return { ...tab, rows: rows.map(cells => Array.from(cells, cell => cell ?? EMPTY)) };
};

const changes: readonly Change[] = [
  blankRow,
  blankColumn,
  moveBlock,
  respaced,
  otherNumbers,
  trailingBlanks,
  withoutHints,
  sortedOutline,
  repeatedHeader,
  swappedColumns,
];

/** What happens to the tab as a whole; only one of these, or nobody could tell whose it is. */
const identities: readonly Change[] = [
  tab => tab,
  (tab, { pick }) => ({ ...tab, name: `이름 ${pick}` }),
  (tab, slip) => eachOf(tab, slip, ['title'], () => EMPTY),
];

/** A slip at one of the tabs. */
export const slips = fc.array(
  fc.record({
    tab: fc.nat(),
    change: fc.nat(changes.length - 1),
    pick: fc.nat(1000),
    other: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The tabs after these slips, turned round where `turns` says so. */
export function damaged(
  { tabs, looks }: LaidOut,
  done: readonly { tab: number; change: number; pick: number; other: number }[],
  turns: number,
): Tab[] {
  const own = new Map(looks);
  const now = tabs.map((tab, i) =>
    identities[(turns >> (i % 16)) % identities.length]!(tab, { looks: own, pick: i, other: 0 }),
  );
  for (const { tab, change, pick, other } of done) {
    const at = tab % now.length;
    now[at] = changes[change]!(now[at]!, { looks: own, pick, other });
  }
  return turns % 2 === 0 ? now : now.reverse();
}
