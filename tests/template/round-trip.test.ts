import fc from 'fast-check';
import { type Cell, cellPosition, EMPTY, type Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import { contentOf, text } from '../../src/template/kinds';
import { layOutTabs, readRecords } from '../../src/template/tabs';
import { records } from './arbitrary';
import { plainRecords, sourcedIn } from './plain';

const RUNS = { numRuns: 100 };

/** Blank rows and columns pushed in anywhere, as people do. */
function pushedApart(tab: Tab, rows: readonly number[], columns: readonly number[]): Tab {
  const wide = tab.rows.map(cells => {
    const copy: Cell[] = [...cells];
    for (const col of columns) if (col < copy.length) copy.splice(col, 0, EMPTY);
    return copy;
  });
  for (const row of rows) if (row < wide.length) wide.splice(row, 0, []);
  return { ...tab, rows: wide };
}

describe('any records', () => {
  test('come back equal from their tabs, without trouble', () => {
    fc.assert(
      fc.property(records, given => {
        const read = readRecords(layOutTabs(given).map(plannedTab));
        expect(plainRecords(read)).toEqual(plainRecords(given));
        expect(read.troubles.filter(({ kind }) => kind !== 'missing')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('come back equal with rows and columns pushed in, and tabs in another order', () => {
    const places = fc.array(fc.nat(30), { maxLength: 6 });
    fc.assert(
      fc.property(records, places, fc.array(fc.nat(6), { maxLength: 3 }), (given, rows, columns) => {
        const tabs = layOutTabs(given).map(plannedTab);
        const read = readRecords(tabs.map(tab => pushedApart(tab, rows, columns)).reverse());
        expect(plainRecords(read)).toEqual(plainRecords(given));
      }),
      RUNS,
    );
  });

  test('name the cell in which each value stands', () => {
    fc.assert(
      fc.property(records, given => {
        const tabs = layOutTabs(given).map(plannedTab);
        for (const { at, text: typed, value } of sourcedIn(readRecords(tabs))) {
          if (typeof at !== 'object' || !('tab' in at)) throw new Error(`no cell for ${typed}`);
          const { row, col } = cellPosition(at.cell)!;
          const cell = tabs.find(tab => tab.name === at.tab)?.rows[row]?.[col];
          const isBlankDefault = value === '' || cell?.formula !== undefined;
          if (!isBlankDefault) expect(cell?.shown).toBe(typed);
        }
      }),
      RUNS,
    );
  });

  test('are read without throwing, whatever is typed over them', () => {
    const garbage: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom(EMPTY, { value: true, shown: '' }, { value: null, shown: '', formula: 'A1' }),
      fc
        .oneof(fc.string(), fc.constantFrom('【조직】', '구분', '계', '정원', '【】', '과 코드', '주(위)'))
        .map(value => ({ value, shown: value })),
      fc.double().map(value => ({ value, shown: String(value) })),
    );
    const slips = fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.nat(10), garbage), { maxLength: 60 });
    fc.assert(
      fc.property(records, slips, (given, slipped) => {
        const tabs = layOutTabs(given)
          .map(plannedTab)
          .map(tab => ({ ...tab, rows: tab.rows.map(cells => [...cells]) }));
        for (const [tab, row, col, cell] of slipped) {
          const cells = tabs[tab % tabs.length]!.rows[row];
          if (cells) cells[Math.min(col, cells.length)] = cell;
        }
        const read = readRecords(tabs);
        expect(layOutTabs(read).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('have tab names that every program takes', () => {
    fc.assert(
      fc.property(records, given => {
        const names = layOutTabs(given).map(plan => plan.name);
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^[\]*?/\\:]{1,31}$/);
      }),
      RUNS,
    );
  });
});

test('a text is written as typed', () => {
  expect(contentOf(text, { value: '가', text: ' 가 ', at: 'given' })).toBe(' 가 ');
});
