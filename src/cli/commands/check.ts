/** `chwihap check`: a workbook → its findings. */
import { discreet, type Finding, type Severity, severityNames } from '../../model/findings';
import { type Checked, checkWorkbook } from '../../pipeline';
import { json, optional, output, readArguments } from '../arguments';
import { readBytes, refuseUnwritable, writeWhole } from '../files';
import { loadBook } from '../xlsx/book';
import type { Command } from './command';

const help = `쓰는 법: chwihap check 통합문서.xlsx [--json] [-o 결과.xlsx]

통합 문서를 점검해 찾은 것을 오류, 주의, 참고로 나누어 알립니다.
오류가 하나라도 있으면 1로 끝납니다.

      --json          다른 프로그램이 읽을 JSON으로 내기
  -o, --output FILE   점검 결과 탭을 새로 쓴 통합 문서(.xlsx); 없으면 아무 파일도 바꾸지 않음
  -h, --help          이 도움말`;

const severities: readonly Severity[] = ['error', 'warning', 'note'];

const ofSeverity = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  findings.filter(finding => finding.severity === severity);

/** The shape that `check --json` promises. */
function asJson({ records, open, accepted }: Checked) {
  const { agency, bureau, year, asOf } = records.setup.report;
  return {
    report: {
      agency: agency?.value ?? '',
      bureau: bureau.value,
      year: year.value,
      asOf: asOf?.value ?? null,
    },
    counts: {
      error: ofSeverity(open, 'error').length,
      warning: ofSeverity(open, 'warning').length,
      note: ofSeverity(open, 'note').length,
      accepted: accepted.length,
    },
    findings: open
      .map(discreet)
      .map(({ key, rule, severity, message, division, at, text, found, expected, related, fix, fixes }) => ({
        key,
        rule,
        severity,
        message,
        division,
        at: { tab: at.tab, cell: at.cell },
        text,
        found,
        expected,
        related: related.map(other => ({ tab: other.tab, cell: other.cell, text: other.text })),
        ...(fix && { fix }),
        ...(fixes && { fixes }),
      })),
  };
}

/** The findings as a person reads them: worst first, each with its division and its cell. */
function* linesOf({ open, accepted }: Checked): Generator<string> {
  const counts = severities.map(
    severity => `${severityNames[severity]} ${ofSeverity(open, severity).length}`,
  );
  yield `${counts.join(', ')}, 수용 ${accepted.length}`;
  for (const severity of severities) {
    const findings = ofSeverity(open, severity);
    if (findings.length > 0) yield `\n${severityNames[severity]}`;
    for (const { division, at, message } of findings.map(discreet))
      yield `  [${division ?? '국'}] ${at.tab}!${at.cell}  ${message}`;
  }
}

/** The command `check`. */
export const checkCommand: Command = {
  summary: '통합 문서 점검; 오류가 있으면 1로 끝남',
  help,
  run: async (args, desk) => {
    const typed = readArguments(args, { ...json, ...output }, 1, '점검할 통합 문서(.xlsx)');
    const source = typed.files[0]!;
    const target = optional(typed, 'output');
    if (target) refuseUnwritable(target);
    const book = await loadBook(await readBytes(source), source);
    desk.progress.step('점검하는 중', 1, 2);
    const checked = checkWorkbook(book);
    if (target) await writeWhole(target, await book.save());
    if (typed.values['json']) desk.say(JSON.stringify(asJson(checked), null, 2));
    else for (const line of linesOf(checked)) desk.say(line);
    return ofSeverity(checked.open, 'error').length > 0 ? 1 : 0;
  },
};
