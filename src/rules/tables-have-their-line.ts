import type { Remark } from '../model/findings';
import type { DivisionRecords, Project, StatusTable } from '../model/records';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import { isFilled } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

const isOf = (table: StatusTable, { number }: Project): boolean =>
  table.form.place.value === String(number.value);

const titleOf = ({ form }: StatusTable): string => form.title.value.trim();

function unknownLine(division: string, at: Project['title'], left: readonly StatusTable[]): Remark {
  const open = left.map(table => `‘${titleOf(table)}’`).join(', ');
  const hint = open === '' ? '' : ` 이 사업에서 아직 놓이지 않은 표는 ${open}입니다.`;
  const message = `표 ${withParticle(`‘${at.text.trim()}’`, '은/는')} 서식 탭에 있는 이 사업의 표가 아니어서 인쇄되지 않습니다.${hint} 이름을 맞추거나 서식 탭에 더해 주십시오.`;
  return remarkOn({ division, at, message, found: at.text, expected: null });
}

/** The lines of 단계 표 call the tables of their project by title, each once. */
function offInProject({ division, tables }: DivisionRecords, project: Project): Remark[] {
  const name = division.name.value;
  const left = tables.filter(table => isOf(table, project));
  const lines = project.sections.flatMap(section => section.lines);
  const unknown: Project['title'][] = [];
  for (const { text } of lines.filter(({ level, text: own }) => level === '표' && isFilled(own))) {
    const at = left.findIndex(table => squeeze(titleOf(table)) === squeeze(text.value));
    if (at >= 0) left.splice(at, 1);
    else unknown.push(text);
  }
  const uncalled = lines.length === 0 || unknown.length > 0 ? [] : left;
  return [
    ...unknown.map(at => unknownLine(name, at, left)),
    ...uncalled.map(({ form }) => {
      const message = `${project.number.value}번 사업의 표 ‘${form.title.value}’이 놓일 줄이 사업 탭에 없어 실적 끝에 인쇄됩니다. 놓일 자리에 단계가 ‘표’인 줄을 더해 표의 이름을 적어 주십시오.`;
      const others = [form.place];
      return remarkOn({ division: name, at: form.title, message, found: null, expected: null, others });
    }),
  ];
}

/** A filled table of a project that nobody entered is printed nowhere. */
function offWithoutProject({ division, tables, projects }: DivisionRecords): Remark[] {
  const homeless = tables.filter(
    table =>
      /^\d+$/.test(table.form.place.value) &&
      table.rows.length + table.lines.length > 0 &&
      projects.length > 0 &&
      !projects.some(project => isOf(table, project)),
  );
  return homeless.map(({ form }) => {
    const message = `표 ‘${form.title.value}’의 ${form.place.value}번 사업이 사업 탭에 없어 인쇄되지 않습니다. 서식 탭의 자리를 바로잡거나 사업을 더해 주십시오.`;
    return remarkOn({ division: division.name.value, at: form.place, message, found: null, expected: null });
  });
}

/** Where a table of a project is printed is said by a line of its outline. */
export const tablesHaveTheirLine: Rule = {
  id: 'tables-have-their-line',
  title: '사업의 표와 사업 탭의 표 줄은 서로 맞는다',
  severity: 'warning',
  why: '표 이름이 서식과 다르면 표가 엉뚱한 자리에 인쇄되거나 빠집니다.',
  examples: {
    pass: [
      { projectTable: ['구분 | 접수', '출생 | 3'], lines: ['- 개요', '표 현황표'] },
      { table: ['구분 | 접수', '출생 | 3'], lines: ['- 개요'] },
    ],
    fail: [
      { lines: ['표 없는 표'] },
      { projectTable: ['구분 | 접수', '출생 | 3'], lines: ['- 개요'] },
      { projectTable: ['구분 | 접수', '출생 | 3'], projects: '2' },
    ],
  },
  check: ({ divisions }) =>
    divisions.flatMap(own => [
      ...own.projects.flatMap(project => offInProject(own, project)),
      ...offWithoutProject(own),
    ]),
};
