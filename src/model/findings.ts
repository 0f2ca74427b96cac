/** What a check found: one shape for every rule, located by cell, and what becomes of it. */
import type { CellRef } from './grid';

/** 오류 stands in the way of submitting; 주의 is probably wrong; 참고 is style. */
export type Severity = 'error' | 'warning' | 'note';

/** How severities are called on the screen. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: '오류',
  warning: '주의',
  note: '참고',
};

/** Another cell that takes part in a finding, with its text. */
export interface Related extends CellRef {
  readonly text: string;
}

/** A safe change: the whole new text of one cell. Never offered for a wrong number. */
export interface Fix extends CellRef {
  readonly text: string;
  /** The same as a number, for a blank total: what is typed stays text. */
  readonly value?: number;
}

/** What must not be repeated outside its cell, and as what it may be shown. */
export interface Secret {
  readonly written: string;
  readonly shown: string;
}

/** What a rule says. The runner adds rule, severity and key. */
export interface Remark {
  /** In Korean: what is written, what follows from the other numbers, where those are. */
  readonly message: string;
  /** Name of the division it belongs to; `null` for what only the supervisor can mend. */
  readonly division: string | null;
  readonly at: CellRef;
  /** The cell's text as written. */
  readonly text: string;
  readonly found: string | number | null;
  readonly expected: string | number | null;
  readonly related: readonly Related[];
  /** The very characters of `text` that are meant, from `start` up to, not including, `end`. */
  readonly mark?: { readonly start: number; readonly end: number };
  /** Where the rule has several severities; else the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  /** Where like remarks are one: the safe change of each of its places. */
  readonly fixes?: readonly Fix[];
  /** A change that loses something: made only for whoever asks for this very one, never with the safe ones. */
  readonly masking?: Fix;
  /** What of its texts must not be repeated outside their cells. */
  readonly secrets?: readonly Secret[];
}

/** All safe changes that a remark offers. */
export function fixesOf({ fix, fixes = [] }: Remark): readonly Fix[] {
  return fix ? [fix, ...fixes] : fixes;
}

/** A finding, as `check --json` prints it. */
export interface Finding extends Remark {
  /** Made of what was found, not of where: survives inserted rows, lapses when a cell involved changes. */
  readonly key: string;
  /** Id of the rule, named as the truth it demands: `funds-sum-to-budget`. */
  readonly rule: string;
  readonly severity: Severity;
}

/** A text as it may stand outside its cell. */
export function withoutSecrets(text: string, secrets: readonly Secret[] = []): string {
  return secrets.reduce((told, { written, shown }) => told.split(written).join(shown), text);
}

/** A finding as it may be told outside its cells: in 점검 결과, in JSON, in the sidebar. A change that would repeat a secret is left out. */
export function discreet(finding: Finding): Finding {
  const { secrets, fix, fixes, ...rest } = finding;
  if (!secrets) return finding;
  const told = (text: string): string => withoutSecrets(text, secrets);
  const any = <T>(value: T): T | string => (typeof value === 'string' ? told(value) : value);
  const isClean = ({ text }: Fix): boolean => told(text) === text;
  return {
    ...rest,
    message: told(rest.message),
    text: told(rest.text),
    found: any(rest.found),
    expected: any(rest.expected),
    related: rest.related.map(cell => ({ ...cell, text: told(cell.text) })),
    ...(fix && isClean(fix) ? { fix } : {}),
    ...(fixes ? { fixes: fixes.filter(isClean) } : {}),
  };
}

/** All changes of a finding, the one that loses something too. */
export function allChangesOf(finding: Remark): readonly Fix[] {
  return finding.masking ? [...fixesOf(finding), finding.masking] : fixesOf(finding);
}

/** A row of 수용: someone took a finding on, with a reason. */
export interface Acceptance {
  readonly key: string;
  readonly by: string;
  readonly when: string;
  readonly reason: string;
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits, plenty for what a workbook tells apart. */
export function digest(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9e3779b9);
}

/**
 * The stable key of a remark. `twin` counts the earlier remarks of the same run that say exactly the same,
 * so that two equal mistakes are two keys.
 */
export function keyOf(rule: string, remark: Remark, twin: number): string {
  const related = remark.related.map(cell => cell.text);
  return digest(
    JSON.stringify([rule, remark.division, remark.text, remark.found, remark.expected, related, twin]),
  );
}
