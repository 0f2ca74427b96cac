/** What fuzz has found, each so small that it tells what it was: it stays mended. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createBook, loadBook } from '../../src/cli/xlsx/book';
import { importReport } from '../../src/pipeline';
import { small } from './whole';

const { plans } = importReport(small);
const SHEET = 'xl/worksheets/sheet4.xml';

/** The lines that a text leaves over, among them one that was changed. */
const leftOver = (from: string, to: string): string[] => {
  const changed = small.replace(from, to);
  expect(changed).not.toBe(small);
  return importReport(changed).leftovers.map(({ text }) => text);
};

describe('words that stood beside what was read are told', () => {
  test('behind a count in the table of 정원 and 현원', () => {
    expect(leftOver('\n계\t30\t28', '\n계\t30\t28 확인 중')).toContainEqual(
      expect.stringContaining('28 확인 중'),
    );
  });

  test('beside the office on the cover', () => {
    const { leftovers, records } = importReport(
      `2024년도 업무 (내부용)\n${small.slice(small.indexOf('\n') + 1)}`,
    );
    expect(records.setup.report.agency).toBeUndefined();
    expect(leftovers.map(({ text }) => text)).toContain('2024년도 업무 (내부용)');
  });

  test('under the last header of a table', () => {
    const text =
      '1. 가과\n【조직】\n가팀\n\n【시설 현황】\n구분\t시설\t\t비고\t\n\t계\t남\t\t담당\n갑\t1\t1\t\t을\n';
    const { plans: made, leftovers } = importReport(text);
    const all = [
      ...made.flatMap(({ cells }) => cells.map(({ value }) => value)),
      ...leftovers.map(left => left.text),
    ];
    expect(all.join(' ')).toContain('담당');
  });
});

describe('a damaged file is refused, and never read as another', () => {
  const refused = async (bytes: Uint8Array): Promise<string> => {
    const [error] = await Promise.all([
      loadBook(bytes, '받은.xlsx').then(
        () => new Error('read'),
        (thrown: Error) => thrown,
      ),
    ]);
    return error!.message;
  };
  const withSheet = async (change: (xml: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(await createBook(plans).save());
    const changed = change(strFromU8(parts[SHEET]!));
    expect(changed).not.toBe(strFromU8(parts[SHEET]!));
    return zipSync({ ...parts, [SHEET]: strToU8(changed) }, { level: 1 });
  };

  test('where a bit of a part fell over', async () => {
    const stored = zipSync(unzipSync(await createBook(plans).save()), { level: 0 });
    const at = Buffer.from(stored).indexOf('복지정책과');
    stored[at + 2]! ^= 1;
    expect(await refused(stored)).toContain('손상되었습니다');
  });

  test('where a cell lies nowhere', async () => {
    expect(await refused(await withSheet(xml => xml.replace('r="A5"', 'r="A0"')))).toContain(
      '손상되었습니다',
    );
  });

  test('where a cell in the middle lies at the far end', async () => {
    expect(await refused(await withSheet(xml => xml.replace('r="A5"', 'r="A900000"')))).toContain(
      '900,000째 줄',
    );
  });

  test('where cells are merged nowhere', async () => {
    expect(
      await refused(await withSheet(xml => xml.replace(/(<mergeCell ref="[A-Z]+\d+:)[A-Z]+\d+/, '$1ANaN'))),
    ).toContain('손상되었습니다');
  });
});
