/**
 * The tab 점검 결과, made anew by every check.
 *
 *     심각도 │ 과 │ 자리 (link) │ 적힌 것 │ 까닭 │ 있어야 할 값 │ 규칙 │ 키
 */
import { type Finding, severityNames } from '../model/findings';
import type { CellRef } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Records } from '../model/records';
import { type Block, column, type Entry } from './block';
import { planOf, putBlock, putHint, startDraft, withWarning } from './draft';
import { count, text, word } from './kinds';
import { fixedTabs } from './names';

const severity = column('심각도', word, 70);
const division = column('과', word, 110);
const place = column('자리', text, 170, { look: 'link' });
const written = column('적힌 것', text, 200, { look: 'made' });
const message = column('무엇이 어긋났나', text, 520, { look: 'made' });
const expected = column('있어야 할 값', count, 120, { look: 'made' });
const rule = column('규칙', text, 170, { look: 'made' });
const key = column('키', text, 150, { look: 'made' });
const block: Block = { columns: [severity, division, place, written, message, expected, rule, key] };

const named = ({ tab, cell }: CellRef): string => `${tab}!${cell}`;

function rowOf(finding: Finding): Entry[] {
  const { at, related } = finding;
  const others = related.map(named).join(', ');
  return [
    { column: severity, value: severityNames[finding.severity], look: finding.severity },
    { column: division, value: finding.division ?? '국', look: 'made' },
    { column: place, value: named(at), link: at },
    { column: written, value: finding.text },
    { column: message, value: finding.message, ...(others !== '' && { note: `함께 볼 칸: ${others}` }) },
    {
      column: expected,
      value: finding.expected ?? '',
      ...(typeof finding.expected === 'number' && { look: 'madeNumber' as const }),
    },
    { column: rule, value: finding.rule },
    { column: key, value: finding.key },
  ];
}

/** Lays out 점검 결과, in the order of the findings. */
export function layOutFindings(findings: readonly Finding[], records: Records): TabPlan {
  const draft = startDraft(`${records.setup.report.bureau.value} ${fixedTabs.findings}`.trim());
  const of = (wanted: Finding['severity']): string =>
    `${severityNames[wanted]} ${findings.filter(finding => finding.severity === wanted).length}건`;
  const counts = [of('error'), of('warning'), of('note')].join(', ');
  putHint(
    draft,
    findings.length === 0
      ? '점검에서 나온 것이 없습니다.'
      : `${counts}. 자리를 누르면 그 칸으로 갑니다. 그대로 두어야 하면 키와 까닭을 ‘${fixedTabs.acceptances}’ 탭에 적습니다.`,
  );
  putBlock(draft, block, findings.map(rowOf));
  const finish = { colour: 'A50E0E', frozenRows: 3, guard: withWarning, landscape: true };
  return planOf(draft, 'findings', fixedTabs.findings, finish);
}
