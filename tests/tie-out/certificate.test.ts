import { renderDocx } from '../../src/documents/docx/docx';
import { readDocx } from '../../src/documents/read-back/docx';
import type { Line } from '../../src/documents/read-back/lines';
import { readBack } from '../../src/documents/read-back/read-back';
import { certifyReport, makeReport, reportFormats } from '../../src/pipeline';
import { composeReport } from '../../src/report/report';
import { readRecords } from '../../src/template/tabs';
import { certify } from '../../src/tie-out/certificate';
import { withoutPages } from '../../src/tie-out/contents';
import { traceReport } from '../../src/tie-out/report-lines';
import { sumTotals } from '../../src/totals/totals';
import { editedXml, imported, made, reports, xmlOf } from './reports';

/** Whole reports are made and read many times over. */
jest.setTimeout(60_000);

const [seed, ...others] = reports;
const workbook = imported(seed!);
const records = readRecords(workbook.tabs());

const docx = made(workbook, 'docx');
const hwpx = made(workbook, 'hwpx');

describe('the certificate of a report just made', () => {
  it.each(reports)('is full in every format: %s', path => {
    const book = imported(path);
    for (const format of reportFormats) {
      const { records: own, body } = makeReport(book, format);
      const { all, found, missing, foreign } = certifyReport(own, format, body);
      expect({ format, missing, foreign }).toEqual({ format, missing: [], foreign: [] });
      expect(all).toBeGreaterThan(50);
      expect(found).toBe(all);
    }
  });

  it('counts the same numbers in every format, and each number of the workbook once', () => {
    const counts = reportFormats.map(format => {
      const { all, computed } = certifyReport(records, format, makeReport(workbook, format).body);
      return `${all}+${computed}`;
    });
    expect(new Set(counts).size).toBe(1);
    expect(others.length).toBeGreaterThan(2);
  });

  it('reads plain text whose tables were taken apart, and pages behind the entries of the contents list', () => {
    const text = String(makeReport(workbook, 'txt').body);
    const entries = text.split('\n').filter(line => /^(?:Ⅰ|Ⅱ|\d)\. [^\t]*\t$/.test(line));
    let exported = text;
    entries.forEach((line, i) => {
      exported = exported.replace(`${line}\n`, `${line}${i + 2}\r\n`);
    });
    const lines = exported.split('\n').flatMap(line => (/\t\d+\r?$/.test(line) ? [line] : line.split('\t')));
    const { all, found, foreign } = certifyReport(records, 'txt', lines.join('\n'));
    expect([found, foreign]).toEqual([all, []]);
  });
});

/** Every place of the XML where a number is printed; what fields are told, and the foot of pages, is no text. */
function numbersOf(xml: string): { readonly at: number; readonly number: string }[] {
  const outside = /<(?:w:instrText|hp:footer|hp:parameters)\b.*?<\/(?:w:instrText|hp:footer|hp:parameters)>/g;
  const text = xml
    .replace(outside, part => part.replace(/\d/g, 'x'))
    .replace(/<[^>]*>/g, tag => tag.replace(/\d/g, 'x'));
  return [...text.matchAll(/\d+/g)].map(({ 0: number, index }) => ({ at: index, number }));
}

/** The digits with the first one another. */
const changed = (number: string): string => String((Number(number[0]) % 9) + 1) + number.slice(1);

/** Every so many of the numbers is broken. */
const STEP = 31;

