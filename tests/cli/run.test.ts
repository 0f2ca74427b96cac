import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { aFolder, chwihap } from './a-desk';

const seed = resolve(__dirname, '../../seeds/2023-행정지원국-주요업무추진실적.txt');
const folder = aFolder();
const at = (name: string): string => join(folder, name);
const book = at('book.xlsx');

const read = (name: string): Buffer => readFileSync(at(name));

beforeAll(async () => {
  await chwihap('import', seed, '-o', book, '--trace', at('trace.json'));
});

describe('chwihap', () => {
  it.each([
    [['--help'], '쓰는 법: chwihap 명령'],
    [['import', '--help'], '쓰는 법: chwihap import'],
    [['new', '-h'], '쓰는 법: chwihap new'],
    [['check', 'nowhere.xlsx', '--help'], '쓰는 법: chwihap check'],
    [['rollup', '--help'], '쓰는 법: chwihap rollup'],
    [['report', '--help'], '쓰는 법: chwihap report'],
  ])('helps: %j', async (args, head) => {
    const { code, out, err } = await chwihap(...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(head);
  });

  it('shows how it is used when nothing was asked', async () => {
    const { code, out } = await chwihap();
    expect([code, out.split('\n')[0]]).toEqual([2, '취합: 국 단위 업무실적의 과별 서식, 점검, 총괄, 보고서']);
  });

  it.each<[string[], string]>([
    [['make'], 'make: 모르는 명령'],
    [['check'], '점검할 통합 문서(.xlsx) 파일을 지정해'],
    [['check', 'a.xlsx', 'b.xlsx'], 'b.xlsx: 무엇인지 알 수 없습니다'],
    [['check', 'a.xlsx', '--jason'], '--jason: 모르는 선택 사항'],
    [['check', 'a.xlsx', '--json=yes'], '--json: 뒤에 올 값이 맞지 않습니다'],
    [['check', 'a.xlsx', '--json', '-o'], '-o: 뒤에 올 값이 맞지 않습니다'],
    [['check', 'a.xlsx', '--output', '--json'], '--output: 뒤에 올 값이 맞지 않습니다'],
    [['import', seed], '만들 통합 문서를 -o로'],
    [['import', seed, '-o'], '-o: 뒤에 올 값이 맞지 않습니다'],
    [['import', 'nowhere.txt', '-o', at('x.xlsx')], 'nowhere.txt: 파일이 없습니다'],
    [['import', folder, '-o', at('x.xlsx')], '폴더입니다. 파일을 지정해'],
    [['import', seed, '-o', at('none/x.xlsx')], '저장할 폴더가 없습니다'],
    [['import', seed, '-o', folder], '저장할 파일 이름까지'],
    [['import', book, '-o', at('x.xlsx')], '문서나 압축 파일입니다'],
    [['check', seed], '.xlsx 파일이 아닙니다'],
    [['report', book, '-o', at('x.hwp')], '.docx, .hwpx, .pdf, .html, .txt 가운데 하나'],
    [['report', book, '-o', at('x.html'), '--exact'], '--exact는 .hwpx, .docx, .pdf에만'],
    [['report', book, '-o', at('x.hwpx'), '--exact'], '@rhwp/core가 있어야 합니다'],
    [['new', '-o', at('none/x.xlsx')], '저장할 폴더가 없습니다'],
  ])('says in one line what is wrong: %j', async (args, message) => {
    const { code, out, err } = await chwihap(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.split('\n')).toHaveLength(1);
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });

  it('does not take any text for a report', async () => {
    writeFileSync(at('letter.txt'), '안녕하세요.\n다음 주에 뵙겠습니다.\n');
    const { code, err } = await chwihap('import', at('letter.txt'), '-o', at('x.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining('과별 실적을 찾지 못했습니다')]);
  });
});

describe('chwihap import', () => {
  it('says what it read and leaves nothing half-written behind', async () => {
    const { code, out } = await chwihap('import', seed, '-o', at('again.xlsx'));
    expect(code).toBe(0);
    expect(out).toMatch(/^과 5, 사업 22, 표 \d+, 못 옮긴 줄 0\n통합 문서: /);
    expect(read('again.xlsx').equals(readFileSync(book))).toBe(true);
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('traces cells to the lines they came from', () => {
    const lines = readFileSync(seed, 'utf8').split('\n');
    const trace: { tab: string; cell: string; line: number }[] = JSON.parse(read('trace.json').toString());
    expect(Object.keys(trace[0]!)).toEqual(['tab', 'cell', 'line']);
    expect(trace.every(({ line }) => lines[line - 1]?.trim() !== '')).toBe(true);
    expect(new Set(trace.map(({ tab }) => tab)).size).toBeGreaterThan(15);
  });
});

describe('chwihap check', () => {
  it('tells findings to a person, and ends with 1 where there are 오류', async () => {
    const before = readFileSync(book);
    const { code, out } = await chwihap('check', book);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^오류 \d+, 주의 \d+, 참고 \d+, 수용 0\n\n오류\n {2}\[[^\]]+\] [^!]+![A-Z]+\d+ {2}\S/,
    );
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it('tells them to programs as DESIGN promises', async () => {
    const { out } = await chwihap('check', book, '--json');
    const { report, counts, findings } = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['agency', 'bureau', 'year', 'asOf']);
    expect(report.year).toBe(2023);
    expect(Object.keys(counts)).toEqual(['error', 'warning', 'note', 'accepted']);
    expect(findings).toHaveLength(counts.error + counts.warning + counts.note);
    const keys = 'key rule severity message division at text found expected related'.split(' ');
    for (const finding of findings) {
      expect(Object.keys(finding).filter(key => !/^fix(es)?$/.test(key))).toEqual(keys);
      expect(finding.at).toEqual({ tab: expect.any(String), cell: expect.stringMatching(/^[A-Z]+\d+$/) });
    }
  });

  it('writes its tab into a copy', async () => {
    await chwihap('check', book, '-o', at('checked.xlsx'));
    const { out } = await chwihap('check', at('checked.xlsx'), '--json');
    expect(JSON.parse(out).counts).toEqual(JSON.parse((await chwihap('check', book, '--json')).out).counts);
  });
});

describe('chwihap rollup', () => {
  it('gives totals with the cells behind them', async () => {
    const { code, out } = await chwihap('rollup', book, '--json');
    const totals = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(totals)).toEqual(['headcount', 'absences', 'budgets', 'projects', 'organisation']);
    expect(totals.organisation.divisions).toBe(5);
    expect(totals.projects).toHaveLength(22);
    expect(Object.keys(totals.headcount[0])).toEqual([
      'division',
      'kind',
      'rank',
      'count',
      'special',
      'cells',
    ]);
    expect(Object.keys(totals.absences[0])).toEqual([
      'division',
      'category',
      'reason',
      'rank',
      'count',
      'cells',
    ]);
    expect(Object.keys(totals.budgets[0])).toEqual([
      'division',
      'project',
      'fund',
      'amount',
      'unit',
      'cells',
    ]);
    expect(totals.headcount[0].cells[0]).toEqual({ tab: expect.any(String), cell: expect.any(String) });
  });

  it('tells a person the sums, and writes only where it was asked to', async () => {
    const before = readFileSync(book);
    const { out } = await chwihap('rollup', book);
    expect(out).toContain('인력: 정원 155명, 현원 139명');
    expect(readFileSync(book).equals(before)).toBe(true);
    expect((await chwihap('rollup', book, '-o', at('total.xlsx'))).out).toContain(
      `국 총괄: ${at('total.xlsx')}`,
    );
    expect(existsSync(at('total.xlsx'))).toBe(true);
  });
});

describe('chwihap report', () => {
  it('makes a document of each kind', async () => {
    for (const kind of ['docx', 'hwpx', 'html', 'txt'])
      expect((await chwihap('report', book, '-o', at(`report.${kind}`))).code).toBe(0);
    expect(read('report.docx').subarray(0, 2).toString()).toBe('PK');
    expect(read('report.hwpx').subarray(38, 57).toString()).toBe('application/hwp+zip');
    expect(read('report.html').toString()).toContain('<html lang="ko">');
    expect(read('report.txt').toString()).toContain('주요업무 추진실적');
  });

  it('says that LibreOffice is missing where it is needed', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = folder;
    const { code, out, err } = await chwihap('report', book, '-o', at('x.pdf'));
    process.env['PATH'] = path;
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('LibreOffice를 설치하거나')]);
    expect(existsSync(at('x.pdf'))).toBe(false);
  });

  it('names the projects that take more than a page', async () => {
    const text = readFileSync(seed, 'utf8').replace(
      /^(- 사업기간: 2023. 3. ~ 12.)$/m,
      `${'- 하나\n'.repeat(60)}$1`,
    );
    writeFileSync(at('long.txt'), text);
    await chwihap('import', at('long.txt'), '-o', at('long.xlsx'));
    const { code, err } = await chwihap('report', at('long.xlsx'), '-o', at('long.hwpx'));
    expect([code, err]).toEqual([0, expect.stringMatching(/^쪽을 넘긴 사업 1건: 3\. /)]);
  });

  it('leaves what was there when it cannot write', async () => {
    mkdirSync(at('taken.docx'), { recursive: true });
    const { code, err } = await chwihap('report', book, '-o', at('taken.docx'));
    expect([code, err]).toEqual([2, expect.stringContaining('폴더입니다')]);
  });
});

