/** The world behind the preview: the built add-on in the emulated Google Sheets, filled with a published report. */

import { importReport } from '../src/pipeline';
import type { DriveFile } from '../tests/emulator/store/drive-file';
import { createWorld, type World } from '../tests/emulator/world';
import type { Person } from './shapes';

/** The add-on as `npm run build` makes it; `filling` is the same with a hand to lay tabs out from plans. */
export interface AddOn {
  readonly code: string;
  readonly filling: string;
  readonly sidebar: string;
  readonly manifest: unknown;
}

/** What the preview runs on. */
export interface Preview {
  readonly world: World;
  readonly people: readonly Person[];
  /** Runs a function of the `filling` add-on, such as one that reads all tabs. */
  byHand(name: string, args?: readonly unknown[]): unknown;
}

const SUPERVISOR = 'guk@example.com';

/** Two days before the deadline, whatever year the report is of. */
const momentIn = (year: number): string => `${year}-11-06T09:00:00+09:00`;

/** The address of a division's 담당자, made of the division's code. */
const addressOf = (code: string): string => `${code.toLowerCase()}@example.com`;

/** Where the column of a header stands, and the rows below it until the next blank one. */
function columnIn(rows: readonly (readonly string[])[], header: string): { col: number; row: number } {
  const row = rows.findIndex(cells => cells.includes(header));
  return { row, col: rows[row]?.indexOf(header) ?? -1 };
}

const letter = (col: number): string => String.fromCharCode(65 + col);

/** Types what a report does not say into 설정, as the supervisor would: who fills in for each division. */
function typeStaff(world: World, divisions: readonly { code: string; name: string }[]): void {
  const rows = world.shown('설정');
  const code = columnIn(rows, '과 코드');
  const owner = columnIn(rows, '담당자');
  const extension = columnIn(rows, '내선');
  divisions.forEach((division, i) => {
    const row = rows.findIndex((cells, at) => at > code.row && cells[code.col] === division.code);
    if (row < 0) return;
    world.type('설정', `${letter(owner.col)}${row + 1}`, addressOf(division.code));
    world.type('설정', `${letter(extension.col)}${row + 1}`, String(2101 + i * 10));
  });
}

/** Types the deadline, where 설정 asks for it. */
function typeDeadline(world: World, year: number): void {
  const rows = world.shown('설정');
  const row = rows.findIndex(cells => cells.includes('제출 기한'));
  const col = rows[row]?.indexOf('제출 기한') ?? -1;
  if (row >= 0) world.type('설정', `${letter(col + 1)}${row + 1}`, `${year}. 11. 8.`);
}

/** The tabs that no report fills (진행, 수용 …) are made as at Google, and everybody begins at the first tab. */
function addMissingTabs(world: World): void {
  const screen = world.screen();
  world.click('서식 탭 만들기');
  Object.assign(screen, { dialogs: [], toasts: [], at: undefined });
}

/** A world filled with a published report's text, with a person a division. */
export function fill(addOn: AddOn, report: string): Preview {
  const { records, plans } = importReport(report);
  const divisions = records.setup.divisions.map(({ code, name }) => ({ code: code.value, name: name.value }));
  const year = Number(records.setup.report.year.value);
  const people = [
    { email: SUPERVISOR, name: '국 취합 담당자' },
    ...divisions.map(({ code, name }) => ({ email: addressOf(code), name: `${name} 담당자` })),
    { email: 'sonnim@example.com', name: '다른 국 직원' },
  ];
  const world = createWorld({
    manifest: addOn.manifest as never,
    now: momentIn(year),
    users: people.map(({ email }, i) => ({
      email,
      role: i === 0 ? ('owner' as const) : ('editor' as const),
    })),
    workbook: { name: records.setup.report.title.value },
    latency: 0,
    doubts: { equalsUnderText: 'text', dottedDates: 'text' },
  });
  const byHand = (name: string, args: readonly unknown[] = []): unknown => {
    const real = world.platform.script.current;
    world.load(addOn.filling);
    try {
      return world.run(name, { args });
    } finally {
      world.platform.script.current = real;
    }
  };
  byHand('addTabs', [JSON.stringify(plans)]);
  const { workbook } = world.platform;
  workbook.tabs = workbook.tabs.filter(tab => !/^(시트|Sheet)\d+$/.test(tab.name));
  world.load(addOn.code, { sidebar: addOn.sidebar });
  typeStaff(world, divisions);
  typeDeadline(world, year);
  for (const { email } of people) world.open({ user: email });
  addMissingTabs(world);
  return { world, people, byHand };
}

/** The files that somebody has made, the newest first. */
export function filesOf(world: World): readonly DriveFile[] {
  return [...world.platform.drive.values()].filter(file => file.bytes && !file.trashed).reverse();
}
