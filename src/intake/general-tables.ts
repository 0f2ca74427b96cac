/** The tables of 일반 현황 beside the headcount: they belong to no division, but to the bureau. */
import { BUREAU } from '../model/forms';
import type { StatusTable } from '../model/records';
import { given } from '../model/sourced';
import { bulletOf, type Line, squareOf } from './lines';
import { readStatus } from './status';

/** A line that says all by itself under no caption, `○ 예산 : 1,200억원`: it is kept as a sentence of its own. */
function asCaption(line: Line): Line {
  const bullet = line.cells ? undefined : bulletOf(line);
  return bullet ? { ...line, text: `□ ${bullet.text}` } : line;
}

/** Reads what is left of 일반 현황 when its headcount, its headings and its lines on 기구 and 인력 are known. */
export function readGeneralTables(lines: readonly Line[]): readonly StatusTable[] {
  const firstSquare = lines.findIndex(line => squareOf(line) !== undefined);
  const open = firstSquare < 0 ? lines.length : firstSquare;
  return readStatus(
    lines.map((line, at) => (at < open ? asCaption(line) : line)),
    given(BUREAU),
    '',
  ).tables;
}
