/** 고친 문서 대조: what a person changed in a report after it was made, and which cells that would change. */
import { type Line, tidy } from '../documents/read-back/lines';
import { addedLine, deletedLine, filledCell, reshapedRow } from './change-line';
import { changesOfUnit, type IsFormula } from './change-unit';
import type { DocumentChange } from './changes';
import { withoutPages } from './contents';
import { pairLines } from './pair-lines';
import type { TracedReport } from './report-lines';

/** How many of what were changed. */
export interface ChangeCounts {
  readonly numbers: number;
  readonly lines: number;
  readonly added: number;
  readonly deleted: number;
  readonly computed: number;
  readonly fixed: number;
}

/** What the document says otherwise than the report of the workbook. */
export interface Verification {
  readonly counts: ChangeCounts;
  readonly changes: readonly DocumentChange[];
}

/** A document that shares less with the report is another report; so is one of another title that shares less than most. */
const LEAST_IN_COMMON = 0.4;
const MOST = 0.8;
/** Shorter texts stand in every report. */
const TELLING = 6;

/** Which part of what the report says, from 0 to 1, stands in the document too. */
function inCommon({ lines }: TracedReport, document: readonly Line[]): number {
  const theirs = new Set(document.flatMap(({ texts }) => texts));
  const ours = lines.flatMap(({ texts }) => texts).filter(text => text.length >= TELLING);
  return ours.length === 0 ? 0 : ours.filter(text => theirs.has(text)).length / ours.length;
}

/** Whether a document is this report at all, however much of it was edited; last year's has another title. */
export function isSameReport(report: TracedReport, document: readonly Line[], title: string): boolean {
  const share = inCommon(report, document);
  const isTitled = document.some(({ texts }) => texts.some(text => text.includes(tidy(title))));
  return share >= MOST || (share >= LEAST_IN_COMMON && isTitled);
}

/** The changes between a line of the report and the same line, edited. */
function changedLine(
  report: TracedReport,
  line: number,
  theirs: Line,
  isFormula: IsFormula,
): DocumentChange[] {
  const { texts } = report.lines[line]!;
  if (texts.length !== theirs.texts.length) return [reshapedRow(report, line, theirs)];
  return texts.flatMap((text, cell) => {
    const after = theirs.texts[cell]!;
    if (text === after) return [];
    const unit = report.unitsOfLine[line]!.find(one => report.units[one]!.cell === cell);
    return unit === undefined
      ? [filledCell(report, line, cell, after)]
      : changesOfUnit(report, { unit, after }, isFormula);
  });
}

function countsOf(changes: readonly DocumentChange[]): ChangeCounts {
  const count = (kind: DocumentChange['kind']): number =>
    changes.filter(change => change.kind === kind).length;
  const numbers = changes.filter(({ kind }) => kind === 'number').reduce((sum, one) => sum + one.numbers, 0);
  return {
    numbers,
    lines: count('text'),
    added: count('added'),
    deleted: count('deleted'),
    computed: count('computed'),
    fixed: count('fixed'),
  };
}

/** The same change of the same value, told at each place where it is printed, is one. */
function once(changes: readonly DocumentChange[]): DocumentChange[] {
  const told = new Set<string>();
  return changes.filter(({ edits: [edit] }) => {
    if (!edit) return true;
    const key = `${edit.tab}!${edit.cell} ${edit.text}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Compares a document with the report. Pages of the contents list, looks and page breaks are not compared. */
export function verify(report: TracedReport, document: readonly Line[], isFormula: IsFormula): Verification {
  const { lines } = withoutPages(document, report.lines);
  const all = pairLines(report.lines, lines).flatMap(({ ours, theirs, before }): DocumentChange[] => {
    if (ours !== null && report.lines[ours]!.isContents) return [];
    if (ours === null)
      return report.lines[before]?.isContents ? [] : [addedLine(report, lines[theirs!]!, before)];
    return theirs === null
      ? [deletedLine(report, ours)]
      : changedLine(report, ours, lines[theirs]!, isFormula);
  });
  const changes = once(all);
  return { counts: countsOf(changes), changes };
}
