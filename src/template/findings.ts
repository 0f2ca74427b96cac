/**
 * The tab 점검 결과, made anew by every check; staff's runs leave the rows of other divisions as they stand.
 *
 *     심각도 │ 과 │ 자리 (link) │ 적힌 것 │ 무엇이 어긋났나 │ 있어야 할 값 │ 규칙 │ 키 │ 함께 볼 칸
 */
import { discreet, type Finding, type Severity, severityNames } from '../model/findings';
import type { CellRef, Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Records } from '../model/records';
import { type Block, column, type Entry } from './block';
import { planOf, putBlock, putHint, startDraft, withWarning } from './draft';
import { wholeTab } from './find';
import { text, word } from './kinds';
import { fixedTabs } from './names';
import { openTab } from './reading';
import { readTable, take } from './table';

const fields = {
  severity: column('심각도', word, 70),
  division: column('과', word, 110),
  place: column('자리', text, 170, { look: 'link' }),
  written: column('적힌 것', text, 200, { look: 'made' }),
  message: column('무엇이 어긋났나', text, 520, { look: 'made' }),
  expected: column('있어야 할 값', text, 120, { look: 'made' }),
  rule: column('규칙', text, 170, { look: 'made' }),
  key: column('키', text, 150, { look: 'made' }),
  /** On one line: a long list would make its row higher than the screen. */
  others: column('함께 볼 칸', text, 240, { look: 'hint', optional: true }),
} as const;
const names = Object.keys(fields) as (keyof FindingRow)[];
const block: Block = { columns: Object.values(fields) };

/** A row of 점검 결과, in its words. */
export type FindingRow = Readonly<Record<keyof typeof fields, string>>;

/** Whose the rows are that no division can mend. */
export const BUREAU = '국';

const named = ({ tab, cell }: CellRef): string => `${tab}!${cell}`;
const severities = Object.keys(severityNames) as Severity[];

/** The severity that a row names; none where somebody wrote something else. */
export function severityOf(row: FindingRow): Severity | undefined {
  return severities.find(severity => severityNames[severity] === row.severity);
}

/** The cell that a row is about. */
export function placeOf({ place }: FindingRow): CellRef {
  const at = place.lastIndexOf('!');
  return { tab: place.slice(0, Math.max(at, 0)), cell: place.slice(at + 1) };
}

function rowOf(own: Finding): FindingRow {
  const { at, related, expected, ...finding } = discreet(own);
  return {
    severity: severityNames[finding.severity],
    division: finding.division ?? BUREAU,
    place: named(at),
    written: finding.text,
    message: finding.message,
    expected: expected === null ? '' : String(expected),
    rule: finding.rule,
    key: finding.key,
    others: related.map(named).join(', '),
  };
}

const PLAIN_NUMBER = /^-?\d{1,15}(\.\d+)?$/;

function entriesOf(row: FindingRow): Entry[] {
  const plain = row.expected.replace(/,(?=\d{3})/g, '');
  const isNumber = PLAIN_NUMBER.test(plain) && String(Number(plain)) === plain;
  return [
    { column: fields.severity, value: row.severity, look: severityOf(row) ?? 'made' },
    { column: fields.division, value: row.division, look: 'made' },
    { column: fields.place, value: row.place, link: placeOf(row) },
    { column: fields.written, value: row.written },
    { column: fields.message, value: row.message },
    isNumber
      ? { column: fields.expected, value: Number(plain), look: 'madeNumber' }
      : { column: fields.expected, value: row.expected },
    { column: fields.rule, value: row.rule },
    { column: fields.key, value: row.key },
    { column: fields.others, value: row.others },
  ];
}

/** Lays out 점검 결과, in the order of the findings; `others` are rows that stay as they are. */
export function layOutFindings(
  findings: readonly Finding[],
  records: Records,
  others: readonly FindingRow[] = [],
): TabPlan {
  const all = [...findings.map(rowOf), ...others];
  const bySeverity = severities.map(severity => all.filter(row => severityOf(row) === severity));
  const strange = all.filter(row => severityOf(row) === undefined);
  const counts = severities.map((severity, i) => `${severityNames[severity]} ${bySeverity[i]!.length}건`);
  const draft = startDraft(`${records.setup.report.bureau.value} ${fixedTabs.findings}`.trim());
  putHint(
    draft,
    all.length === 0
      ? '점검에서 나온 것이 없습니다.'
      : `${counts.join(', ')}. 자리를 누르면 그 칸으로 갑니다. 그대로 두어야 하면 키와 까닭을 ‘${fixedTabs.acceptances}’ 탭에 적습니다.`,
  );
  putBlock(draft, block, [...bySeverity, strange].flat().map(entriesOf));
  const finish = { colour: 'A50E0E', frozenRows: 3, guard: withWarning, landscape: true };
  return planOf(draft, 'findings', fixedTabs.findings, finish);
}

/** Reads 점검 결과 back; without the tab nothing was found yet. */
export function readFindings(tab: Tab | undefined): FindingRow[] {
  if (!tab) return [];
  const reading = openTab(tab, []);
  const table = readTable(reading, block, wholeTab(reading));
  return table.rows.map(row => {
    const words = names.map(name => [name, take(table, row, fields[name])?.text ?? ''] as const);
    return Object.fromEntries(words) as FindingRow;
  });
}
