/**
 * The tab 서식: the forms of the status tables under each other. The facts of a form stand on its first row;
 * its notes, rows and columns are lists beside each other, an item a row, down to where the next form starts.
 *
 *     과   │ 자리 │ 표 제목   │ … │ 형태 │ 주(아래) │ 행            │ 열        │ 종류 │ 합계식
 *     D1   │ 현황 │ 시설 대관 │   │ 표   │ ※ 누계   │ 체육관 > 주간 │ 시설명    │ 글   │
 *          │      │           │   │      │          │ 체육관 > 야간 │ 성별 > 남 │ 수   │
 *     D1   │ 3    │           │   │ 표   │          │               │ 계        │ 수   │ 계 = 남 + 여
 */
import {
  BUREAU,
  bracketKinds,
  columnKinds,
  type Form,
  type FormColumnSetup,
  formShapes,
} from '../model/forms';
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Trouble } from '../model/records';
import type { DivisionSetup, Setup } from '../model/setup';
import { fromCell, type Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import { type Block, type Column, column, type Entry, entry } from './block';
import { forSupervisors, planOf, putBlock, putHint, startDraft } from './draft';
import { columnsOf, type Fields, recordAt, rowOf } from './fields';
import { reportLost, wholeTab } from './find';
import { count, type Kind, oneOf, text, word, yesNo } from './kinds';
import { fixedTabs } from './names';
import { openTab, refAt, reportUnplaced, textAt, trouble } from './reading';
import { readTable, type Table, take } from './table';

/** A division, by its code or its name; kept as its code. */
export function divisionKind(divisions: readonly DivisionSetup[]): Kind<string> {
  return {
    ...word,
    asked: '설정 탭의 과',
    read: typed => {
      const wanted = squeeze(typed);
      const named = divisions.find(
        ({ code, name }) => squeeze(code.value) === wanted || squeeze(name.value) === wanted,
      );
      return named?.code.value;
    },
    otherwise: { fault: 'unknown', keep: typed => typed.trim() },
  };
}

/** A division, or the bureau itself. */
function ownerKind(divisions: readonly DivisionSetup[]): Kind<string> {
  const ofDivision = divisionKind(divisions);
  return { ...ofDivision, read: typed => (squeeze(typed) === BUREAU ? BUREAU : ofDivision.read(typed)) };
}

/** `현황`, or the number of a project. */
const placeKind: Kind<string> = {
  ...word,
  asked: '현황이나 사업 번호',
  read: typed => (/^(현황|\d+)$/.test(squeeze(typed)) ? squeeze(typed) : undefined),
  otherwise: { fault: 'unknown', keep: typed => typed.trim() },
};

type Facts = Omit<Form, 'notesAbove' | 'notesBelow' | 'rows' | 'columns'>;
type Lists = 'notesAbove' | 'notesBelow' | 'rows';

/** All columns of the tab, in its order. */
function describe(setup: Setup): {
  facts: Fields<Facts>;
  lists: Readonly<Record<Lists, Column<string>>>;
  columns: Fields<FormColumnSetup>;
  block: Block;
} {
  const options = [BUREAU, ...setup.divisions.map(({ code }) => code.value)];
  const facts: Fields<Facts> = {
    division: column('과', ownerKind(setup.divisions), 90, { required: true, options }),
    place: column('자리', placeKind, 60, { required: true }),
    title: column('표 제목', { ...text, blank: '' }, 170),
    ordinal: column('순번', count, 60),
    printTitle: column('제목 인쇄', { ...yesNo, blank: true }, 70, { options: ['예', '아니오'] }),
    unit: column('단위', text, 90),
    period: column('기준일·기간', text, 120),
    shape: column('형태', oneOf('형태', formShapes, '표'), 60, { required: true, options: formShapes }),
    labelColumns: column('행 이름 열 수', { ...count, blank: 0 }, 70),
  };
  const lists = {
    notesAbove: column('주(위)', text, 140),
    notesBelow: column('주(아래)', text, 140),
    rows: column('행', text, 170),
  };
  const columns: Fields<FormColumnSetup> = {
    path: column('열', text, 170, { required: true }),
    kind: column('종류', oneOf('종류', columnKinds, '글'), 60, { required: true, options: columnKinds }),
    bracket: column('괄호', oneOf('괄호', bracketKinds, '글'), 70, { options: bracketKinds }),
    equation: column('합계식', text, 170),
    required: column('필수', yesNo, 60, { options: ['예', '아니오'] }),
  };
  const all = [...columnsOf(facts), ...Object.values(lists), ...columnsOf(columns)];
  return { facts, lists, columns, block: { columns: all } };
}

const SPARE_ROWS = 20;

/** Lays out the tab 서식. */
export function layOutForms(setup: Setup, forms: readonly Form[]): TabPlan {
  const { facts, lists, columns, block } = describe(setup);
  const rows: Entry[][] = [];
  for (const form of forms) {
    const names = Object.keys(lists) as Lists[];
    const height = Math.max(1, form.columns.length, ...names.map(name => form[name].length));
    for (let i = 0; i < height; i++) {
      const items = names.map(name => entry(lists[name], form[name][i]));
      const own = form.columns[i];
      rows.push([...(i === 0 ? rowOf(facts, form) : []), ...items, ...(own ? rowOf(columns, own) : [])]);
    }
  }
  for (let i = 0; i < SPARE_ROWS; i++) rows.push([]);
  const draft = startDraft(fixedTabs.forms);
  putHint(
    draft,
    '표 하나의 첫 줄에 과, 자리, 표 제목, 형태를 적고, 그 아래로 주와 행, 열을 한 줄에 하나씩 적습니다. 행을 비우면 과에서 줄을 자유롭게 더합니다.',
  );
  putBlock(draft, block, rows);
  return planOf(draft, 'forms', fixedTabs.forms, {
    colour: '174EA6',
    frozenRows: 3,
    frozenColumns: 3,
    guard: forSupervisors,
    landscape: true,
  });
}

/** Reads the tab 서식. */
export function readForms(tab: Tab | undefined, setup: Setup, troubles: Trouble[]): Form[] {
  const reading = openTab(tab ?? { name: fixedTabs.forms, rows: [] }, troubles);
  if (!tab) {
    reportLost(reading, `${fixedTabs.forms} 탭`, '이 통합문서');
    return [];
  }
  const description = describe(setup);
  const table = readTable(reading, description.block, wholeTab(reading));
  const groups: number[][] = [];
  for (const row of table.rows) {
    const last = groups[groups.length - 1];
    if (!last || startsForm(table, description.facts, last[0]!, row)) groups.push([row]);
    else last.push(row);
  }
  const forms: Form[] = [];
  for (const rows of groups) {
    forms.push(formAt(table, description, rows, forms));
    for (const row of rows.slice(1)) reportStrayFacts(table, description.facts, row);
  }
  reportUnplaced(reading);
  return forms;
}

/** A fact of a form that stands below its first row is nobody's. */
function reportStrayFacts({ reading, columns }: Table, facts: Fields<Facts>, row: number): void {
  for (const column of columnsOf(facts)) {
    const col = columns.get(column);
    if (col === undefined || column === facts.division || textAt(reading, row, col).trim() === '') continue;
    const message = `‘${column.title}’ 칸은 표의 첫 줄에만 적습니다. 여기 적은 ${withParticle(`‘${textAt(reading, row, col)}’`, '은/는')} 읽지 않았으니 첫 줄로 옮기거나 지워 주십시오.`;
    trouble(reading, 'unplaced', row, col, '표의 첫 줄', message);
  }
}

/** A row starts a form when it has a title or a shape, or names another division than the form above. */
function startsForm(table: Table, facts: Fields<Facts>, first: number, row: number): boolean {
  const at = (column: Column<unknown>, r: number): string =>
    textAt(table.reading, r, table.columns.get(column) ?? -1).trim();
  if (at(facts.title, row) !== '' || at(facts.shape, row) !== '') return true;
  const division = at(facts.division, row);
  return division !== '' && division !== at(facts.division, first);
}

function formAt(
  table: Table,
  { facts, lists, columns }: ReturnType<typeof describe>,
  rows: readonly number[],
  before: readonly Form[],
): Form {
  const first = rows[0]!;
  const listed = (column: Column<string>): Sourced<string>[] =>
    rows.map(row => take(table, row, column)).filter((item): item is Sourced<string> => item !== undefined);
  const known = recordAt(facts, table, first);
  const form: Form = {
    ...known,
    ordinal: known.ordinal ?? nextOrdinal(table, first, facts.ordinal, known, before),
    notesAbove: listed(lists.notesAbove),
    notesBelow: listed(lists.notesBelow),
    rows: listed(lists.rows),
    columns: rows.filter(row => holdsColumn(table, columns, row)).map(row => recordAt(columns, table, row)),
  };
  return form;
}

/** Where 순번 is blank: the next one among the forms of the same division, place and title. */
function nextOrdinal(
  table: Table,
  row: number,
  column: Column<number>,
  form: Facts,
  before: readonly Form[],
): Sourced<number> {
  const twins = before.filter(
    other =>
      other.division.value === form.division.value &&
      other.place.value === form.place.value &&
      other.title.value === form.title.value,
  );
  const at = refAt(table.reading, row, table.columns.get(column) ?? 0);
  return fromCell(twins.length + 1, String(twins.length + 1), at.tab, at.cell);
}

function holdsColumn(table: Table, columns: Fields<FormColumnSetup>, row: number): boolean {
  return columnsOf(columns).some(own => {
    const col = table.columns.get(own);
    return col !== undefined && textAt(table.reading, row, col).trim() !== '';
  });
}
