/**
 * 대조: a document that was made is read back and held against the records. Every number of the workbook that
 * belongs in the report must stand in it, in its place, and none that the workbook does not have.
 */
import type { Line } from '../documents/read-back/lines';
import type { CellRef } from '../model/grid';
import { cellOf } from '../model/sourced';
import { withoutPages } from './contents';
import { difference, type Hunk } from './difference';
import { type NumberAt, numbersIn } from './numbers';
import type { TracedReport } from './report-lines';
import type { Stated } from './stated';
import type { Found } from './trace';

/** A number that should stand in the document and does not. */
export interface MissingNumber {
  /** None for a computed number. */
  readonly at: CellRef | null;
  readonly number: string;
  /** The text of the cell, or for a computed number the line that should say it. */
  readonly text: string;
  readonly message: string;
}

/** A number that stands in the document, and not in the workbook. */
export interface ForeignNumber {
  readonly number: string;
  /** The line of the document that says it. */
  readonly text: string;
  readonly message: string;
}

/** How a document stands against the records. */
export interface Certificate {
  /** Numbers of the workbook that belong in the report, and how many of them stand in the document. */
  readonly all: number;
  readonly found: number;
  /** Numbers that stand there and are computed: totals, shares, years and ordinals. */
  readonly computed: number;
  readonly missing: readonly MissingNumber[];
  readonly foreign: readonly ForeignNumber[];
}

/** A number of the report: who says it, and whether the document says it too. */
interface Printed extends NumberAt {
  readonly unit: number;
  readonly owner?: Found;
  isLost: boolean;
}

const SHOWN = 60;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function missingOf({ source, text }: Stated, number: string, why: string): MissingNumber {
  const at = source ? cellOf(source) : null;
  const place = at ? `${at.tab} ${at.cell}` : '계산한 수';
  return { at, number, text, message: `${place} ${short(text.trim())}: ${why}` };
}

/** Every number of the report, by line. */
function printedNumbers({ units, unitsOfLine, found }: TracedReport): Printed[][] {
  return unitsOfLine.map(places =>
    places.flatMap(unit =>
      numbersIn(units[unit]!.text).map((at): Printed => {
        const owner = found[unit]!.find(({ start, end }) => start <= at.start && at.end <= end);
        return { ...at, unit, isLost: false, ...(owner ? { owner } : {}) };
      }),
    ),
  );
}

/** A number of the document, and the line that says it. */
interface Met {
  readonly number: string;
  readonly line: Line;
}

const metIn = (lines: readonly Line[]): Met[] =>
  lines.flatMap(line => line.texts.flatMap(text => numbersIn(text).map(({ number }) => ({ number, line }))));

function foreignOf({ number, line }: Met): ForeignNumber {
  const text = short(line.texts.join(' '));
  const place = line.table === undefined ? '' : `${line.table}번째 표 ${line.row}행 `;
  return { number, text, message: `${place}‘${text}’의 ${number}: 통합 문서에 없는 수` };
}

/** Compares the numbers of lines that differ; marks those that are lost, and gives those that are foreign. */
function compareHunk(hunk: Hunk, printed: readonly Printed[][], lines: readonly Line[]): ForeignNumber[] {
  const ours = printed.slice(hunk.a, hunk.aEnd).flat();
  const theirs = metIn(lines.slice(hunk.b, hunk.bEnd));
  const numbers = (all: readonly { readonly number: string }[]): string[] => all.map(({ number }) => number);
  return difference(numbers(ours), numbers(theirs)).flatMap(({ a, aEnd, b, bEnd }) => {
    for (const lost of ours.slice(a, aEnd)) lost.isLost = true;
    return theirs.slice(b, bEnd).map(foreignOf);
  });
}

const keyOf = ({ texts }: Line): string => texts.filter(text => text !== '').join(' ');

/** Pages of the contents list that are none: another than the list was made with, or one before the page above. */
function wrongPages(pages: readonly number[], expected: readonly number[] | undefined): ForeignNumber[] {
  return pages.flatMap((page, i) => {
    const isWrong = expected ? page !== expected[i] : page < (pages[i - 1] ?? 1);
    const text = `순서 ${i + 1}번째 줄의 쪽번호`;
    const message = `${text} ${page}: ${expected ? `${expected[i]}쪽이어야 함` : '앞줄보다 앞선 쪽'}`;
    return isWrong ? [{ number: String(page), text, message }] : [];
  });
}

/** Numbers of the report that no value says and nothing computes. */
function unexplained(printed: readonly Printed[][], { units, known }: TracedReport): Met[] {
  const saidBy = new Set(known.map(({ section, number }) => `${section}|${number}`));
  return printed.flat().flatMap(({ unit, number, owner, isLost }) => {
    const { line } = units[unit]!;
    if (owner || isLost || line.isContents) return [];
    const bare = number.replace(/^-/, '');
    const isKnown = saidBy.has(`|${bare}`) || saidBy.has(`${line.section}|${bare}`);
    return isKnown ? [] : [{ number, line }];
  });
}

/** What the document lacks of the numbers that the report says. */
function lostNumbers(printed: readonly Printed[][], { units }: TracedReport): MissingNumber[] {
  return printed
    .flat()
    .filter(({ isLost }) => isLost)
    .map(({ owner, unit, number }) => {
      const said = owner?.stated ?? { section: '', role: 'shared', text: units[unit]!.text };
      return missingOf(said as Stated, number, '문서에 없음');
    });
}

/** The numbers that the lines of a section say. */
function saidIn({ units }: TracedReport, section: string): Set<string> {
  const own = units.filter(({ line }) => line.section === section);
  return new Set(own.flatMap(({ text }) => numbersIn(text).map(({ number }) => number)));
}

/** What the report lacks of the numbers that the records say. */
function leftOut(report: TracedReport): MissingNumber[] {
  const { stated, found } = report;
  const traced = new Set(found.flatMap(all => all.map(one => one.stated)));
  return stated
    .filter(one => one.source && !traced.has(one))
    .flatMap(one => {
      const said = one.isAnywhere ? saidIn(report, one.section) : new Set<string>();
      const missing = numbersIn(one.text).filter(({ number }) => !said.has(number));
      return missing.map(({ number }) => missingOf(one, number, '보고서에 실리지 않음'));
    });
}

/**
 * Holds a document against the report of the records. `pages` are those that its contents list was made with, in
 * order; where they are not told, the list may say any that do not run backwards.
 */
export function certify(
  report: TracedReport,
  document: readonly Line[],
  pages?: readonly number[],
): Certificate {
  const { lines, pages: met } = withoutPages(document, report.lines);
  const printed = printedNumbers(report);
  const hunks = difference(report.lines.map(keyOf), lines.map(keyOf));
  const foreign = hunks.flatMap(hunk => compareHunk(hunk, printed, lines));
  const omitted = leftOut(report);
  const typed = printed.flat().filter(({ owner }) => owner?.stated.source !== undefined);
  const lost = typed.filter(({ isLost }) => isLost).length;
  return {
    all: typed.length + omitted.length,
    found: typed.length - lost,
    computed: printed.flat().filter(({ owner, isLost }) => !owner?.stated.source && !isLost).length,
    missing: [...omitted, ...lostNumbers(printed, report)],
    foreign: [...foreign, ...unexplained(printed, report).map(foreignOf), ...wrongPages(met, pages)],
  };
}
