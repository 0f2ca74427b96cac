/** Makes records of a rule's sketch: one division, 가과, every value in a cell of its own. */

import { columnKinds, type Form, type PlainForm, STATUS_PLACE } from '../../src/model/forms';
import { cellName } from '../../src/model/grid';
import {
  type Absence,
  type BlankTotal,
  type BudgetRow,
  budgetCategories,
  type DivisionRecords,
  emptyRecords,
  type HeadcountRow,
  type OutlineLine,
  type Project,
  type ProjectSection,
  type Published,
  type Records,
  type StatusTable,
  type TableCell,
  type TableRow,
  type Trouble,
} from '../../src/model/records';
import { PlainSetup, type Setup } from '../../src/model/setup';
import { fromCell, type Sourced, withSources } from '../../src/model/sourced';
import { readNumber, splitBracket } from '../../src/prose/numbers';
import type { Sketch } from '../../src/rules/rule';

const ladder = ['5급', '6급', '7급', '8급', '9급'];

/** A setup of one division, with a ladder of ranks and the usual funds. */
export const setup: Setup = withSources(
  PlainSetup.parse({
    report: {
      agency: '한빛구',
      bureau: '행정국',
      year: 2023,
      title: '주요업무 추진실적',
      asOf: '2023-10-31',
    },
    divisions: [{ code: 'A', name: '가과' }],
    ranks: [
      ...['정무직', '3급', '4급'].map(name => ({ name, column: '4급 이상' })),
      ...ladder.map(name => ({ name, column: name })),
      { name: '마급' },
    ],
    specialKinds: [
      { name: '별정직', short: '별정' },
      { name: '임기제', short: '임기' },
    ],
    funds: [
      { name: '국비' },
      { name: '시비' },
      { name: '구비' },
      { name: '특별조정교부금', aliases: '특교금' },
    ],
    sections: [
      { name: '사업개요', nature: '개요', printed: '사업개요' },
      { name: '추진실적', nature: '실적', printed: '{연도} 추진실적 ({기준일} 현재)' },
      { name: '향후 추진계획', nature: '계획', printed: '향후 추진계획' },
    ],
    bullets: [],
    houseRules: {},
  }),
);

type Row = readonly { readonly text: string; readonly col: number }[];

const rowOf = (line: string): Row => line.split('|').map((text, col) => ({ text: text.trim(), col }));

/** `6급 1` → its label and, in a cell of the tab, its number. */
function counted(tab: string, row: number, cell: Row[number]): { label: string; count: Sourced<number> } {
  const [, label = '', number = ''] = /^(.*\S)\s+(\S+)$/.exec(cell.text) ?? [];
  return { label, count: fromCell(readNumber(number) ?? Number.NaN, number, tab, cellName(row, cell.col)) };
}

function headcountRow(tab: string, line: string, row: number): HeadcountRow {
  const [head, ...cells] = rowOf(line);
  const [kind, special] = head!.text.split(' 중 ');
  const all = cells.map(cell => counted(tab, row, cell));
  return {
    kind: kind === '정원' ? 'authorized' : 'current',
    ...(special ? { special } : {}),
    total: all.find(({ label }) => label === '계')?.count,
    counts: all.filter(({ label }) => label !== '계').map(({ label, count }) => ({ rank: label, count })),
  };
}

function absenceOf(tab: string, line: string, row: number): Absence {
  const [category, reason, rank, count] = rowOf(line).map(({ text, col }) =>
    fromCell(text, text, tab, cellName(row, col)),
  );
  return {
    category: category!,
    reason: reason!,
    ...(rank!.text === '' ? {} : { rank: rank! }),
    count: { ...count!, value: readNumber(count!.text)! },
  };
}

function cellOf(text: string, kind: string, row: number, col: number): TableCell | undefined {
  if (text === '') return undefined;
  const { main, bracket } = splitBracket(text);
  const value = kind === '수' ? (readNumber(main) ?? text) : text;
  return { ...fromCell(value, text, '가과 현황', cellName(row, col)), ...(bracket ? { bracket } : {}) };
}

function columnOf(header: string, texts: readonly string[]): PlainForm['columns'][number] {
  const [name, kind] = header.split(':');
  const [path] = name!.split(' = ');
  const isNumber = texts.some(text => readNumber(splitBracket(text).main) !== undefined);
  const named = columnKinds.find(known => known === kind);
  return {
    path: path!.trim(),
    kind: named ?? (isNumber ? '수' : '글'),
    ...(name!.includes(' = ') ? { equation: name!.trim() } : {}),
  };
}

