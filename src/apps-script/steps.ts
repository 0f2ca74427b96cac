/** What people do about findings and about a division's part: each alone in the document, each checked again. */
import type { Refusal } from '../model/submissions';
import type { Shown } from '../upkeep/look';
import { type AskedStep, accept, fixShared, type Outcome, takeStep } from '../upkeep/upkeep';
import { outcomeOf } from './check';
import { askedAt, atDesk } from './desk';
import { failure } from './failure';
import type { CheckOutcome } from './shapes';
import { tabLock } from './tab-lock';

/** What was done, or the refusal as trouble that the person is told. */
export function doneOf<T>(outcome: Outcome<T>): T {
  if ('done' in outcome) return outcome.done;
  const { code, message, next }: Refusal = outcome.refused;
  throw failure(code, message, next);
}

/** Takes a finding on, with a reason. */
export function acceptFinding(given: { readonly key: string; readonly reason: string }): CheckOutcome {
  return atDesk(desk => {
    desk.progress.step('수용하는', 0, 1);
    return outcomeOf(doneOf(accept(desk.workbook, askedAt(desk), given)));
  });
}

/** Applies safe changes: of the findings with these keys, or of all that are the person's. */
export function fixFindings(keys: readonly string[] | 'all'): CheckOutcome & { readonly fixed: number } {
  return atDesk(desk => {
    desk.progress.step('고치는', 0, 1);
    const fixed = fixShared(desk.workbook, askedAt(desk), keys);
    return { ...outcomeOf(fixed), fixed: fixed.fixed };
  });
}

/** Takes a step of a division's way. */
export function step(given: AskedStep): CheckOutcome {
  return atDesk(desk => {
    desk.progress.step('제출 상태를 바꾸는', 0, 1);
    const done: Outcome<Shown> = takeStep(desk.workbook, askedAt(desk), given, tabLock(desk.spreadsheet));
    return outcomeOf(doneOf(done));
  });
}
