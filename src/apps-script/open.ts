/** What the page shows when it opens, and the line that reminds a division: few reads, no lock, no check. */
import type { Tab } from '../model/grid';
import { isOurs } from '../upkeep/lay-out';
import { type Overview, overview, overviewTabs, reminder, reminderTabs } from '../upkeep/overview';
import { spreadsheetClock } from './clock';
import { askedAt } from './desk';
import { failure } from './failure';
import { clicker } from './identity';
import { readTab } from './read-tab';
import type { Opened } from './shapes';
import { HALF, sheetsOf } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Seen {
  readonly email: string;
  readonly tabs: readonly Tab[];
  readonly overview: Overview;
}

function seen(wanted: readonly string[]): Seen {
  const spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const email = clicker.email();
  const sheets = sheetsOf(spreadsheet);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const read = (name: string): Tab[] => {
    const sheet = sheets.get(name);
    return sheet ? [readTab(sheet, timeZone)] : [];
  };
  const tabs = wanted.flatMap(read);
  const asked = askedAt({ spreadsheet, email, clock: spreadsheetClock(spreadsheet) });
  return {
    email,
    tabs,
    overview: overview(
      tabs,
      Array.from(sheets.keys()),
      name => !name.endsWith(HALF) && read(name).some(isOurs),
      asked,
    ),
  };
}

/** Who is there, for what report, and how far everybody is, as the last check found it. */
export function open(): Opened {
  const { email, overview: found } = seen(overviewTabs);
  const { rights, ...rest } = found;
  return { ...rest, who: email, role: rights.isSupervisor ? 'supervisor' : 'staff', own: rights.own };
}

/** 독촉 문구. */
export function remind({ division }: { readonly division: string }): string {
  const { tabs, overview: found } = seen(reminderTabs);
  const own = found.divisions.find(({ code }) => code === division);
  if (!own) throw failure('input', '그 과를 찾지 못했습니다.', '사이드바를 닫았다가 다시 열어 주세요.');
  return reminder(tabs, found, own);
}
