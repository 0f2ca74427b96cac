/** A paragraph or a cell that an edited document says otherwise: which values that changes. */
import { tidy } from '../documents/read-back/lines';
import type { CellRef } from '../model/grid';
import { cellOf, type Sourced } from '../model/sourced';
import { type DocumentChange, differing, placeName, short } from './changes';
import { edited, editsInTyped, editsOf, type TextEdit } from './edit-text';
import { knownAs } from './known';
import { numbersIn } from './numbers';
import type { TracedReport } from './report-lines';
import type { Stated } from './stated';
import type { Found } from './trace';

/** Whether a cell holds a formula: its number is computed, whoever reads it. */
export type IsFormula = (at: CellRef) => boolean;

/** A unit of the report and what the document says in its place. */
export interface ChangedUnit {
  readonly unit: number;
  readonly after: string;
}

const masked = (text: string): string => text.replace(/\d[\d,.]*\d|\d/g, '#');

/** How many numbers differ, where nothing else does. */
function changedNumbers(before: string, after: string): number {
  const [ours, theirs] = [numbersIn(before), numbersIn(after)];
  const differ = ours.filter(({ number }, i) => number !== theirs[i]?.number).length;
  return differ + Math.max(0, theirs.length - ours.length);
}

/** The value whose letters an edit touches; at a border the one that it goes on with. */
function ownerOf({ start, end }: TextEdit, found: readonly Found[]): Found | undefined {
  const holding = found.filter(one => one.start <= start && end <= one.end);
  return (
    holding.find(one => one.start < start || start < end) ??
    holding.find(one => one.end === start) ??
    holding[0]
  );
}

/** What a value reads with the edits in it; `undefined` where the printed letters are not its own. */
function newText(
  before: string,
  { stated, start, end }: Found,
  edits: readonly TextEdit[],
): string | undefined {
  const printed = before.slice(start, end);
  const own = edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const typed = editsInTyped(printed, stated.text, own);
  return typed && edited(stated.text, typed);
}

/** The letters that print a value, or a part of it, and what was changed in them. */
interface EditedPart {
  readonly found: Found;
  readonly edits: readonly TextEdit[];
}

/** The whole text of a value with all its changed parts; `null` where it cannot be told. */
function wholeText(before: string, { text }: Sourced<unknown>, parts: readonly EditedPart[]): string | null {
  let whole: string | null = text;
  for (const { found, edits } of [...parts].sort((a, b) => b.found.start - a.found.start)) {
    const changed = newText(before, found, edits);
    const at: number = whole === null ? -1 : whole.lastIndexOf(found.stated.text);
    if (changed === undefined || whole === null || at < 0) return null;
    whole = whole.slice(0, at) + changed + whole.slice(at + found.stated.text.length);
  }
  return whole;
}

/** A change of a value of its own. */
function valueChange(
  before: string,
  after: string,
  parts: readonly EditedPart[],
  isFormula: IsFormula,
): DocumentChange {
  const { source, role } = parts[0]!.found.stated;
  const { text } = source!;
  const at = cellOf(source!);
  const to = wholeText(before, source!, parts);
  const isNumber = to !== null && masked(text) === masked(to);
  const numbers = isNumber ? changedNumbers(text, to) : 0;
  const base = { at, cell: text, to, before, after, numbers, cells: [], edits: [] };
  const place = placeName(at);
  if (isFormula(at)) {
    const message = `${place}: 수식으로 계산하는 칸입니다. 그 수식이 더하는 칸을 고쳐 주세요. (문서: ‘${short(after)}’)`;
    return { ...base, kind: 'computed', message };
  }
  if (role === 'shared' || to === null) {
    const message = `${place} ‘${short(text)}’: 여러 곳에 쓰이거나 이름이 되는 값이어서 직접 고쳐 주세요. (문서: ‘${short(after)}’)`;
    return { ...base, kind: 'fixed', message };
  }
  const message = `${place}: ${differing(text, to).join(' → ')}`;
  return { ...base, kind: isNumber ? 'number' : 'text', message, edits: [{ ...at, read: text, text: to }] };
}

/** The words around a unit: what its row and its column are called, and its own. */
function around({ units, lines }: TracedReport, unit: number): string {
  const { place, cell, text } = units[unit]!;
  return `${lines[place]!.labels?.[cell] ?? ''} ${text}`;
}

