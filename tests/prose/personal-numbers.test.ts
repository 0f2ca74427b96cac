import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { personalNumbers, type Surroundings, withMasks } from '../../src/prose/personal-numbers';
import { expectLinear } from '../rules/growing';

const told = (text: string, around?: Surroundings): string[] =>
  personalNumbers(text, around).map(({ kind, masked }) => `${kind} ${masked}`);

const YEAR = { year: 2023 };

it.each([
  ['홍길동(900101-1234567)', '주민등록번호 900101-1******'],
  ['900101 - 1234567', '주민등록번호 900101 - 1******'],
  ['９００１０１－１２３４５６７', '주민등록번호 900101-1******'],
  ['주민번호 0403034234567', '주민등록번호 0403034******'],
  ['9001011234568', '주민등록번호 9001011******'],
  ['접수번호 12, 홍길동 900101-1234567', '주민등록번호 900101-1******'],
  ['880229-2234567', '주민등록번호 880229-2******'],
  ['900101-5234567', '외국인등록번호 900101-5******'],
  ['010-1234-5678', '휴대전화 번호 010-****-5678'],
  ['담당자01012345678', '휴대전화 번호 010****5678'],
  ['H.P 010.1234.5678', '휴대전화 번호 010.****.5678'],
  ['010 1234 5678', '휴대전화 번호 010 **** 5678'],
  ['(010)1234-5678', '휴대전화 번호 010)****-5678'],
  ['+82 10-1234-5678', '휴대전화 번호 +82 10-****-5678'],
  ['011-123-4567', '휴대전화 번호 011-***-4567'],
  ['계좌번호: 110-123-456789', '계좌번호 110-***-****89'],
  ['국민은행 12345604123456', '계좌번호 123*********56'],
  ['농협 301-1234-5678-91(홍길동)', '계좌번호 301-****-****-91'],
  ['301-1234-5678-91(농협, 홍길동)', '계좌번호 301-****-****-91'],
  ['4111-1111-1111-1111', '카드번호 4111-****-****-1111'],
  ['카드번호 1234567890123456', '카드번호 1234********3456'],
  ['여권번호 M12345678', '여권번호 M123*****'],
  ['여권(M123A4567) 분실', '여권번호 M123*****'],
  ['운전면허번호: 11-12-345678-90', '운전면허번호 11-12-******-**'],
  ['면허 서울 12-345678-90', '운전면허번호 12-******-**'],
  ['문의: honggildong@naver.com', '개인 전자우편 주소 ***********@naver.com'],
] as const)('%s → %s', (text, said) => {
  expect(told(text, YEAR)).toEqual([said]);
});

it.each([
  '900101-1******',
  '900101-*******',
  '생년월일 900101, 1990. 1. 1.',
  '901301-1234567',
  '900230-1234567',
  '000101-0234567',
  '350101-3234567',
  '법인등록번호 130111-0006246',
  '110111-1129497',
  '문서번호 231031-1000012',
  '관리번호: 231031-1000012호',
  '공고번호 제231031-1000012호',
  'ISBN 9788912345678',
  '978-89-123-4567-8',
  '바코드 8801011234560',
  '1,234,567,890,123원',
  '1234567890123원',
  '02-3153-8000',
  '02)3153-8000~3',
  '(02)120, 다산콜 02-120',
  '내선 8123, 1365, 120, 1588-1234, 070-1234-5678, 0502-123-4567',
  '010-****-5678',
  '010-0000-0000',
  '010-XXXX-5678',
  '민원접수번호 20231031-000123, 1AA-2310-0123456',
  '접수번호 01012345678',
  '법률 제12345호, 대통령령 제33382호, 고시 제2023-123호, 조례 제1234호',
  '제35조제1항제2호, 제2023-1234-5678호',
  '2023-01-01 ~ 2023-12-31, 2023-01-01-2023-12-31',
  '2023. 1. 1. 10:00 ~ 2023. 12. 31. 18:00',
  '우편번호 03925, 121-843',
  '상암동 산 1-12, 1601-2번지, 123-45-678',
  '사업자등록번호 123-45-67890',
  '우리은행 사업자등록번호 123-45-67890',
  '37.5665123, 126.9780456',
  '0403034234567',
  '37°33′58.87″, X=1234567890123.12',
  '은행 지점 02-312-1234',
  '은행 통장 1,234,567,890원, 계좌 1234567890원',
  '은행나무 1234-5678-90 그루',
  '자동이체 계좌 1,234건, 계좌번호 변경 12건',
  '모금 계좌: 농협 301-1234-5678-91',
  '가상계좌 110-123-456789',
  '신한은행 110-123-456789 (예금주: 한빛구청)',
  '2019 2020 2021 2022',
  '3153-8000-3153-8001',
  '1234-5678-9012-3456',
  '여권접수 48,775 (238), 여권 2023-123',
  '모델 M12345678',
  '국제운전면허 1,297 (5), 면허 제2023-12호',
  '11-12-345678-90',
  '구민 hong@seoul.go.kr, master@korea.kr',
  '12가3456, 서울 12가 3456',
  '721,791원, 1,022,477천원(구비: 본예산 1,000,000천원)',
])('%s is nobody’s', text => {
  expect(told(text, YEAR)).toEqual([]);
});