/** A status table of 가과; `unit` as printed. */
export function tableOf(lines: readonly string[], unit?: string, ordinal = 1): StatusTable {
  const [header, ...rows] = lines.map(rowOf);
  const columns = header!.map(({ text }, col) =>
    columnOf(
      text,
      rows.map(row => row[col]?.text ?? ''),
    ),
  );
  const form: Form = withSources<PlainForm>({
    division: 'A',
    place: STATUS_PLACE,
    title: '현황표',
    ordinal,
    printTitle: true,
    ...(unit ? { unit } : {}),
    shape: '표',
    notesAbove: [],
    notesBelow: [],
    rows: [],
    labelColumns: 0,
    columns,
  });
  const cells = rows.map((row, r) =>
    columns.map(({ kind }, col) => cellOf(row[col]?.text ?? '', kind, 20 * ordinal + r, col)),
  );
  const blanksIn = (row: TableRow['cells'], r: number): BlankTotal[] =>
    columns.flatMap(({ equation }, column) =>
      equation && !row[column]
        ? [{ column, at: { tab: '가과 현황', cell: cellName(20 * ordinal + r, column) } }]
        : [],
    );
  return {
    form,
    rows: cells.map((row, r) => ({ cells: row, blanks: blanksIn(row, r) })),
    lines: [],
    notes: [],
  };
}

function budgetRow(line: string, row: number): { project: number; budget: BudgetRow } {
  const [number, ...cells] = rowOf(line);
  const tab = '가과 사업비';
  const category = cells.find(({ text }) => budgetCategories.some(known => known === text))?.text ?? '본예산';
  const unit = cells.find(({ text }) => /^\S*원$/.test(text))?.text ?? '천원';
  const amounts = cells.filter(({ text }) => / /.test(text)).map(cell => counted(tab, row, cell));
  return {
    project: Number(number!.text),
    budget: {
      category: fromCell(category, category, tab, cellName(row, 1)),
      unit: fromCell(unit, unit, tab, cellName(row, 2)),
      funds: amounts.flatMap(({ label, count }) => (label === '계' ? [] : { fund: label, amount: count })),
      total: amounts.find(({ label }) => label === '계')?.count,
    },
  };
}

const levels: readonly OutlineLine['level'][] = ['1', '2', '3', '4'];

/** Lines of the first project; two blanks before a line are a level, `※` and `표` speak for themselves. */
function linesOf(texts: readonly string[], row: number): OutlineLine[] {
  return texts.map((written, i) => {
    const text = written.trim();
    const depth = (written.length - written.trimStart().length) / 2;
    const level = text.startsWith('※') ? '※' : text.startsWith('표 ') ? '표' : levels[depth]!;
    const own = text.replace(/^(※\s*|표 )/, '');
    return { level, text: fromCell(own, own, '가과 사업', cellName(row + i, 4)) };
  });
}

function sectionsOf({ lines = [], done = [], plans = [] }: Sketch): ProjectSection[] {
  const section = (
    name: string,
    nature: ProjectSection['nature'],
    texts: readonly string[],
    row: number,
  ) => ({
    name: fromCell(name, name, '가과 사업', cellName(row, 2)),
    nature,
    lines: linesOf(texts, row),
  });
  return [
    section('사업개요', '개요', lines, 5),
    section('추진실적', '실적', done, 105),
    section('향후 추진계획', '계획', plans, 205),
  ].filter(({ nature, lines: own }) => nature === '개요' || own.length > 0);
}

function projectsOf(sketch: Sketch): Project[] {
  const rows = (sketch.budget ?? []).map(budgetRow);
  const numbers = sketch.projects
    ? rowOf(sketch.projects).map(({ text }) => Number(text))
    : rows.map(({ project }) => project).filter((number, i, all) => all.indexOf(number) === i);
  const listed = numbers.length > 0 ? numbers : sketch.lines || sketch.done || sketch.plans ? [1] : [];
  return listed.map((number, i) => {
    const title = `사업 ${number}`;
    const budget = rows.filter(({ project }) => project === number).map(row => row.budget);
    const note =
      i === 0 && sketch.budgetNote
        ? fromCell(sketch.budgetNote, sketch.budgetNote, '가과 사업비', 'I1')
        : undefined;
    const sections = i === 0 ? sectionsOf(sketch) : [];
    return {
      number: fromCell(number, String(number), '가과 사업', cellName(i * 10, 1)),
      title: fromCell(title, title, '가과 사업', cellName(i * 10, 4)),
      sections,
      budget: note ? [{ ...budget[0]!, wording: note }, ...budget.slice(1)] : budget,
    };
  });
}