describe('a number broken by hand', () => {
  const report = (() => {
    const totals = sumTotals(records);
    return traceReport(records, totals, composeReport(records, totals));
  })();

  it.each([
    ['docx', docx],
    ['hwpx', hwpx],
  ] as const)('is told, whichever it is: %s', (format, document) => {
    const numbers = Object.entries(xmlOf(document)).flatMap(([path, xml]) =>
      numbersOf(xml).map(number => ({ path, ...number })),
    );
    expect(numbers.length).toBeGreaterThan(1000);
    const { pages } = withoutPages(readBack(format, document) as readonly Line[], report.lines);
    const silent = numbers.filter(({ path, at, number }, i) => {
      if (i % STEP !== 0) return false;
      const edited = editedXml(document, (xml, part) =>
        part === path ? xml.slice(0, at) + changed(number) + xml.slice(at + number.length) : xml,
      );
      const { missing, foreign } = certify(report, readBack(format, edited) as readonly Line[], pages);
      return missing.length + foreign.length === 0;
    });
    expect(silent).toEqual([]);
  });

  it('names the cell that is missing and the line that says another number', () => {
    const edited = editedXml(docx, xml => xml.replace('5,515,469', '5,515,496'));
    const { all, found, missing, foreign } = certifyReport(records, 'docx', edited);
    expect(all - found).toBe(1);
    expect(missing).toEqual([
      {
        at: { tab: '행정지원과 사업비', cell: expect.stringMatching(/^[A-Z]+\d+$/) },
        number: '5515469',
        text: '5,515,469',
        message: expect.stringMatching(/^행정지원과 사업비 [A-Z]+\d+ 5,515,469: 문서에 없음$/),
      },
    ]);
    expect(foreign.map(({ message }) => message)).toEqual([
      '‘- 사업비: 5,515,496천원(구비)’의 5515496: 통합 문서에 없는 수',
    ]);
  });

  it('numbers in words count as well', () => {
    for (const [from, to] of [
      ['4차 산업혁명', '5차 산업혁명'],
      ['민선8기', '민선9기'],
    ] as const) {
      const { missing, foreign } = certifyReport(
        records,
        'docx',
        editedXml(docx, xml => xml.replace(from, to)),
      );
      expect([missing.length, foreign.length]).toEqual([1, 1]);
    }
  });

  const lines = readDocx(docx) as readonly Line[];
  const faultsOf = (document: readonly Line[]): number => {
    const { missing, foreign } = certify(report, document);
    return missing.length + foreign.length;
  };
  const rows = lines.map((line, i) => ({ line, i })).filter(({ line }) => line.table !== undefined);
  const hasNumbers = (text: string): boolean => /\d/.test(text);

  it('any row of a table that is deleted is told', () => {
    const silent = rows
      .filter(({ line }, i) => i % 5 === 0 && line.texts.some(hasNumbers))
      .filter(({ i }) => faultsOf(lines.filter((_, j) => j !== i)) === 0);
    expect(silent).toEqual([]);
  });

  it('two cells that changed places are told', () => {
    const swapped = rows.flatMap(({ line, i }) => {
      const [a, b] = line.texts.map((_, c) => c).filter(c => hasNumbers(line.texts[c]!));
      if (a === undefined || b === undefined || line.texts[a] === line.texts[b]) return [];
      const texts = line.texts.map((text, c) => (c === a ? line.texts[b]! : c === b ? line.texts[a]! : text));
      return [lines.map((own, j) => (j === i ? { ...own, texts } : own))];
    });
    const some = swapped.filter((_, i) => i % 4 === 0);
    expect(some.length).toBeGreaterThan(10);
    expect(some.filter(document => faultsOf(document) === 0)).toEqual([]);
  });

  it('a paragraph that stands there twice is told', () => {
    const twice = lines
      .map((line, i) => ({ line, i }))
      .filter(({ line }) => line.table === undefined && hasNumbers(line.texts[0]!));
    const silent = twice
      .filter((_, i) => i % 12 === 0)
      .filter(({ line, i }) => faultsOf([...lines.slice(0, i), line, ...lines.slice(i)]) === 0);
    expect(silent).toEqual([]);
  });

  it('a page of the contents list that runs backwards, or is not the one it was made with, is told', () => {
    expect(certify(report, lines).foreign).toEqual([]);
    const pages = lines.flatMap(({ texts }) => /^(?:Ⅰ|Ⅱ|\d)\. .* (\d+)$/.exec(texts[0]!)?.[1] ?? []);
    const wrong = lines.map(line =>
      line.texts[0]!.startsWith('3. ') && / \d+$/.test(line.texts[0]!)
        ? { ...line, texts: [line.texts[0]!.replace(/\d+$/, '1')] }
        : line,
    );
    expect(certify(report, wrong).foreign.map(({ message }) => message)).toEqual([
      expect.stringContaining('앞줄보다 앞선 쪽'),
    ]);
    expect(
      certify(
        report,
        lines,
        pages.slice(0, 7).map(page => Number(page) + 1),
      ).foreign,
    ).toHaveLength(7);
  });
});

describe('what composing leaves out', () => {
  const totals = sumTotals(records);
  const blocks = composeReport(records, totals);

  it('is missing, though the document says all that was composed', () => {
    const at = blocks.findIndex(block => block.kind === 'bullet' && block.text.includes('6회, 381명'));
    const fewer = blocks.filter((_, i) => i !== at);
    const lines = readDocx(renderDocx(fewer, { title: '', author: '', year: 2023 })) as readonly Line[];
    const { all, found, missing } = certify(traceReport(records, totals, fewer), lines);
    expect(all - found).toBe(missing.length);
    expect(missing.map(({ number }) => number)).toEqual(['4', '6', '381']);
    expect(missing[0]!.message).toMatch(/^행정지원과 사업 E\d+ 4차 산업혁명.*: 보고서에 실리지 않음$/);
  });

  it('a number that nobody typed and nothing computes is foreign', () => {
    const more = blocks.map(block =>
      block.kind === 'bullet' && block.text.includes('6회, 381명')
        ? { ...block, text: `${block.text}, 777명` }
        : block,
    );
    const lines = readDocx(renderDocx(more, { title: '', author: '', year: 2023 })) as readonly Line[];
    const { missing, foreign } = certify(traceReport(records, totals, more), lines);
    expect([missing, foreign.map(({ number }) => number)]).toEqual([[], ['777']]);
  });

  it('amounts that no line calls for are missing', () => {
    const silent = {
      ...records,
      divisions: records.divisions.map(division => ({
        ...division,
        projects: division.projects.map(project => ({
          ...project,
          sections: project.sections.map(section => ({
            ...section,
            lines: section.lines.filter(({ text }) => !text.text.includes('{사업비}')),
          })),
        })),
      })),
    };
    const { body } = {
      body: renderDocx(composeReport(silent, totals), { title: '', author: '', year: 2023 }),
    };
    const { missing } = certifyReport(silent, 'docx', body);
    expect(missing.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^행정지원과 사업비 [A-Z]+\d+ 5,515,469: 보고서에 실리지 않음$/),
    );
  });
});
