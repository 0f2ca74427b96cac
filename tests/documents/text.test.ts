import { renderText } from '../../src/documents/text';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { example } from '../report/example';
import { everyKind } from './blocks';

test('every kind of block as published reports spell it', () => {
  const lines = renderText(everyKind).split('\n');
  expect(lines.filter(line => line.trim() !== '')).toEqual([
    '표어 & "인용"',
    '2031년도 추진실적',
    '2031. 11.',
    '푸른도시국',
    '순서',
    'Ⅰ. 일반 현황\t',
    '1. 하천과\t',
    'Ⅰ. 일반 현황',
    '□ 기 구 ----- 1개과',
    '푸른도시국\t하천과',
    '하천과',
    '【보유 현황】 (2031. 10. 31.)',
    '(단위: 대)',
    '구 분\t2031년',
    '승용차\t1,234',
    '화물차\t56',
    '※ 임차 포함',
    '2031년도 추진실적',
    '1. 물길 <정비>',
    '맑은 물',
    '2031 추진실적 (10. 31. 현재)',
    '○ 둑',
    '- 보수 3건 끝',
    '다음 줄',
    '① 본류 𠮷',
    '* 잠정',
    ' ·   ',
  ]);
});

test('covered cells of a table are blank', () => {
  const text = renderText(composeReport(example, sumTotals(example)));
  expect(text).toContain(
    '구분\t\t계\t하천\t\t비고\n\t\t\t본류\t지류\t\n수문\t자동\t1,234\t1,000\t234\t점검 완료\n',
  );
});

test('lines of an outline follow each other, a space deeper by level', () => {
  const text = renderText(composeReport(example, sumTotals(example)));
  expect(text).toContain('- 현장 점검 실시\n · 둑과 수문: 40회\n ① 본류 ② 지류\n\n공원녹지과');
});

test('a cell of several lines stays in its row', () => {
  const cells = [{ row: 0, col: 0, rowSpan: 1, colSpan: 1, text: '가\n나\t다', role: 'text' }] as const;
  expect(renderText([{ kind: 'table', rows: 1, columns: 1, headerRows: 0, cells }])).toBe('가 나 다\n');
});
