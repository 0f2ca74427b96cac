/** `chwihap report`: a workbook → the finished document. */
import { extname } from 'node:path';
import {
  certifyReport,
  type FinishedReport,
  makeReport,
  type ReportFormat,
  reportFormats,
} from '../../pipeline';
import { json, output, readArguments, required } from '../arguments';
import { tellCertificate } from '../certificate';
import type { Desk } from '../desk';
import { refuseWithoutDivisions } from '../divisions';
import { exactDocx, exactHwpx, type Make } from '../exact';
import { failure } from '../failure';
import { readBytes, refuseSame, refuseUnwritable, writeWhole } from '../files';
import { printToPdf } from '../libre-office';
import { type Book, loadBook } from '../xlsx/book';
import type { Command } from './command';

type Kind = ReportFormat | 'pdf';

const kinds: readonly Kind[] = [...reportFormats.slice(0, 2), 'pdf', ...reportFormats.slice(2)];
const endings = kinds.map(kind => `.${kind}`).join(', ');

const help = `쓰는 법: chwihap report 통합문서.xlsx -o 보고서.hwpx [--exact] [--json]

통합 문서로 보고서를 만듭니다. 형식은 파일 이름의 끝(${endings})으로 정합니다.
.pdf는 LibreOffice가 있어야 하며, 순서의 쪽번호가 실제 쪽과 같습니다.
만든 문서를 다시 읽어, 통합 문서의 수가 모두 제자리에 있고 없는 수는 없는지 대조합니다.

  -o, --output FILE   만들 보고서(${endings})
      --exact         순서의 쪽번호를 실제로 조판한 쪽으로
                      (.docx, .pdf는 LibreOffice, .hwpx는 @rhwp/core가 있어야 합니다)
      --json          대조 결과를 JSON으로
  -h, --help          이 도움말`;

function kindOf(path: string): Kind {
  const ending = extname(path).slice(1).toLowerCase();
  const kind = kinds.find(known => known === ending);
  if (!kind)
    throw failure(`${path}: 만들 수 없는 형식입니다. ${endings} 가운데 하나로 끝나는 이름을 적어 주세요.`);
  return kind;
}

/** A finished document, and what the person should know of it. */
interface Made {
  readonly body: Uint8Array | string;
  readonly certificate: ReturnType<typeof certifyReport>;
  readonly spilled: readonly string[];
  /** Those that the layout engine found, where one was asked. */
  readonly fonts?: readonly string[];
}

/** Makes a report of a workbook, the file `source`, that has divisions. */
function makeFilled(
  book: Book,
  source: string,
  format: ReportFormat,
  pages?: Readonly<Record<string, number>>,
): FinishedReport {
  const made = makeReport(book, format, pages);
  refuseWithoutDivisions(source, made.records);
  return made;
}

/** Holds a report against the records that it was made of. */
function certified<Report extends FinishedReport>(report: Report, format: ReportFormat): Report & Made {
  return { ...report, certificate: certifyReport(report.records, format, report.body) };
}

/** The numbers in the contents list of a print are always those of its pages. */
async function make(book: Book, source: string, kind: Kind, isExact: boolean, desk: Desk): Promise<Made> {
  if (kind !== 'pdf' && !isExact) return certified(makeFilled(book, source, kind), kind);
  desk.progress.step('쪽을 세는 중', 1, 4);
  const filled: Make = (format, pages) => makeFilled(book, source, format, pages);
  if (kind === 'hwpx') return certified(await exactHwpx(filled), 'hwpx');
  const exact = certified(await exactDocx(filled, kind === 'pdf'), 'docx');
  if (kind !== 'pdf') return exact;
  desk.progress.step('PDF로 만드는 중', 2, 4);
  return { ...exact, body: await printToPdf(exact.body as Uint8Array, true) };
}

/** The command `report`. */
export const reportCommand: Command = {
  summary: `통합 문서 → 보고서(${endings})`,
  help,
  run: async (args, desk) => {
    const options = { ...output, ...json, exact: { type: 'boolean' } } as const;
    const typed = readArguments(args, options, 1, '통합 문서(.xlsx)');
    const source = typed.files[0]!;
    const target = required(typed, 'output', `만들 보고서(${endings})를 -o로 지정해 주세요.`);
    const kind = kindOf(target);
    const isExact = typed.values['exact'] === true;
    if (isExact && (kind === 'html' || kind === 'txt'))
      throw failure(`${target}: --exact는 .hwpx, .docx, .pdf에만 쓸 수 있습니다.`);
    refuseUnwritable(target);
    refuseSame(target, [source]);
    const book = await loadBook(await readBytes(source), source);
    desk.progress.step('보고서를 만드는 중', 1, 3);
    const made = await make(book, source, kind, isExact, desk);
    desk.progress.step('저장하는 중', 2, 3);
    await writeWhole(target, made.body);
    const { certificate, spilled } = made;
    if (typed.values['json']) {
      desk.say(JSON.stringify({ report: target, certificate, spilled }, null, 2));
      return 0;
    }
    desk.say(`보고서: ${target}`);
    tellCertificate(certificate, desk);
    if (made.fonts) desk.say(`쓰인 글꼴: ${made.fonts.join(', ')}`);
    if (spilled.length > 0) desk.warn(`쪽을 넘긴 사업 ${spilled.length}건: ${spilled.join(' / ')}`);
    return 0;
  },
};
