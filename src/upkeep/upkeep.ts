/**
 * A workbook that many share, kept up: checks for whoever asked, and the steps that divisions and the supervisor
 * take. Every run looks, does its one thing, looks again, and writes 점검 결과 and 진행 last.
 */

import { allChangesOf, type Finding, fixesOf } from '../model/findings';
import type { Tab } from '../model/grid';
import { type Refusal, type StepName, stepNames } from '../model/submissions';
import { fixTabs } from '../pipeline';
import type { SharedWorkbook, TabLock } from '../ports';
import { addAcceptance, layOutAcceptances } from '../template/acceptances';
import { addKept, layOutKept } from '../template/kept';
import { fixedTabs } from '../template/names';
import { addStep, layOutSteps } from '../template/steps';
import { refusalOf } from '../workflow/decide';
import { keptTexts, piecesOf } from '../workflow/kept';
import { isOwn } from '../workflow/own-findings';
import { addressesIn } from '../workflow/people';
import { add } from './add';
import { type Asked, type Look, look, record, type Shown, shown, situationOf } from './look';
import type { Part } from './parts';

/** What came of something asked for, or why it was not done. */
export type Outcome<T> = { readonly done: T } | { readonly refused: Refusal };

/** Looks again at a workbook that was changed, and writes what is seen. */
export function checkShared(workbook: SharedWorkbook, asked: Asked): Shown {
  const seen = look(workbook, asked);
  record(workbook, seen, asked.now);
  return shown(seen);
}

const AGAIN = '‘점검’을 다시 눌러 지금 남은 것을 확인해 주세요.';

/** Whether a person may take on or mend a finding: all are the supervisor's, staff have their own. */
function isTheirs(finding: Finding, { rights, parts }: Look, tabs: readonly Tab[]): boolean {
  if (rights.isSupervisor) return true;
  const all = new Set(tabs.map(tab => tab.name));
  return parts.some(part => rights.isMine(part.code) && isOwn(finding, part.owner, all));
}

/**
 * Adds to 수용 that a finding stays as it is, with who says so and why. Where that was done already, 점검 결과 and
 * 진행 are brought up to date all the same: the run that did it may have been cut off before.
 */
export function accept(
  workbook: SharedWorkbook,
  asked: Asked,
  { key, reason }: { readonly key: string; readonly reason: string },
): Outcome<Shown> {
  if (reason.trim() === '') {
    const next = '그대로 두는 까닭을 한 줄 적어 다시 눌러 주세요.';
    return { refused: { code: 'input', message: '수용하는 까닭이 비어 있습니다.', next } };
  }
  const seen = look(workbook, asked);
  const finding = seen.checked.open.find(own => own.key === key);
  if (!finding) {
    record(workbook, seen, asked.now);
    const message = '이미 고쳐졌거나 수용된 것이어서 더 할 일이 없습니다.';
    return { refused: { code: 'state', message, next: AGAIN } };
  }
  if (!isTheirs(finding, seen, workbook.readTabs())) {
    const message = '다른 과나 국 전체에 걸린 것이어서 국 취합 담당자만 수용할 수 있습니다.';
    const next = '까닭을 국 취합 담당자에게 알려 주세요. 이것은 제출을 막지 않습니다.';
    return { refused: { code: 'permission', message, next } };
  }
  const row = { key, by: asked.person.email, when: asked.now, reason: reason.trim() };
  add(
    workbook,
    fixedTabs.acceptances,
    () => layOutAcceptances([]),
    tab => addAcceptance(tab, row),
  );
  return { done: checkShared(workbook, asked) };
}

/** Applies the changes of findings: by their keys, or of all findings the safe ones only; `fixed` counts cells. */
export function fixShared(
  workbook: SharedWorkbook,
  asked: Asked,
  keys: readonly string[] | 'all',
): Shown & { readonly fixed: number } {
  const tabs = workbook.readTabs();
  const seen = look(workbook, asked);
  const { changes } = fixTabs(
    tabs,
    finding => (keys === 'all' || keys.includes(finding.key)) && isTheirs(finding, seen, tabs),
    keys === 'all' ? fixesOf : allChangesOf,
  );
  const changed = workbook.changeCells(changes);
  return { ...checkShared(workbook, asked), fixed: changed.length };
}

/** Keeps what a division has typed in 제출본, once for the same texts. */
export function keep(
  workbook: SharedWorkbook,
  { code, texts, seen }: Part,
  { memory }: Look,
  now: string,
): void {
  if (keptTexts(memory.kept(), code, seen.fingerprint)) return;
  const pieces = piecesOf(texts, code, now);
  add(workbook, fixedTabs.kept, layOutKept, tab => addKept(tab, pieces));
}

/** Adds to 제출 이력 what was done about a part, and what the part was then. */
export function noteStep(
  workbook: SharedWorkbook,
  { now, person }: Asked,
  { code, owner, seen, ownErrors }: Part,
  step: string,
  reason: string,
): void {
  const [fingerprint, errors] = [seen.fingerprint, String(ownErrors.length)];
  const taken = { when: now, by: person.email, code, name: owner.name, step, reason, fingerprint, errors };
  add(workbook, fixedTabs.steps, layOutSteps, tab => addStep(tab, taken));
}

/** What somebody asks to be done about a division's part. */
export interface AskedStep {
  readonly division: string;
  readonly step: StepName;
  readonly reason: string;
}

const unknownDivision = (code: string): Refusal => ({
  code: 'input',
  message: `과 코드 ‘${code}’인 과가 설정에 없습니다.`,
  next: '사이드바를 닫았다가 다시 열어 주세요.',
});

/** The part of a division by its code, as an outcome. */
export function partNamed(seen: Look, code: string): Outcome<Part> {
  const part = seen.parts.find(own => own.code === code);
  return part ? { done: part } : { refused: unknownDivision(code) };
}

/** Closes the tabs of an approved division, or opens those of a returned one: before it is said to be so. */
function lockFor(step: StepName, { owner }: Part, { checked }: Look, lock: TabLock): void {
  const { supervisors } = checked.records.setup.report;
  if (step === 'approve') lock.close(owner.tabs, addressesIn(supervisors?.value));
  if (step === 'return') lock.open(owner.tabs);
}

/**
 * Takes a step of a division's way: what was handed in is kept first, and 제출 이력 is written last. Where it was
 * taken already, 진행 is brought up to date all the same: the run that took it may have been cut off before.
 */
export function takeStep(
  workbook: SharedWorkbook,
  asked: Asked,
  { division, step, reason }: AskedStep,
  lock: TabLock,
): Outcome<Shown> {
  const seen = look(workbook, asked);
  const named = partNamed(seen, division);
  if ('refused' in named) return named;
  const part = named.done;
  const refused = refusalOf(step, reason, situationOf(part, seen));
  if (refused) {
    if (refused.code === 'state') record(workbook, seen, asked.now);
    return { refused };
  }
  if (step !== 'return' && step !== 'approve') keep(workbook, part, seen, asked.now);
  lockFor(step, part, seen, lock);
  noteStep(workbook, asked, part, stepNames[step], reason.trim());
  return { done: checkShared(workbook, asked) };
}
