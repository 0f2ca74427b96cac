/** The workbook of the published report in seeds/, and what becomes of it when people have been at it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../../src/model/findings';
import type { Cell, Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import type { Records } from '../../src/model/records';
import { type Checked, checkWorkbook, importReport } from '../../src/pipeline';
import { squeeze } from '../../src/prose/words';
import { placeOf } from '../template/edit';
import { plainRecords } from '../template/plain';

const seeds = resolve(__dirname, '../../seeds');

/** The text of the published report. */
export const seedText = (): string =>
  readFileSync(join(seeds, readdirSync(seeds).find(file => file.endsWith('.txt'))!), 'utf8');

/** The workbook as its import lays it out. */
export const whole: readonly Tab[] = importReport(seedText()).plans.map(plannedTab);

/** Checks tabs without writing anywhere. */
export const checked = (tabs: readonly Tab[]): Checked =>
  checkWorkbook({ readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined });

/** What the undamaged workbook says, and what is found in it. */
export const before = checked(whole);

/** What became of a damaged workbook. */
export interface Outcome {
  /** Whether the records are those of the undamaged workbook. */
  readonly isSame: boolean;
  /** Findings that the undamaged workbook does not have, each at its place and with what was found. */
  readonly told: readonly Finding[];
  /** How many of its findings are gone. */
  readonly gone: number;
}

/** The records as text; the order of the funds in a row of 사업비 is only that of the tab's columns. */
function inOneOrder(records: Records): string {
  return JSON.stringify(plainRecords(records), (key, value) => {
    if (key !== 'funds' || !Array.isArray(value) || value[0]?.fund === undefined) return value;
    return [...value].sort((a, b) => String(a.fund).localeCompare(String(b.fund)));
  });
}

const plainBefore = inOneOrder(before.records);
/** A finding by what it says: keys change with every blank in a cell. */
const sayingOf = ({ rule, division, message }: Finding): string =>
  squeeze([rule, division ?? '', message].join('|'));
const saidBefore = new Set(before.open.map(sayingOf));

/** Reads and checks a damaged workbook beside the undamaged one. */
export function outcomeOf(tabs: readonly Tab[]): Outcome {
  const { records, open } = checked(tabs);
  const said = new Set(open.map(sayingOf));
  return {
    isSame: inOneOrder(records) === plainBefore,
    told: open.filter(finding => !saidBefore.has(sayingOf(finding))),
    gone: before.open.filter(finding => !said.has(sayingOf(finding))).length,
  };
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
