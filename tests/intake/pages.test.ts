import { numberLines } from '../../src/intake/lines';

const texts = (text: string): string[] =>
  numberLines(text)
    .map(({ text: line, cells }) => cells?.join('|') ?? line)
    .filter(line => line !== '');

describe('page numbers', () => {
  test('between dashes are the page’s', () =>
    expect(texts('가\n- 12 -\n나\n— 3 / 9 —\n다')).toEqual(['가', '나', '다']));

  test('alone are the page’s where all of them run upward', () => {
    expect(texts('가\n3\n나\n4\n다\n5\n라')).toEqual(['가', '나', '다', '라']);
    expect(texts('가\n3 / 9\n나\n4 / 9\n다\n5 / 9')).toEqual(['가', '나', '다']);
    expect(texts('가\n12쪽\n나\nPage 13 of 20')).toEqual(['가', '나']);
  });

  test('are none of it where they run otherwise, or are few', () => {
    expect(texts('가\n31\n나\n12\n다\n5')).toContain('31');
    expect(texts('가\n3\n나\n4')).toEqual(['가', '3', '나', '4']);
    expect(texts('가\n9 / 3')).toEqual(['가', '9 / 3']);
  });

  test('of the line stay those that an editor shows', () =>
    expect(numberLines('가\n- 1 -\n나\f다').map(line => line.number)).toEqual([1, 3, 3]));
});

describe('a header on every page', () => {
  const page = (words: string, n: number): string => `${words}\n\f한들군 알림\n글 ${n}째\n`;

  test('is left out', () => {
    const report = [1, 2, 3, 4].map(n => page(`줄 ${n}째 말씀`, n)).join('');
    expect(texts(report)).toHaveLength(8);
    expect(texts(report).join()).not.toContain('한들군');
  });

  test('is left out where it carries its page number', () =>
    expect(texts('한들군 주요업무 - 1\n가\n한들군 주요업무 - 2\n나\n한들군 주요업무 - 3\n다')).toEqual([
      '가',
      '나',
      '다',
    ]));

  test('is none of it when it tells something of its own', () => {
    const report = [1, 2, 3, 4].map(n => `\f□ 사업개요\n내용 ${n}\n`).join('');
    expect(texts(report).filter(line => line === '□ 사업개요')).toHaveLength(4);
    const titles = [1, 2, 3, 4].map(n => `\f2024년 추진실적\n내용 ${n}째\n`).join('');
    expect(texts(titles).filter(line => line === '2024년 추진실적')).toHaveLength(4);
  });
});

describe('a table that a page tore', () => {
  const rows = (text: string): string[] =>
    texts(text.replace(/\|/g, '\t')).filter(line => line.includes('|'));

  test('is whole again, its header once', () => {
    const torn = '구분|계|남\n본청|20|8\n\n- 3 -\n\n구분|계|남\n동|12|5';
    expect(rows(torn)).toEqual(['구분|계|남', '본청|20|8', '동|12|5']);
    expect(numberLines(torn.replace(/\|/g, '\t')).every(({ cells }) => cells)).toBe(true);
  });

  test('is two where the second has other columns', () => {
    const two = '구분|계|남\n본청|20|8\n\n- 3 -\n\n시설|수\n공원|3';
    expect(numberLines(two.replace(/\|/g, '\t')).filter(({ text }) => text === '').length).toBe(2);
  });
});
