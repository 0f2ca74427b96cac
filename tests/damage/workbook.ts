/** The workbook of a published report, and what becomes of it when people have been at it. */
import type { Finding } from '../../src/model/findings';
import type { Cell, Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import type { Records } from '../../src/model/records';
import { type Checked, checkWorkbook, importReport } from '../../src/pipeline';
import { squeeze } from '../../src/prose/words';
import { placeOf } from '../template/edit';
import { plainRecords } from '../template/plain';

/** Checks tabs without writing anywhere. */
export const checked = (tabs: readonly Tab[]): Checked =>
  checkWorkbook({ readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined });

/** What became of a damaged workbook. */
export interface Outcome {
  /** Whether the records are those of the undamaged workbook. */
  readonly isSame: boolean;
  /** Findings that the undamaged workbook does not have, each at its place and with what was found. */
  readonly told: readonly Finding[];
}

/** The records as text; the order of the funds in a row of 사업비 is only that of the tab's columns. */
function inOneOrder(records: Records): string {
  return JSON.stringify(plainRecords(records), (key, value) => {
    if (key !== 'funds' || !Array.isArray(value) || value[0]?.fund === undefined) return value;
    return [...value].sort((a, b) => String(a.fund).localeCompare(String(b.fund)));
  });
}

/** A finding by what it says: keys change with every blank in a cell. */
const sayingOf = ({ rule, division, message }: Finding): string =>
  squeeze([rule, division ?? '', message].join('|'));
/** A workbook before anybody has been at it, and how a damaged one is held beside it. */
export interface Whole {
  readonly tabs: readonly Tab[];
  readonly outcomeOf: (tabs: readonly Tab[]) => Outcome;
}

/** The workbook that the import of a report's text lays out. */
export function wholeOf(text: string): Whole {
  const tabs = importReport(text).plans.map(plannedTab);
  const before = checked(tabs);
  const plainBefore = inOneOrder(before.records);
  const saidBefore = new Set(before.open.map(sayingOf));
  const outcomeOf = (damaged: readonly Tab[]): Outcome => {
    const { records, open } = checked(damaged);
    return {
      isSame: inOneOrder(records) === plainBefore,
      told: open.filter(finding => !saidBefore.has(sayingOf(finding))),
    };
  };
  return { tabs, outcomeOf };
}

/** A change of the rows of one tab; the others stay. */
export const inTab =
  (name: string, change: (rows: Cell[][]) => void) =>
  (tabs: readonly Tab[]): Tab[] =>
    tabs.map(tab => {
      if (tab.name !== name) return tab;
      const rows = tab.rows.map(cells => [...cells]);
      change(rows);
      return { ...tab, rows };
    });

/** The row in which a text stands first, from `from` on. */
export function rowOf(rows: readonly (readonly Cell[])[], text: string, from = 0): number {
  return placeOf(rows.slice(from), text).row + from;
}

/** Takes the rows of a block out, from its title to above the next title. */
export function takeBlock(rows: Cell[][], title: string): Cell[][] {
  const first = rowOf(rows, title);
  const rest = rows.slice(first + 1).findIndex(([cell]) => cell?.shown.startsWith('【'));
  return rows.splice(first, rest < 0 ? rows.length : rest + 1);
}
