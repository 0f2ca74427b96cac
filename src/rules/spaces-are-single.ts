import type { Fix, Remark } from '../model/findings';
import { cellOf } from '../model/sourced';
import { groupBy } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { type WrittenText, writtenTexts } from './texts';

/** Two blanks between words; what sets signs or columns apart is left alone. */
const DOUBLED = /([가-힣\d),.])[ \u00a0]{2,3}(?=[가-힣\d(])/g;

function remarkOf(own: readonly WrittenText[]): Remark {
  const [first, ...rest] = own as [WrittenText, ...WrittenText[]];
  const { division, source } = first;
  const fixes = own.map(
    (text): Fix => ({ ...cellOf(text.source), text: text.source.text.replace(DOUBLED, '$1 ') }),
  );
  const message = `빈칸이 두 칸 이상 이어진 곳이 ${own.length}칸에 있습니다. 한 칸으로 줄입니다.`;
  const others = rest.map(text => text.source);
  const remark = remarkOn({ division, at: source, message, found: '두 칸', expected: '한 칸', others });
  return fixes.length === 1 ? { ...remark, fix: fixes[0]! } : { ...remark, fixes };
}

/** One blank between two words. */
export const spacesAreSingle: Rule = {
  id: 'spaces-are-single',
  title: '낱말 사이는 한 칸만 띄운다',
  severity: 'note',
  why: '두 칸 띄운 곳은 인쇄하면 벌어져 보이고, 같은 말을 찾을 때 걸리지 않습니다.',
  examples: {
    pass: [{ lines: ['사업 대상: 주민 등', '국내   :   ① 예천군'] }],
    fail: [{ lines: ['사업  대상: 주민 등'] }],
  },
  check: records => {
    const doubled = writtenTexts(records).filter(
      ({ source }) => source.text.replace(DOUBLED, '$1 ') !== source.text,
    );
    return groupBy(doubled, ({ division }) => division ?? '').map(remarkOf);
  },
};
