import type { Remark, Secret, Severity } from '../model/findings';
import { cellOf } from '../model/sourced';
import { withParticle } from '../prose/particles';
import {
  type PersonalKind,
  type PersonalNumber,
  personalNumbers,
  withMasks,
} from '../prose/personal-numbers';
import { type NamedText, namedTexts } from './named-texts';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** The law wants these hidden wherever there is no law that asks for them. */
const BY_LAW: readonly PersonalKind[] = ['주민등록번호', '외국인등록번호'];

function severityOf(numbers: readonly PersonalNumber[]): Severity {
  if (numbers.some(({ kind }) => BY_LAW.includes(kind))) return 'error';
  return numbers.every(({ kind }) => kind === '개인 전자우편 주소') ? 'note' : 'warning';
}

function messageOn(numbers: readonly PersonalNumber[], severity: Severity): string {
  const [first, ...rest] = numbers as [PersonalNumber, ...PersonalNumber[]];
  const more = rest.length > 0 ? ` 등 ${numbers.length}개` : '';
  const said = withParticle(`${first.kind} ‘${first.masked}’${more}`, '이/가');
  return severity === 'error'
    ? `${said} 가려지지 않은 채 적혀 있습니다. 지우거나, 여기에 보이는 대로 뒷자리를 가려 주십시오.`
    : `${said} 가려지지 않은 채 적혀 있습니다. 사무실이나 기관의 것이 아니면 지우거나 여기에 보이는 대로 가려 주십시오.`;
}

function remarkOf({ division, source, isFixed }: NamedText, found: readonly PersonalNumber[]): Remark {
  const worst = severityOf(found);
  const numbers = [...found].sort(
    (a, b) => Number(BY_LAW.includes(b.kind)) - Number(BY_LAW.includes(a.kind)),
  );
  const [{ kind, start, end }] = numbers as [PersonalNumber];
  const secrets = found.map(
    (own): Secret => ({ written: source.text.slice(own.start, own.end), shown: own.masked }),
  );
  const remark = remarkOn({
    division,
    at: source,
    message: messageOn(numbers, worst),
    found: kind,
    expected: found.map(({ masked }) => masked).join(', '),
    severity: worst,
  });
  const masking = { ...cellOf(source), text: withMasks(source.text, found) };
  return { ...remark, mark: { start, end }, secrets, ...(isFixed ? {} : { masking }) };
}

/** What tells one person from all others must not be printed; the numbers of offices and papers may. */
export const personalDetailsStayOut: Rule = {
  id: 'personal-details-stay-out',
  title: '개인을 알아볼 수 있는 번호는 가린다',
  severity: 'error',
  why: '보고서는 의회에 나가고 공개됩니다. 주민등록번호와 외국인등록번호는 오류이고, 휴대전화·계좌·카드·여권·운전면허 번호는 기관의 것일 수 있어 주의입니다.',
  examples: {
    pass: [
      { lines: ['대상: 홍길동(900101-1******)', '문의: 02-3153-8000, 내선 8123, 120, 1365'] },
      { lines: ['「지방자치법」(법률 제18661호), 고시 제2023-123호', '사업자등록번호 123-45-67890'] },
      { lines: ['연락처: 010-****-5678', '모금 계좌: 농협 301-1234-5678-91'] },
      { table: ['법인등록번호 | 수', '110111-1129497 | 3'] },
    ],
    fail: [
      { lines: ['대상: 홍길동(900101-1234567)'] },
      { lines: ['문의: 담당자 010-1234-5678'] },
      { table: ['성명 | 계좌번호', '홍길동 | 국민 123456-04-123456'] },
    ],
  },
  check: records => {
    const year = records.setup.report.year.value;
    return namedTexts(records).flatMap(text => {
      const numbers = personalNumbers(text.source.text, { named: text.named, year });
      return numbers.length > 0 ? [remarkOf(text, numbers)] : [];
    });
  },
};
