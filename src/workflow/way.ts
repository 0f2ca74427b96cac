/**
 * The way of a division's part, by 제출 이력 alone:
 *
 *     작성중 ─확인─▶ 확인 ─제출─▶ 제출 ─확정─▶ 확정
 *        └───────제출 or 접수──────▶ │             │
 *                  반려 ◀────────────┴─────────────┘
 */
import type { Standing } from '../model/progress';
import { pasteMarks, type StateName, type StepName, stepNames, type TakenStep } from '../model/submissions';
import { squeeze } from '../prose/words';

/** The state that a step leads to. */
const reached: Readonly<Record<StepName, StateName>> = {
  confirm: '확인',
  submit: '제출',
  takeIn: '제출',
  return: '반려',
  approve: '확정',
};

/** The step that a row of the history names; none where somebody wrote something else. */
function stepOf({ step }: TakenStep): StepName | undefined {
  const names = Object.keys(stepNames) as StepName[];
  return names.find(name => squeeze(stepNames[name]) === squeeze(step));
}

/** A history in the order of time, however its rows were sorted; rows of one minute in their order. */
export function inTime(history: readonly TakenStep[]): TakenStep[] {
  return history
    .map((step, i) => ({ step, i }))
    .sort((a, b) => (a.step.when < b.step.when ? -1 : a.step.when > b.step.when ? 1 : a.i - b.i))
    .map(({ step }) => step);
}

/** Where a division stands. Rows that say nothing known are passed over. */
export function standingOf(history: readonly TakenStep[], code: string): Standing {
  const all = inTime(history).filter(row => squeeze(row.code) === squeeze(code));
  const own = all.flatMap(row => {
    const name = stepOf(row);
    return name ? [{ ...row, name }] : [];
  });
  const last = own[own.length - 1];
  const handedIn = own.filter(({ name }) => name === 'submit' || name === 'takeIn').pop();
  const isOut = last && last.name !== 'confirm' && last.name !== 'return';
  return {
    state: last ? reached[last.name] : '작성중',
    since: last?.when ?? '',
    by: last?.by ?? '',
    reason: last?.reason ?? '',
    fingerprint: (isOut ? handedIn?.fingerprint : last?.name === 'confirm' ? last.fingerprint : '') ?? '',
    submitter: isOut ? (handedIn?.by ?? '') : '',
    isHalfPasted: squeeze(all[all.length - 1]?.step ?? '') === squeeze(pasteMarks.begun),
    isTakenIn: isOut === true && handedIn?.name === 'takeIn',
  };
}