describe('chwihap new', () => {
  it('makes a workbook that checks clean', async () => {
    expect((await chwihap('new', '-o', at('new.xlsx'))).code).toBe(0);
    const { out } = await chwihap('check', at('new.xlsx'), '--json');
    expect(JSON.parse(out).counts).toMatchObject({ warning: 0, note: 0 });
  });

  it('takes a setup, and says what is wrong with one', async () => {
    const setup = {
      report: { agency: '가구', bureau: '나국', year: 2024, title: '2024년도 주요업무 추진실적' },
      divisions: [{ code: 'A', name: '다과' }],
      ranks: [{ name: '6급', column: '6급' }],
      specialKinds: [],
      funds: [{ name: '구비' }],
      sections: [{ name: '사업개요', nature: '개요', printed: '사업개요' }],
      bullets: [{ level: '1', symbol: '○' }],
      houseRules: {},
    };
    writeFileSync(at('setup.json'), JSON.stringify(setup));
    expect((await chwihap('new', '--setup', at('setup.json'), '-o', at('own.xlsx'))).code).toBe(0);
    const { out } = await chwihap('rollup', at('own.xlsx'), '--json');
    expect(JSON.parse(out).organisation.divisions).toBe(1);
    writeFileSync(at('wrong.json'), JSON.stringify({ ...setup, divisions: [{ name: '다과' }] }));
    const wrong = await chwihap('new', '--setup', at('wrong.json'), '-o', at('x.xlsx'));
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('wrong.json: 설정의 divisions')]);
    writeFileSync(at('broken.json'), '{');
    const broken = await chwihap('new', '--setup', at('broken.json'), '-o', at('x.xlsx'));
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('JSON 형식이 아닙니다')]);
  });
});
