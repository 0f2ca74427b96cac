import * as fc from 'fast-check';
import { readReport } from '../../src/intake/report';
import { squeeze } from '../../src/prose/words';
import { bureauReport, cityReport, originsIn } from './reports';

/** Lines that carry nothing of the report: blank, drawn, or a page number. */
const BARE = /^[\s\-─]*$|^- \d+ -$/;
/** Signs and joints that the outline keeps as level and structure, not as words. */
const SIGNS = /^[-○ㅇ·□※*]+|[.()<>【】]/g;

const reports = { 'the 2023 report': bureauReport(), 'the other report': cityReport() };

describe.each(Object.entries(reports))('%s', (_, { lines, records }) => {
  const origins = originsIn(records);

  test('every line is the origin of a value, or only names what follows', () => {
    const silent = lines
      .filter((line, i) => !BARE.test(line) && !origins.has(i + 1))
      .map(line => squeeze(line));
    const headings =
      /^(순서|목차|Ⅰ\.일반현황|I\.일반현황|일반현황|II?\.|Ⅱ\.|【조직】|【인력현황】|<조직>|<인력현황>|.*과장$)/;
    expect(
      silent.filter(
        line => !headings.test(line) && !/^(\d\.\S+과)?·+\d+$/.test(line) && line !== '(단위:명)',
      ),
    ).toEqual([]);
  });

  test('every cell of a table row is the text of a value', () => {
    const lost = lines.flatMap((line, i) => {
      const texts = (origins.get(i + 1) ?? []).map(squeeze).join('\n');
      const isHeadcount = /정\s?원|현\s?원|직\s?급|비고/.test(line) || !line.includes('\t') || i < 30;
      const cells = isHeadcount ? [] : line.split('\t').map(squeeze);
      return cells
        .filter(cell => cell !== '' && !/^(구분|계)$/.test(cell) && !texts.includes(cell))
        .map(cell => `${i + 1}: ${cell}`);
    });
    expect(lost).toEqual([]);
  });

  test('every sentence comes back in its value, signs aside', () => {
    const lost = lines.flatMap((line, i) => {
      const texts = (origins.get(i + 1) ?? []).map(text => squeeze(text).replace(SIGNS, '')).join('\n');
      const words = squeeze(line).replace(SIGNS, '');
      const isSentence = /^\s*[-ㅇ○·※*]/.test(line) && !BARE.test(line) && !line.includes('\t');
      const isComposed =
        texts.includes('{사업비}') || /현원|육아휴직|정원/.test(line) || origins.get(i + 1) === undefined;
      return isSentence && !isComposed && !texts.includes(words) ? [`${i + 1}: ${line}`] : [];
    });
    expect(lost).toEqual([]);
  });
});

describe('a line without a place', () => {
  test('is listed', () => {
    const { text, lines } = bureauReport();
    const at = lines.findIndex(line => line.includes('【조'));
    const more = [...lines.slice(0, at), '여기 놓일 까닭이 없는 줄', ...lines.slice(at)].join('\n');
    expect(readReport(more).leftovers).toEqual([{ line: at + 1, text: '여기 놓일 까닭이 없는 줄' }]);
    expect(readReport(text.replace(/\n/g, '\r\n')).leftovers).toEqual([]);
  });

  test('is every line of what is no report', () => {
    expect(readReport('').leftovers).toEqual([]);
    expect(readReport('장보기\n우유, 달걀').leftovers.map(({ text }) => text)).toEqual([
      '장보기',
      '우유, 달걀',
    ]);
  });

  test('never makes reading fail, whatever a report has lost', () => {
    const { lines } = bureauReport();
    const some = fc.subarray(lines, { minLength: 50, maxLength: 400 });
    fc.assert(
      fc.property(some, kept => {
        const { leftovers, records } = readReport(kept.join('\n'));
        const origins = originsIn([records.divisions, records.published]);
        const isWhole = ({ line, text }: { line: number; text: string }): boolean =>
          squeeze(text) === squeeze(kept[line - 1]!);
        // Of a line that was read only a part may be left over.
        expect(leftovers.filter(left => left.text === '')).toEqual([]);
        expect(leftovers.filter(left => origins.has(left.line) && isWhole(left))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
