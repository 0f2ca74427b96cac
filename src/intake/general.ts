/**
 * Ⅰ 일반 현황: what the bureau publishes about itself – divisions and teams, headcount, absences. It is kept to
 * be tied out against the divisions' own numbers.
 */
import type { Absences } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { readNumber } from '../prose/numbers';
import { squeeze } from '../prose/words';
import { absencesOf, collectNotes } from './absence-notes';
import { withoutNumeral } from './contents';
import { readGrid } from './grid-table';
import { isHeadcount, type PeopleTable, readHeadcount } from './headcount';
import { isBare, type Line, unitOf } from './lines';
import { tableRuns } from './runs';

/** What 일반 현황 tells. */
export interface General {
  readonly divisions?: Sourced<number>;
  readonly teams?: Sourced<number>;
  readonly authorized?: Sourced<number>;
  readonly current?: Sourced<number>;
  readonly people?: PeopleTable;
  readonly absences: Absences;
  /** Headings and units that say nothing more. */
  readonly layout: readonly Line[];
}

const HEADING = /^[□■○ㅇ]?(?:기구|조직|인력|일반|기본)(?:현황|도|및조직)?$/;
const ORGANISATION = /^(?:[□■○ㅇ]|\d\.)?(?:기구|조직)/;
const PEOPLE = /^(?:[□■○ㅇ]|\d\.)?(?:인력|정[·․ㆍ]?현원|직원)/;

/** The number that a pattern finds in a line, `5개과 19개팀`. */
function numberIn(lines: readonly Line[], where: RegExp, what: RegExp): Sourced<number> | undefined {
  for (const line of lines) {
    const plain = squeeze(line.text);
    const match = !line.cells && where.test(plain) ? what.exec(plain) : null;
    if (match) return fromLines(readNumber(match[1]!) ?? 0, match[1]!, line.number);
  }
  return undefined;
}

/** Reads the lines between the contents list and the first division. */
export function readGeneral(lines: readonly Line[], isHeading: (line: Line) => boolean): General {
  const runs = tableRuns(lines).map(run => ({ run, grid: readGrid(run) }));
  const found = runs.find(({ grid }) => isHeadcount(grid));
  const behind = found ? lines.filter(line => line.number > found.run[found.run.length - 1]!.number) : [];
  const leads = lines.filter(line => !isBare(line) && !line.cells);
  return {
    divisions: numberIn(leads, ORGANISATION, /(\d+)개?(?:과|부서|담당관|실|소)/),
    teams: numberIn(leads, ORGANISATION, /(\d+)개?(?:팀|담당|계)/),
    authorized: numberIn(leads, PEOPLE, /정원[^\d]{0,3}([\d,]+)/),
    current: numberIn(leads, PEOPLE, /현원[^\d]{0,3}([\d,]+)/),
    people: found && readHeadcount(found.grid),
    absences: absencesOf(collectNotes(behind)),
    layout: leads.filter(
      line =>
        isHeading(line) ||
        unitOf(line.text) !== undefined ||
        HEADING.test(squeeze(withoutNumeral(line.text).title)),
    ),
  };
}