function publishedOf(lines: readonly string[]): Published {
  const tab = '기존 총괄';
  const lead = (name: string) =>
    lines.flatMap((line, row) => {
      const cell = counted(tab, row, { text: line, col: 0 });
      return !line.includes('|') && cell.label === name ? [cell.count] : [];
    })[0];
  const isHeadcount = (line: string) => /^(가과 \| )?(정원|현원)( 중 \S+)? \|/.test(line);
  return {
    divisions: lead('과'),
    teams: lead('팀'),
    authorized: lead('정원'),
    current: lead('현원'),
    headcount: lines.flatMap((line, row) => {
      if (!isHeadcount(line)) return [];
      const own = line.startsWith('가과');
      const { counts, ...rest } = headcountRow(tab, own ? line.replace('가과 | ', '') : line, row);
      const columns = counts.map(({ rank, count }) => ({ column: rank, count }));
      return [
        {
          ...rest,
          counts: columns,
          ...(own ? { division: fromCell('A', '가과', tab, cellName(row, 0)) } : {}),
        },
      ];
    }),
    absences: {
      rows: lines.flatMap((line, row) =>
        /^(사고|정원 외) \|/.test(line) ? [absenceOf(tab, line, row)] : [],
      ),
    },
  };
}

const troubleKinds: Readonly<Record<string, readonly [Trouble['kind'], string]>> = {
  '읽지 못함': ['unreadable', '로 읽을 수 없습니다'],
  빈칸: ['missing', '칸이 비어 있습니다'],
  '모르는 이름': ['unknown', '에 없는 이름입니다'],
  '찾지 못함': ['lost', '표를 찾을 수 없습니다'],
  '자리 없음': ['unplaced', '밖에 적혀 있습니다'],
};

function troubleOf(line: string): Trouble {
  const [name = '', text = '', expected = ''] = rowOf(line).map(cell => cell.text);
  const [kind, said] = troubleKinds[name]!;
  const message = `${text === '' ? '' : `‘${text}’: `}${expected} ${said}.`;
  return { kind, at: { tab: '가과 현황', cell: 'B5' }, division: '가과', text, expected, message };
}

/** A table as one of the first project. */
function inProject({ form, ...table }: StatusTable): StatusTable {
  return { ...table, form: { ...form, place: { ...form.place, value: '1', text: '1' } } };
}

function tablesOf({ table, unit, note, otherTable, projectTable }: Sketch): StatusTable[] {
  const below = note ? [{ where: 'below' as const, text: fromCell(note, note, '가과 현황', 'A39') }] : [];
  return [
    ...(table ? [{ ...tableOf(table, unit), notes: below }] : []),
    ...(projectTable ? [inProject(tableOf(projectTable, undefined, 3))] : []),
    ...(otherTable ? [tableOf(otherTable, undefined, 2)] : []),
  ];
}

/** `나과(B) | 정원 | 6급 2`: a division after 가과, with one row of its headcount. */
function otherDivision(line: string, row: number): DivisionRecords {
  const [head = '', ...cells] = line.split(' | ');
  const [, name = '', code = ''] = /^(.*)\((.*)\)$/.exec(head) ?? [];
  const division = {
    code: fromCell(code, code, '설정', cellName(20 + row, 0)),
    name: fromCell(name, name, '설정', cellName(20 + row, 1)),
  };
  const counted = cells.length > 0 ? [headcountRow(`${name} 현황`, cells.join(' | '), row)] : [];
  return {
    division,
    teams: [],
    headcount: { ranks: [], rows: counted, hasRemarks: false },
    absences: { rows: [] },
    tables: [],
    projects: [],
  };
}

/** The records that a sketch draws. */
export function recordsOf(sketch: Sketch): Records {
  const others = (sketch.others ?? []).map(otherDivision);
  const divisions = [...setup.divisions, ...others.map(({ division }) => division)];
  const empty = emptyRecords({ ...setup, divisions }, []);
  const rows = (sketch.headcount ?? []).map((line, row) => headcountRow('가과 현황', line, row));
  const ranks = rows.flatMap(({ counts }) => counts.map(({ rank }) => rank));
  const tables = tablesOf(sketch);
  const note = sketch.absenceNote;
  return {
    ...empty,
    forms: tables.map(({ form }) => form),
    divisions: [
      {
        ...empty.divisions[0]!,
        headcount: { ranks: ranks.filter((rank, i) => ranks.indexOf(rank) === i), rows, hasRemarks: false },
        absences: {
          rows: (sketch.absences ?? []).map((line, row) => absenceOf('가과 현황', line, 10 + row)),
          ...(note ? { wording: fromCell(note, note, '가과 현황', 'B19') } : {}),
        },
        tables,
        projects: projectsOf(sketch),
      },
      ...others,
    ],
    published: publishedOf(sketch.published ?? []),
    troubles: (sketch.troubles ?? []).map(troubleOf),
  };
}
