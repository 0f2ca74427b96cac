import fc from 'fast-check';
import type { Line } from '../../src/documents/read-back/lines';
import { readBack } from '../../src/documents/read-back/read-back';
import { applyVerified, makeReport, verifyReport } from '../../src/pipeline';
import { composeReport } from '../../src/report/report';
import { readRecords } from '../../src/template/tabs';
import { cellIn, editedCells } from '../../src/tie-out/apply';
import { traceReport } from '../../src/tie-out/report-lines';
import { type Verification, verify } from '../../src/tie-out/verify';
import { sumTotals } from '../../src/totals/totals';
import { editedXml, imported, made, reports, workbookOf } from './reports';

/** Whole reports are made and read many times over. */
jest.setTimeout(60_000);

const [seed, ...others] = reports;
const seedTabs = imported(seed!).tabs();
const fresh = (): ReturnType<typeof workbookOf> => workbookOf(seedTabs);
const docx = made(fresh(), 'docx');
const hwpx = made(fresh(), 'hwpx');

type Edit = (xml: string) => string;

function changesIn(format: 'docx' | 'hwpx', edit: Edit): Verification {
  const verified = verifyReport(fresh(), format, editedXml(format === 'docx' ? docx : hwpx, edit));
  if ('problem' in verified) throw new Error(verified.problem);
  return verified;
}

/** What was found, in short: kind, cell and new text. */
const told = ({ changes }: Verification): string[] =>
  changes.map(({ kind, at, to }) => `${kind} ${at ? `${at.tab} ${at.cell}` : ''} ${to ?? ''}`.trim());

const swap =
  (from: string, to: string): Edit =>
  xml => {
    if (!xml.includes(from) && !/<hs:sec/.test(xml)) throw new Error(`no ${from}`);
    return xml.replace(from, to);
  };

/** The paragraph around some words, in either format. */
const around = (words: string): RegExp =>
  new RegExp(
    `<(w|hp):p(?: (?:(?!<(?:w|hp):p[ >]).)*?)?>(?:(?!</?(?:w|hp):p[ >]).)*?${words}.*?</(?:w|hp):p>`,
  );

/** The first paragraph with some words. */
function paragraphWith(words: string, xml: string): string {
  const [paragraph] = around(words).exec(xml) ?? [];
  if (paragraph === undefined && !/<hs:sec/.test(xml)) throw new Error(`no ${words}`);
  return paragraph ?? '';
}

describe('the report as it was made', () => {
  it.each(reports)('has nothing changed: %s', path => {
    const workbook = imported(path);
    for (const format of ['docx', 'hwpx'] as const) {
      const verified = verifyReport(workbook, format, made(workbook, format));
      expect([format, 'problem' in verified ? verified.problem : verified.changes]).toEqual([format, []]);
    }
  });
});

