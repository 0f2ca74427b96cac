/** What is put into an .xlsx that somebody sends: nothing is fetched, unpacked elsewhere or blown up. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createBook } from '../../../src/cli/xlsx/book';
import { importReport } from '../../../src/pipeline';
import { chwihap } from '../../cli/a-desk';
import { small } from '../whole';
import type { Attempt } from './attempt';

type Parts = Record<string, Uint8Array>;

const SHEET = 'xl/worksheets/sheet4.xml';
/** Far more than any case takes on a busy machine, ms. */
const LONG = 20_000;
let whole: Promise<Uint8Array> | undefined;

/** A workbook file with its parts changed. */
async function fileWith(change: (parts: Parts) => Parts): Promise<Uint8Array> {
  whole ??= createBook(importReport(small).plans).save();
  return zipSync(change(unzipSync(await whole)), { level: 6 });
}

/** Checks a file into another; gives what was said and what was made, and sees that nothing lies elsewhere. */
async function checked(
  file: Uint8Array,
): Promise<{ readonly said: string; readonly code: number; readonly made?: Parts }> {
  const folder = mkdtempSync(join(tmpdir(), 'chwihap-injection-'));
  const around = readdirSync(join(folder, '..')).length;
  try {
    const given = join(folder, '받은.xlsx');
    const result = join(folder, '결과.xlsx');
    writeFileSync(given, file);
    const started = performance.now();
    const { code, out, err } = await chwihap('check', given, '-o', result);
    expect(performance.now() - started).toBeLessThan(LONG);
    expect(err).not.toContain('프로그램 안의 문제');
    expect(readdirSync(folder).filter(name => !/^(받은|결과)\.xlsx$/.test(name))).toEqual([]);
    expect(readdirSync(join(folder, '..')).length - around).toBeLessThan(50);
    expect(existsSync(join(folder, '../../x'))).toBe(false);
    const made = existsSync(result) ? unzipSync(readFileSync(result)) : undefined;
    return { said: `${out}\n${err}`, code, ...(made ? { made } : {}) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PATHS = ['../../x', '/tmp/x', 'xl/../../x.xml', 'C:\\x'];

const pathed = (path: string): Attempt => ({
  where: '.xlsx 안의 파일 이름',
  what: `\`${path}\``,
  outcome: '풀지 않음; 결과 파일에도 없음',
  run: async () => {
    const { code, made } = await checked(await fileWith(parts => ({ ...parts, [path]: strToU8('x') })));
    expect(code).toBeLessThan(2);
    expect(Object.keys(made!)).not.toContain(path);
  },
});

const DOCTYPES: readonly (readonly [string, string, string])[] = [
  ['바깥 개체(XXE)', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
  ['바깥 DTD', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', 'x'],
  [
    '부풀린 개체(billion laughs)',
    `<!DOCTYPE x [<!ENTITY a "${'하'.repeat(10)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`,
    '&j;',
  ],
];

const entity = ([what, doctype, used]: (typeof DOCTYPES)[number]): Attempt => ({
  where: '.xlsx의 XML',
  what,
  outcome: '펼치지도 읽어 오지도 않음',
  run: async () => {
    const { said, made } = await checked(
      await fileWith(parts => ({
        ...parts,
        [SHEET]: strToU8(
          strFromU8(parts[SHEET]!)
            .replace(/^(<\?xml[^>]*>)?/, head => `${head}${doctype}`)
            .replace(
              '</sheetData>',
              `<row r="400"><c r="A400" t="inlineStr"><is><t>${used}</t></is></c></row></sheetData>`,
            ),
        ),
      })),
    );
    const all =
      said +
      Object.values(made ?? {})
        .map(part => strFromU8(part))
        .join('');
    expect(all).not.toMatch(/root:.*:0:0|하{100}/);
  },
});

/** A zip whose list says of every part that it unpacks to so much. */
async function declaring(size: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await fileWith(parts => parts));
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

const bombs: readonly Attempt[] = [
  {
    where: '.xlsx 압축',
    what: '풀면 부품마다 4GB인 압축(zip bomb)',
    outcome: '풀지 않고 거절(끝값 2)',
    run: async () => expect((await checked(await declaring(0xfffffff0))).code).toBe(2),
  },
  {
    where: '.xlsx 압축',
    what: '풀면 10바이트라고 속인 압축',
    outcome: '손상된 파일로 거절(끝값 2)',
    run: async () => expect((await checked(await declaring(10))).code).toBe(2),
  },
];

const external: Attempt = {
  where: '.xlsx의 바깥 연결',
  what: '`ddeLink`가 든 externalLink',
  outcome: '실행도 갱신도 하지 않음',
  run: async () => {
    const dde =
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>';
    const { code } = await checked(
      await fileWith(parts => ({ ...parts, 'xl/externalLinks/externalLink1.xml': strToU8(dde) })),
    );
    expect(code).toBeLessThan(2);
  },
};

const csv: Attempt = {
  where: 'CSV',
  what: '`=1+1,…`이 든 CSV를 .xlsx로 이름만 바꿈',
  outcome: '거절(끝값 2); CSV로 내보내는 기능도 없음',
  run: async () => expect((await checked(strToU8('과,값\n가과,=1+1\n'))).code).toBe(2),
};

/** Attempts on files. */
export const onFiles: readonly Attempt[] = [
  ...PATHS.map(pathed),
  ...DOCTYPES.map(entity),
  ...bombs,
  external,
  csv,
];
