import { cellPosition, type Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import { linesOf } from '../../src/model/sourced';
import { layOutTabs, readRecords } from '../../src/template/tabs';
import { example } from './example';
import { plainRecords, sourcedIn } from './plain';

const plans = layOutTabs(example);
const tabs = plans.map(plannedTab);
const read = readRecords(tabs);

const shownAt = (all: readonly Tab[], tab: string, cell: string) => {
  const { row, col } = cellPosition(cell)!;
  return all.find(candidate => candidate.name === tab)!.rows[row]![col]!;
};

describe('records of a real shape', () => {
  test('come back equal', () => {
    expect(plainRecords(read)).toEqual(plainRecords(example));
  });

  test('come back with their texts', () => {
    const texts = (records: typeof read) =>
      sourcedIn({ ...records, forms: [], setup: [] }).map(({ text }) => text);
    const respelled = ['2개과', '2024 추진실적', 'true', 'false'];
    const asTyped = texts(example).filter(text => !respelled.includes(text));
    expect(texts(read)).toEqual(expect.arrayContaining(asTyped));
  });

  test('only the unknown fund is trouble', () => {
    const told = read.troubles.map(({ kind, text, at }) => `${kind} ${text} ${at.tab}`);
    expect(told).toEqual(['unknown 사비 문화과 사업비']);
  });

  test('every value names the cell in which it stands', () => {
    for (const { at, text } of sourcedIn(read)) {
      if (typeof at !== 'object' || !('tab' in at)) throw new Error(`no cell for ${text}`);
      const { shown, formula } = shownAt(tabs, at.tab, at.cell);
      if (formula === undefined) expect(shown.trim().endsWith(text.trim())).toBe(true);
    }
  });

  test('every line of the text gets through to a cell', () => {
    const traced = new Set(plans.flatMap(plan => plan.cells.flatMap(cell => cell.lines ?? [])));
    const lines = sourcedIn(example).flatMap(value => linesOf(value));
    expect(lines.filter(line => !traced.has(line))).toEqual([]);
  });

  test('a total that equals its parts is live, any other stays as typed', () => {
    const status = plans.find(plan => plan.name === '문화과 현황')!;
    const formulas = status.cells.filter(cell => cell.formula !== undefined && cell.lines);
    expect(formulas.filter(cell => cell.col === 1).length).toBe(3);
    const table = read.divisions[0]!.tables[0]!;
    expect(table.rows.map(row => row.cells[1]!.text)).toEqual(['30,100', '5', '5(분관 2)']);
  });
});