it('goes by the header and the cell before', () => {
  expect(told('110-123-456789', { named: '계좌번호' })).toEqual(['계좌번호 110-***-****89']);
  expect(told('M12345678', { named: '여권번호 홍길동' })).toEqual(['여권번호 M123*****']);
  expect(told('231031-1000012', { named: '관리번호' })).toEqual([]);
  expect(told('110-123-456789', { named: '품번' })).toEqual([]);
});

it('finds all of a text, and hides nothing else', () => {
  const text =
    '① 홍길동(900101-1234567, 010-1234-5678) ② 김민원(010-2345-6789/02-312-1234): 국민은행 123456-04-123456, 3명';
  const numbers = personalNumbers(text, YEAR);
  expect(withMasks(text, numbers)).toBe(
    '① 홍길동(900101-1******, 010-****-5678) ② 김민원(010-****-6789/02-312-1234): 국민은행 123***-**-****56, 3명',
  );
  expect(numbers.map(({ start, end }) => text.slice(start, end))).toContain('010-2345-6789');
});

const piece = fc.oneof(
  fc.constantFrom(
    '900101-1234567',
    '010-1234-5678',
    '01012345678',
    '계좌 110-123-456789',
    '국민은행 ',
    '여권 M12345678',
  ),
  fc.constantFrom(
    '면허 11-12-345678-90',
    'abc@naver.com',
    '4111-1111-1111-1111',
    '주민 ',
    ', ',
    ' ',
    '-',
    '.',
    '명',
    '*',
  ),
  fc.stringMatching(/^[0-9\- .]{0,16}$/),
  fc.string(),
);

it('a masked text is as long as it was, and nothing is left to hide', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const text = pieces.join('');
      const numbers = personalNumbers(text, YEAR);
      const masked = withMasks(text, numbers);
      expect(masked).toHaveLength(text.length);
      expect(told(masked, YEAR)).toEqual([]);
      numbers.forEach(({ start, end, masked: own }, i) => {
        expect(start).toBeGreaterThanOrEqual(numbers[i - 1]?.end ?? 0);
        expect(own).toHaveLength(end - start);
        expect(own).toContain('*');
      });
    }),
    { numRuns: 2000 },
  );
});

it.each([
  '1',
  '1-',
  '12345-',
  '0101234567',
  '010-1234-5678 ',
  '900101-1234567',
  'a',
  'a@',
  '계좌 ',
  '국민은행 ',
  ' ',
  '가',
])('the time for %j again and again grows with the length', text => {
  expectLinear(long => personalNumbers(long, { named: '계좌번호', year: 2023 }), text);
});

const root = join(__dirname, '../..');

it.each(['seeds', 'tests/fixtures/reports', 'tests/rules/reports'])('no line of %s holds one', folder => {
  const files = readdirSync(join(root, folder)).filter(file => file.endsWith('.txt'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    for (const line of readFileSync(join(root, folder, file), 'utf8').split('\n'))
      expect([line, ...told(line, YEAR)]).toEqual([line]);
});