describe.each(['docx', 'hwpx'] as const)('an edited %s', format => {
  it.each<[string, string, string, RegExp]>([
    ['a number in a table', '36,746㎡', '36,747㎡', /^number 행정지원과 현황 [A-Z]+\d+ 36,747㎡ \(2\/12\)$/],
    ['a number in a sentence', '6회, 381명', '6회, 382명', /^number 행정지원과 사업 E\d+ 4차 .*6회, 382명$/],
    ['an amount', '추경 27,417', '추경 27,418', /^number 행정지원과 사업비 [A-Z]+\d+ 27,418$/],
    ['a word', '혁신적 인사', '공정한 인사', /^text 행정지원과 사업 E\d+ 투명하고 .*공정한 인사를 추진/],
    [
      'words behind a composed sentence',
      '추경 27,417천원)',
      '추경 27,417천원) 확보',
      /^text .* E\d+ 사업비: \{사업비\} 확보$/,
    ],
  ])('%s names its cell and what it should say', (_, from, to, expected) => {
    const verification = changesIn(format, swap(from, to));
    expect(told(verification)).toEqual([expect.stringMatching(expected)]);
  });

  it('a computed number is told with the cells behind it', () => {
    const { changes, counts } = changesIn(format, swap('1,022,477천원', '1,022,478천원'));
    expect(counts).toMatchObject({ numbers: 0, lines: 0, computed: 1 });
    expect(changes[0]!.cells.map(({ tab }) => tab)).toEqual(['행정지원과 사업비', '행정지원과 사업비']);
    expect(changes[0]!.edits).toEqual([]);
    expect(changes[0]!.message).toContain('계산한 수');
  });

  it('a line that was added or deleted is told with its place', () => {
    const deleted = changesIn(format, xml => xml.replace(around('자기개발휴직 3명 신청'), ''));
    expect(told(deleted)).toEqual([expect.stringMatching(/^deleted 행정지원과 사업 E\d+$/)]);
    const added = changesIn(format, xml => {
      const line = paragraphWith('장기재직 휴가제도 확대', xml);
      return xml.replace(line, line + line.replace('장기재직 휴가제도 확대', '가족돌봄 휴가 신설'));
    });
    expect(told(added)).toEqual([expect.stringMatching(/^added 행정지원과 사업 E\d+ - 가족돌봄 휴가 신설$/)]);
  });

  it('what is applied makes the report say the same', () => {
    const edited = editedXml(format === 'docx' ? docx : hwpx, xml => {
      const line = paragraphWith('장기재직 휴가제도 확대', xml);
      const added = ['가족돌봄 휴가 신설', '재택 근무 3일'].map(words =>
        line.replace('장기재직 휴가제도 확대', words),
      );
      return xml
        .replace('36,746㎡', '36,747㎡')
        .replace('6회, 381명', '7회, 390명')
        .replace('혁신적 인사', '공정한 인사')
        .replace(around('자기개발휴직 3명 신청'), '')
        .replace(line, line + added.join(''));
    });
    const workbook = fresh();
    const applied = applyVerified(workbook, format, edited);
    expect('left' in applied && applied.left.changes).toEqual([]);
    const text = String(makeReport(workbook, 'txt').body);
    expect(text).toContain(
      '- 장기재직 휴가제도 확대\n- 가족돌봄 휴가 신설\n- 재택 근무 3일\n- 자기개발휴직 운영\n',
    );
    expect(text).not.toContain('3명 신청');
    const before = String(makeReport(fresh(), 'txt').body).split('\n').length;
    expect(text.split('\n')).toHaveLength(before + 1);
  });
});

describe('places of new lines', () => {
  const put = (beside: string, words: string, isAbove = false): Edit => {
    return xml => {
      const line = paragraphWith(beside, xml);
      const own = line.replace(beside, words);
      return xml.replace(line, isAbove ? own + line : line + own);
    };
  };

  it.each<[string, string, boolean, string]>([
    [
      'above the first of a section',
      '근무성적평정 및 성과상여금',
      true,
      '□ 사업개요\n\n- 새로 더한 줄\n- 근무성적평정 및 성과상여금',
    ],
    ['behind the last of a section', '사업비: 1,022,477천원', false, '추경 27,417천원)\n- 새로 더한 줄'],
  ])('%s', (_, beside, isAbove, expected) => {
    const workbook = fresh();
    const edited = editedXml(docx, xml => {
      const line = paragraphWith(beside, xml);
      const own = line.replace(
        /(<w:t xml:space="preserve">)(?!-<)[^<]*(?=<\/w:t><\/w:r>(?:<\/w:p>|<w:bookmarkEnd))/,
        '$1새로 더한 줄',
      );
      return xml.replace(line, isAbove ? own + line : line + own);
    });
    const applied = applyVerified(workbook, 'docx', edited);
    expect('left' in applied && applied.left.changes).toEqual([]);
    expect(String(makeReport(workbook, 'txt').body)).toContain(expected);
  });

  it('a line between tables has no place in the projects, and is only told', () => {
    const { changes } = changesIn('docx', put('【舊청사 현황】', '새 제목'));
    expect(changes.map(({ kind, edits, insert }) => [kind, edits, insert])).toEqual([
      ['added', [], undefined],
    ]);
    expect(changes[0]!.message).toContain('직접 적어 주세요');
  });
});

