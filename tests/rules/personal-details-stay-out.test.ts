import { allChangesOf, discreet, fixesOf } from '../../src/model/findings';
import { changesOf } from '../../src/model/fixes';
import type { Tab } from '../../src/model/grid';
import { checkRecords } from '../../src/rules/check';
import { personalDetailsStayOut } from '../../src/rules/personal-details-stay-out';
import type { Sketch } from '../../src/rules/rule';
import { sumTotals } from '../../src/totals/totals';
import { recordsOf } from './build';
import { holdsItsExamples, remarksOn } from './examples';

describe('personal-details-stay-out', () => {
  holdsItsExamples(personalDetailsStayOut);
});

const remarks = (sketch: Sketch) => remarksOn(personalDetailsStayOut, sketch);

it.each([
  ['900101-1234567', 'error'],
  ['900101-5234567', 'error'],
  ['010-1234-5678', 'warning'],
  ['hong@naver.com', 'note'],
  ['010-1234-5678, hong@naver.com', 'warning'],
  ['010-1234-5678, 900101-1234567', 'error'],
])('%s is of severity %s', (text, severity) => {
  expect(remarks({ lines: [text] }).map(remark => remark.severity)).toEqual([severity]);
});

it('is one remark a cell, marks the characters and says none of them', () => {
  const text = '신청: 010-1234-5678, 홍길동(900101-1234567)';
  const [remark, ...more] = remarks({ lines: [text] });
  expect(more).toEqual([]);
  expect(text.slice(remark!.mark!.start, remark!.mark!.end)).toBe('900101-1234567');
  expect(remark).toMatchObject({
    text,
    found: '주민등록번호',
    expected: '010-****-5678, 900101-1******',
    message: expect.stringMatching(/^주민등록번호 ‘900101-1\*{6}’ 등 2개가 /),
  });
});

it.each<readonly [string, Sketch]>([
  ['a column of numbers', { table: ['사업 | 번호', '가 | 3', '나 | 9001011234568'] }],
  ['a cell that could not be read', { troubles: ['읽지 못함 | 900101-1234567 | 수'] }],
  ['what stands where nothing reads it', { troubles: ['자리 없음 | 900101-1234567 | 표에 있는 칸'] }],
  ['a note', { table: ['가 | 나', '1 | 2'], note: '※ 홍길동 900101-1234567' }],
  ['the wording of a budget', { budget: ['1 | 천원 | 구비 5'], budgetNote: '홍길동 900101-1234567' }],
  ['the wording of absences', { absenceNote: '육아휴직 1(900101-1234567)' }],
])('looks into %s', (_, sketch) => {
  expect(remarks(sketch).map(({ found }) => found)).toEqual(['주민등록번호']);
});

it('says a cell once, however it was read', () => {
  expect(
    remarks({ table: ['성명 | 연락처', '홍길동 | 010-1234-5678', '김민원 | 010-2345-6789'] }),
  ).toHaveLength(2);
});

const tab = (text: string): Tab => ({ name: '가과 사업', rows: [[{ value: text, shown: text }]] });

/** What all rules say of one line, as if it stood in A1. */
function findingsOn(text: string) {
  const records = recordsOf({ lines: [text] });
  const { open } = checkRecords(records, sumTotals(records));
  return open.map(finding => ({
    ...finding,
    at: { tab: '가과 사업', cell: 'A1' },
    ...(finding.fix ? { fix: { ...finding.fix, tab: '가과 사업', cell: 'A1' } } : {}),
    ...(finding.masking ? { masking: { ...finding.masking, tab: '가과 사업', cell: 'A1' } } : {}),
  }));
}

it('masks for whoever asks, and never among the safe changes', () => {
  const text = '문의:  홍길동 010-1234-5678';
  const findings = findingsOn('홍길동 010-1234-5678');
  expect(changesOf([tab(text)], findings, fixesOf)).toEqual([]);
  expect(changesOf([tab(text)], findings, allChangesOf)).toEqual([
    { tab: '가과 사업', cell: 'A1', before: text, text: '문의:  홍길동 010-****-5678' },
  ]);
});

it('no finding of any rule repeats what must not be repeated', () => {
  const findings = findingsOn('문의  전화(홍길동 010-1234-5678, 900101-1234567');
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['brackets-are-closed', 'personal-details-stay-out', 'spaces-are-single']),
  );
  for (const finding of findings) {
    const { masking: _, secrets: __, ...told } = discreet(finding);
    expect(JSON.stringify(told)).not.toMatch(/1234-5678|1234567/);
    expect(told.key).toBe(finding.key);
    expect(told.text).toHaveLength(finding.text.length);
  }
  expect(findings.some(({ fix }) => fix?.text.includes('1234567'))).toBe(true);
});

it('a finding without secrets is told as it is', () => {
  const [finding] = findingsOn('사업  대상: 주민');
  expect(discreet(finding!)).toBe(finding);
});
