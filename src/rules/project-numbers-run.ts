import type { Remark } from '../model/findings';
import type { DivisionRecords } from '../model/records';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

function runOf({ division, projects }: DivisionRecords): Remark[] {
  return projects.flatMap(({ number }, i) => {
    const before = projects[i - 1]?.number;
    const expected = (before?.value ?? 0) + 1;
    if (number.value === expected) return [];
    const twin = projects.slice(0, i).find(project => project.number.value === number.value);
    const message = twin
      ? `${number.value}번 사업이 둘입니다. 사업 번호는 한 번씩만 씁니다.`
      : `${before ? `${before.value}번 사업 다음이` : '첫 사업이'} ${number.value}번입니다. ${expected}번이 올 차례입니다.`;
    const others = [twin?.number ?? before].flatMap(source => source ?? []);
    return [
      remarkOn({ division: division.name.value, at: number, message, found: number.value, expected, others }),
    ];
  });
}

/** Numbers are how the contents list, 사업비 and tables inside projects find their project. */
export const projectNumbersRun: Rule = {
  id: 'project-numbers-run',
  title: '사업 번호는 1번부터 차례로, 한 번씩 쓴다',
  severity: 'error',
  why: '번호가 겹치거나 건너뛰면 사업비와 표가 다른 사업에 붙고, 순서가 어긋나 인쇄됩니다.',
  examples: {
    pass: [{ projects: '1 | 2 | 3' }],
    fail: [{ projects: '1 | 2 | 2' }, { projects: '1 | 3' }, { projects: '2' }],
  },
  check: records => records.divisions.flatMap(runOf),
};
