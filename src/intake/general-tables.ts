/** The tables of 일반 현황 beside the headcount: they belong to no division, but to the bureau. */
import { BUREAU } from '../model/forms';
import type { StatusTable } from '../model/records';
import { given } from '../model/sourced';
import { bulletOf, isBare, type Line, squareOf } from './lines';
import { readStatus } from './status';

/** A line that says all by itself under no caption, `○ 예산 : 1,200억원`: it is kept as a sentence of its own. */
function asCaption(lines: readonly Line[], at: number): Line {
  const line = lines[at]!;
  const isOpen = lines.slice(0, at).some(above => squareOf(above) !== undefined);
  const bullet = line.cells || isOpen ? undefined : bulletOf(line);
  return bullet ? { ...line, text: `□ ${bullet.text}` } : line;
}

/** Reads what is left of 일반 현황 when its headcount, its headings and its lines on 기구 and 인력 are known. */
export function readGeneralTables(lines: readonly Line[]): readonly StatusTable[] {
  const own = lines.filter(line => !isBare(line));
  const { tables } = readStatus(
    lines.map((line, at) => (isBare(line) ? line : asCaption(lines, at))),
    given(BUREAU),
    '',
  );
  return own.length === 0 ? [] : tables;
}