/** A value that is said elsewhere, and whose words are changed here; the longest where several may be meant. */
function saidElsewhere(
  { stated }: TracedReport,
  before: string,
  edits: readonly TextEdit[],
): Stated | undefined {
  const holds = ({ source, text }: Stated): boolean => {
    const words = tidy(text);
    if (!source || words.length < 2) return false;
    return edits.every(({ start, end }) => {
      const at = before.indexOf(words, Math.max(0, end - words.length));
      return at >= 0 && at <= start && end <= at + words.length;
    });
  };
  return stated.filter(holds).sort((a, b) => b.text.length - a.text.length)[0];
}

/** The cells behind the numbers that the edits touch, as far as they are computed. */
function computedFrom(
  report: TracedReport,
  unit: number,
  edits: readonly TextEdit[],
): { readonly numbers: number; readonly cells: readonly CellRef[] } {
  const { text, line } = report.units[unit]!;
  const touched = numbersIn(text).filter(({ start, end }) =>
    edits.some(edit => edit.start < end && start < edit.end),
  );
  const computed = touched.flatMap(({ number }) => {
    const [best] = knownAs(report.known, number, line.section, around(report, unit));
    return best && !best.isNamed ? [best] : [];
  });
  return { numbers: computed.length, cells: computed.flatMap(({ cells }) => cells) };
}

const MOST_NAMED = 6;

function namesOf(cells: readonly CellRef[]): string {
  const names = cells.slice(0, MOST_NAMED).map(placeName).join(', ');
  return cells.length > MOST_NAMED ? `${names} 등 ${cells.length}칸` : names;
}

/** A change of what nobody typed there: a computed number, a name, or words that are always the same. */
function otherChange(
  report: TracedReport,
  { unit, after }: ChangedUnit,
  edits: readonly TextEdit[],
  owner: Found | undefined,
): DocumentChange {
  const before = report.units[unit]!.text;
  const base = { at: null, cell: null, to: null, before, after, numbers: 0, edits: [] };
  const said = differing(before, after)
    .map(words => `‘${words}’`)
    .join(' → ');
  const { numbers, cells } = computedFrom(report, unit, edits);
  if (owner || numbers > 0) {
    const behind = owner?.stated.cells ?? cells;
    const from = behind.length > 0 ? ` 바탕이 되는 칸: ${namesOf(behind)}` : '';
    const message = `${said}: 계산한 수여서 칸에 바로 옮길 수 없습니다.${from}`;
    return { ...base, kind: 'computed', numbers: Math.max(1, numbers), cells: behind, message };
  }
  const source = saidElsewhere(report, before, edits)?.source;
  if (source) {
    const at = cellOf(source);
    const message = `${said}: ${placeName(at)} ‘${short(source.text)}’에서 온 말입니다. 그 칸에서 고쳐 주세요.`;
    return { ...base, kind: 'fixed', at, cell: source.text, cells: [], message };
  }
  const message = `${said}: 어느 칸에도 없는 말(정해진 제목이나 기호)이어서 옮기지 않습니다.`;
  return { ...base, kind: 'fixed', cells: [], message };
}

/** Words written behind the end of a line that ends with something filled in belong to the line. */
function endOfLine(before: string, found: readonly Found[]): Found | undefined {
  const line = found.filter(({ stated }) => stated.role === 'line').pop();
  if (!line?.stated.source?.text.trim().endsWith('}')) return undefined;
  return { ...line, stated: { ...line.stated, text: '' }, start: before.length, end: before.length };
}

/** What an edited unit changes: a change a value, and one for all else. */
export function changesOfUnit(
  report: TracedReport,
  changed: ChangedUnit,
  isFormula: IsFormula,
): DocumentChange[] {
  const before = report.units[changed.unit]!.text;
  const found = report.found[changed.unit]!;
  const byPart = new Map<Found | undefined, TextEdit[]>();
  for (const edit of editsOf(before, changed.after)) {
    const behind = edit.start === before.length ? endOfLine(before, found) : undefined;
    const owner = ownerOf(edit, found) ?? behind;
    byPart.set(owner, [...(byPart.get(owner) ?? []), edit]);
  }
  const bySource = new Map<Sourced<unknown>, EditedPart[]>();
  const others: DocumentChange[] = [];
  byPart.forEach((edits, owner) => {
    const source = owner?.stated.source;
    if (owner && source) bySource.set(source, [...(bySource.get(source) ?? []), { found: owner, edits }]);
    else others.push(otherChange(report, changed, edits, owner));
  });
  const values = Array.from(bySource.values());
  return [...values.map(parts => valueChange(before, changed.after, parts, isFormula)), ...others];
}
