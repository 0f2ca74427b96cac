import type { Remark } from '../model/findings';
import { isAtWork } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { closed, groupBy, isFilled } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** All but the first of those that are written alike. */
function twins(label: string, values: readonly Sourced<string>[]): Remark[] {
  return groupBy(values.filter(isFilled), ({ value }) => closed(value)).flatMap(([first, ...rest]) =>
    rest.map(at => {
      const message = `설정 탭에 ${label} ${withParticle(`‘${at.value}’`, '이/가')} 두 번 적혀 있습니다. 과마다 다르게 적어 주십시오.`;
      return remarkOn({ division: null, at, message, found: at.value, expected: null, others: [first!] });
    }),
  );
}

/** Tabs are found by the code, and findings and totals are told by the name. */
export const divisionsAreToldApart: Rule = {
  id: 'divisions-are-told-apart',
  title: '과 코드와 과명은 과마다 다르다',
  severity: 'error',
  why: '과 코드가 같으면 한 과의 탭을 읽지 못하고, 과명이 같으면 어느 과의 수인지 알 수 없습니다.',
  examples: {
    pass: [{ others: ['나과(B)'] }],
    fail: [{ others: ['나과(A)'] }, { others: ['가 과(B)'] }],
  },
  check: ({ setup: { divisions } }) => [
    ...twins(
      '과 코드',
      divisions.map(({ code }) => code),
    ),
    ...twins(
      '과명',
      divisions.filter(isAtWork).map(({ name }) => name),
    ),
  ],
};
