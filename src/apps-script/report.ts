/** 보고서 만들기: the documents, the Google Doc of them, its numbers read back, and last of all the history. */
import { makeReport as makeDocument } from '../pipeline';
import { recordReport } from '../upkeep/lay-out';
import { atDesk, type Desk } from './desk';
import { type ReportFolder, reportFolder } from './drive';
import { failure, toldOf } from './failure';
import { readBack } from './read-back';
import type { ReportOutcome } from './shapes';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What stands beside the Google Doc. */
const beside = [
  { format: 'docx', type: DOCX },
  { format: 'hwpx', type: 'application/hwp+zip' },
] as const;

/** Utilities gives digests as signed bytes. */
function fingerprintOf(text: string): string {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return digest
    .slice(0, 6)
    .map(byte => (byte & 255).toString(16).padStart(2, '0'))
    .join('');
}

function refuseLate({ isLate }: Desk): void {
  if (!isLate()) return;
  throw failure(
    'time',
    '시간이 모자라 보고서를 만들지 않았습니다.',
    '잠시 뒤 ‘보고서 만들기’를 다시 눌러 주세요.',
  );
}

/** Found out before anything is made: who may not note the report down may not make it. */
function refuseStaff({ spreadsheet }: Desk): void {
  const history = spreadsheet.getSheetByName('보고서 이력');
  if (!history || history.getRange(1, 1).canEdit()) return;
  throw failure(
    'protected',
    '보고서는 국 취합 담당자가 만듭니다.',
    '자기 과의 탭을 다 채웠으면 국 취합 담당자에게 알려 주세요.',
  );
}

function store(
  desk: Desk,
  folder: ReportFolder,
): ReportOutcome & { readonly text: string; readonly when: string } {
  const { workbook, progress, clock } = desk;
  progress.step('보고서를 쓰는', 0, 3);
  const { records, body } = makeDocument(workbook, 'docx');
  const text = String(makeDocument(workbook, 'txt').body);
  const when = clock.now();
  const name = `${records.setup.report.title.value || '보고서'} (${when.replace('T', ' ')})`;
  refuseLate(desk);
  progress.step('구글 문서로 바꾸는', 1, 3);
  const document = folder.convert(name, DOCX, body as Uint8Array);
  const numbers = readBack(records, folder.textOf(document));
  refuseLate(desk);
  progress.step('다른 형식으로 저장하는', 2, 3);
  const files = beside.map(({ format, type }) => {
    const bytes = format === 'docx' ? body : makeDocument(workbook, format).body;
    const file = `${name}.${format}`;
    return { name: file, link: folder.save(file, type, bytes as Uint8Array) };
  });
  return { link: document.link, files, numbers, text, when };
}

/** Makes the documents and notes them down, or takes back what it made. */
function storeWhole(desk: Desk, folder: ReportFolder): ReportOutcome {
  try {
    const { text, when, ...outcome } = store(desk, folder);
    refuseLate(desk);
    folder.finish();
    const { found, all } = outcome.numbers;
    recordReport(desk.workbook, {
      when,
      by: desk.email,
      link: outcome.link,
      tied: `${found}/${all}`,
      fingerprint: fingerprintOf(text),
    });
    return outcome;
  } catch (error) {
    folder.discard();
    const { code, message, next } = toldOf(error);
    throw failure(code, `보고서를 만들지 못했습니다. ${message}`, next);
  }
}

function reportAt(desk: Desk): ReportOutcome {
  refuseStaff(desk);
  return storeWhole(desk, reportFolder(desk.spreadsheet.getId()));
}

/** Makes the report; nothing half-made is left in Drive or listed in 보고서 이력. */
export function makeReport(): ReportOutcome {
  return atDesk(reportAt);
}
