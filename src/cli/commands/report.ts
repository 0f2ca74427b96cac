/** `chwihap report`: a workbook → the finished document. */
import { extname } from 'node:path';
import { makeReport, type ReportFormat, reportFormats } from '../../pipeline';
import { output, readArguments, required } from '../arguments';
import { failure } from '../failure';
import { readBytes, refuseUnwritable, writeWhole } from '../files';
import { loadBook } from '../xlsx/book';
import type { Command } from './command';

const endings = reportFormats.map(format => `.${format}`).join(', ');

const help = `쓰는 법: chwihap report 통합문서.xlsx -o 보고서.docx

통합 문서로 보고서를 만듭니다. 형식은 파일 이름의 끝(${endings})으로 정합니다.

  -o, --output FILE   만들 보고서(${endings})
  -h, --help          이 도움말`;

function formatOf(path: string): ReportFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = reportFormats.find(known => known === ending);
  if (!format)
    throw failure(`${path}: 만들 수 없는 형식입니다. ${endings} 가운데 하나로 끝나는 이름을 적어 주세요.`);
  return format;
}

/** The command `report`. */
export const reportCommand: Command = {
  summary: `통합 문서 → 보고서(${endings})`,
  help,
  run: async (args, desk) => {
    const typed = readArguments(args, output, 1, '통합 문서(.xlsx)');
    const source = typed.files[0]!;
    const target = required(typed, 'output', `만들 보고서(${endings})를 -o로 지정해 주세요.`);
    const format = formatOf(target);
    refuseUnwritable(target);
    const book = await loadBook(await readBytes(source), source);
    desk.progress.step('보고서를 만드는 중', 1, 3);
    const { body } = makeReport(book, format);
    desk.progress.step('저장하는 중', 2, 3);
    await writeWhole(target, body);
    desk.say(`보고서: ${target}`);
    return 0;
  },
};
