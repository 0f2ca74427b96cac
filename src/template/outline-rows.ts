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
import { type Block, type Column, column } from './block';
import { count, known, oneOf, text } from './kinds';
import { type OutlinedText, outlineOf, sectionOpened } from './outline';
import { textAt } from './reading';
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
  let above: Above = {};
  let goesOn = false;
  for (const row of inOrder(table)) {
    const before = above;
    const opensSection = textOfColumn(table, row, section) !== '';
    above = belowOf(table, row, section, before);
    goesOn = goesOn && above.section === before.section;
    const chosen = take(table, row, level)?.value;
    const written = take(table, row, content);
    if (!written) continue;
    const isPasted = !chosen && above.section?.value !== TITLE && above.section?.value !== PURPOSE;
    const heading = isPasted && !opensSection ? sectionOpened(written.text, setup) : undefined;
    if (heading !== undefined) {
      above = { ...above, section: { ...written, value: heading } };
      goesOn = true;
      continue;
    }
    const line: OutlinedText | undefined = isPasted ? outlineOf(written.text, setup, goesOn) : undefined;
    goesOn = goesOn || line?.isMarked === true;
    const text = line?.isMarked ? { ...written, value: line.text, text: line.text } : written;
    rows.push({ row, ...above, opensSection, level: line?.level ?? chosen ?? '1', text });
  }
  return rows;
}

/** The number and section of a row: its own, or those above; a section does not reach into the next project. */
function belowOf(table: Table, row: number, section: Column<string>, above: Above): Above {
  const own = take(table, row, number) ?? above.number;
  const isSameProject = own?.value === above.number?.value;
  const written = textOfColumn(table, row, section);
  const isSameSection = isSameProject && (written === '' || written === above.section?.text.trim());
  return { number: own, section: isSameSection ? above.section : take(table, row, section) };
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
