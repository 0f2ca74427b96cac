/**
 * The rows of an outline: the columns of the tab {과} 사업, and what each row has from the rows above it.
 *
 *     순번 │ 사업 번호 │ 구분     │ 단계 │ 내용
 *        3 │         1 │ 사업개요 │      │ - 사업기간: 2024. 1. ~ 12.
 *        4 │           │          │      │  - 상반기 집중                  of 1, 사업개요, level 2
 */
import type { OutlineLine } from '../model/records';
import { outlineLevels, type Setup } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { type Block, type Column, column } from './block';
import { count, known, oneOf, text } from './kinds';
import { chosenLine, outlineOf, sectionOpened } from './outline';
import { textAt, trouble } from './reading';
import { type Table, take } from './table';

/** 구분 of a project's title. */
export const TITLE = '사업명';
/** 구분 of its purpose. */
export const PURPOSE = '목적';
/** Title of the column 구분. */
export const SECTION = '구분';

/** 순번: made, and kept through every sort. */
export const order = column('순번', count, 50, { look: 'made', preset: true });
/** 사업 번호. */
export const number = column('사업 번호', count, 70, { preset: true });
/** 단계. */
export const level = column('단계', oneOf('단계', outlineLevels, '1'), 70, {
  preset: true,
  options: outlineLevels,
});
/** 내용. */
export const content = column('내용', text, 640);

/** The block of the tab, with the sections of the setup to choose from. */
export function describeOutline(setup: Setup): { section: Column<string>; block: Block } {
  const section = sectionColumn(setup);
  return { section, block: { columns: [order, number, section, level, content] } };
}

function sectionColumn(setup: Setup): Column<string> {
  const names = [TITLE, PURPOSE, ...setup.sections.map(({ name }) => name.value)];
  return column(SECTION, known('설정 탭의 사업 항목', names), 110, { preset: true, options: names });
}

/** What a row has from the rows above where its own cells are blank. */
interface Above {
  readonly number?: Sourced<number>;
  readonly section?: Sourced<string>;
}

/** A row of the outline. */
export interface OutlineRow extends OutlineLine, Above {
  /** Row of the tab. */
  readonly row: number;
  /** Whether 구분 stands in this very row. */
  readonly opensSection: boolean;
}

/** The rows that hold content, in the order of 순번, each with its number, section and level. */
export function outlineRows(table: Table, section: Column<string>, setup: Setup): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const records = new Set(table.rows);
  let above: Above = {};
  let goesOn = false;
  for (const row of inOrder(table)) {
    const before = above;
    const opensSection = textOfColumn(table, row, section) !== '';
    above = belowOf(table, row, section, before, records.has(row));
    goesOn = goesOn && above.section === before.section;
    if (!records.has(row)) continue;
    reportOrder(table, row);
    const chosen = take(table, row, level)?.value;
    const written = take(table, row, content);
    if (!written) continue;
    const isNamed = above.section?.value === TITLE || above.section?.value === PURPOSE;
    if (isNamed) {
      const text = onOneLine(written);
      rows.push({ row, ...above, opensSection, level: chosen ?? '1', text });
      continue;
    }
    linesOf(written).forEach((line, i) => {
      const isPasted = i > 0 || !chosen;
      const heading = isPasted && !(opensSection && i === 0) ? sectionOpened(line.text, setup) : undefined;
      if (heading !== undefined) {
        above = { ...above, section: { ...line, value: heading } };
        goesOn = true;
        return;
      }
      const read = isPasted
        ? outlineOf(line.text, setup, goesOn || i > 0)
        : chosenLine(line.text, chosen!, setup);
      goesOn = goesOn || (isPasted && read.isMarked);
      const text = read.isMarked ? { ...line, value: read.text, text: read.text } : line;
      rows.push({ row, ...above, opensSection: opensSection && i === 0, level: read.level, text });
    });
  }
  return rows;
}

/** The lines of a cell that were parted with Alt+Enter; each is a line of the outline. */
function linesOf(written: Sourced<string>): Sourced<string>[] {
  const parts = written.text.split(/\r\n|[\r\n]/).filter(part => part.trim() !== '');
  return parts.length < 2 ? [written] : parts.map(part => ({ ...written, value: part.trim(), text: part }));
}

/** A title or purpose that was broken into lines is one sentence. */
function onOneLine(written: Sourced<string>): Sourced<string> {
  const value = written.value.replace(/\s*[\r\n]+\s*/g, ' ');
  return value === written.value ? written : { ...written, value, text: value };
}

/** The number and section of a row: its own, or those above; a section does not reach into the next project. */
function belowOf(table: Table, row: number, section: Column<string>, above: Above, isRecord: boolean): Above {
  const own = (isRecord || isRead(table, row, number) ? take(table, row, number) : undefined) ?? above.number;
  const isSameProject = own?.value === above.number?.value;
  const written = textOfColumn(table, row, section);
  const isSameSection = isSameProject && (written === '' || written === above.section?.text.trim());
  if (isSameSection || (!isRecord && !isRead(table, row, section)))
    return { number: own, section: isSameProject ? above.section : undefined };
  return { number: own, section: take(table, row, section) };
}

/** 순번 that is no number says nothing of the row's place. */
function reportOrder({ reading, columns }: Table, row: number): void {
  const col = columns.get(order);
  const typed = col === undefined ? '' : textAt(reading, row, col).trim();
  if (col === undefined || typed === '' || order.kind.read(typed) !== undefined) return;
  const message = `순번 칸의 ${withParticle(`‘${typed}’`, '은/는')} 읽지 않았습니다. 순번은 저절로 매겨지니 지우거나, 적어 둘 말이면 내용 칸으로 옮겨 주십시오.`;
  trouble(reading, 'unplaced', row, col, order.title, message);
}

/** Whether a cell holds what its column asks for. */
function isRead(table: Table, row: number, column: Column<unknown>): boolean {
  return column.kind.read(textOfColumn(table, row, column)) !== undefined;
}

function textOfColumn(table: Table, row: number, column: Column<unknown>): string {
  const col = table.columns.get(column);
  return col === undefined ? '' : textAt(table.reading, row, col).trim();
}

/** Rows as 순번 puts them; a row without one stays behind the row it stands under. */
function inOrder(table: Table): readonly number[] {
  const col = table.columns.get(order);
  let last = Number.NEGATIVE_INFINITY;
  const placed = table.filled.map((row, i) => {
    const typed = col === undefined ? undefined : count.read(textAt(table.reading, row, col));
    if (typed !== undefined) last = typed;
    return { row, order: last, i };
  });
  return placed.sort((a, b) => (a.order === b.order ? a.i - b.i : a.order - b.order)).map(({ row }) => row);
}