describe('what is not to be applied', () => {
  it('names and titles that stand in several places', () => {
    const { changes } = changesIn('docx', swap('【종합청사 현황】', '【본청사 현황】'));
    expect(changes.map(({ kind, at, edits }) => [kind, at?.tab, edits])).toEqual([['fixed', '서식', []]]);
  });

  it('words that no cell says', () => {
    const { changes } = changesIn('docx', swap('【인력현황】', '【인원현황】'));
    expect(changes.map(({ kind, at, edits }) => [kind, at, edits])).toEqual([['fixed', null, []]]);
  });

  it('pages of the contents list, looks and the foot of pages are not compared', () => {
    const other = (xml: string): string =>
      xml
        .replace(/(PAGEREF \S+ \\h <\/w:instrText><\/w:r>.*?<w:t[^>]*>)\d+/g, '$199')
        .replace(/<w:b\/>/g, '');
    expect(changesIn('docx', other).changes).toEqual([]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['another report', made(imported(others[0]!), 'docx'), /^이 통합 문서로 만든 보고서가 아닌 것/],
    ['a text', new TextEncoder().encode('안녕하세요'), /^보고서 문서\(\.docx, \.hwpx\)가 아닙니다/],
    ['an old .hwp', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.hwpx로 저장해/],
  ])('%s is refused kindly', (_, body, message) => {
    expect(verifyReport(fresh(), 'docx', body)).toEqual({ problem: expect.stringMatching(message) });
  });
});

describe('any one edit', () => {
  const report = (tabs: typeof seedTabs) => {
    const records = readRecords(tabs);
    const totals = sumTotals(records);
    return traceReport(records, totals, composeReport(records, totals));
  };
  const path = others.find(name => name.includes('해솔시'))!;
  const tabs = imported(path).tabs();
  const before = report(tabs);
  const lines = readBack('docx', made(workbookOf(tabs), 'docx')) as readonly Line[];
  const isFormula = (at: { tab: string; cell: string }) => cellIn(tabs, at)?.formula !== undefined;
  const own = before.units
    .map((unit, i) => ({ unit, found: before.found[i]! }))
    .filter(({ found }) => found.length === 1 && /line|cell/.test(found[0]!.stated.role));

  it('is found in its very cell, and applying it leaves only computed numbers behind', () => {
    expect(own.length).toBeGreaterThan(150);
    const words = fc.constantFrom('를 확대', ' 3회', ', 12명', '(신규)');
    fc.assert(
      fc.property(fc.nat(own.length - 1), fc.nat(40), fc.nat(3), words, (which, at, cut, put) => {
        const { unit, found } = own[which]!;
        const [{ stated, start, end }] = found as [(typeof found)[0]];
        const from = Math.min(end, start + (at % (end - start + 1)));
        const after = (unit.text.slice(0, from) + put + unit.text.slice(Math.min(end, from + cut)))
          .replace(/ +/g, ' ')
          .trim();
        const edited = lines.map(line => {
          if (line.texts.join('|') !== unit.line.texts.join('|')) return line;
          return { ...line, texts: line.texts.map((text, i) => (i === unit.cell ? after : text)) };
        });
        const same = lines.filter(line => line.texts.join('|') === unit.line.texts.join('|')).length;
        const { changes } = verify(before, edited, isFormula);
        if (same > 1) return;
        const { tab, cell } = stated.source!.at as { tab: string; cell: string };
        expect(changes.map(change => change.at)).toEqual([{ tab, cell }]);
        const workbook = workbookOf(tabs);
        workbook.writeCells(editedCells(tabs, changes));
        const left = verify(report(workbook.tabs()), edited, isFormula).changes;
        expect(left.filter(({ kind }) => kind !== 'computed')).toEqual([]);
      }),
      { numRuns: 40, seed: 20231106 },
    );
  });
});
