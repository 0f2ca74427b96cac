/** Does what the sidebar asks for: one list, arguments checked, and trouble given back as a value. */
import * as z from 'zod/mini';
import { severityNames } from '../model/findings';
import { check, checkAndRollUp } from './check';
import { divisionCopy } from './division-copy';
import { failure, toldOf } from './failure';
import { open, remind } from './open';
import { previewPaste, putPaste } from './paste';
import { currentDoing } from './progress';
import { makeReport } from './report';
import type { Answer, Calls, CheckOutcome, Place } from './shapes';
import { acceptFinding, fixFindings, step } from './steps';
import { layOutTabs } from './tabs';

const Nothing = z.null();
const At = z.object({ tab: z.string(), cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)) });

function goTo({ tab, cell }: Place): null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet)
    throw failure('layout', `‘${tab}’ 탭이 없습니다.`, '점검을 다시 해 지금 있는 탭으로 찾아 주세요.');
  sheet.getRange(cell).activate();
  return null;
}

const Text = z.string().check(z.maxLength(1_000_000));
const Reason = z.string().check(z.maxLength(2_000));
const Code = z.string().check(z.minLength(1), z.maxLength(100));
const OfDivision = z.object({ division: Code });
const Key = z.string().check(z.maxLength(100));
const Step = z.enum(['confirm', 'submit', 'return', 'approve', 'takeIn']);

/** What each function takes, and what it does. */
const list: {
  readonly [Name in keyof Calls]: {
    readonly takes: z.ZodMiniType<Parameters<Calls[Name]>[0]>;
    readonly does: Calls[Name];
  };
} = {
  layOutTabs: { takes: Nothing, does: layOutTabs },
  check: { takes: Nothing, does: check },
  checkAndRollUp: { takes: Nothing, does: checkAndRollUp },
  makeReport: { takes: Nothing, does: makeReport },
  progress: { takes: Nothing, does: currentDoing },
  goTo: { takes: At, does: goTo },
  open: { takes: Nothing, does: open },
  accept: { takes: z.object({ key: Key, reason: Reason }), does: acceptFinding },
  fix: {
    takes: z.object({ keys: z.array(Key).check(z.maxLength(10_000)) }),
    does: ({ keys }) => fixFindings(keys),
  },
  step: { takes: z.object({ division: Code, step: Step, reason: Reason }), does: step },
  reminder: { takes: OfDivision, does: remind },
  divisionCopy: { takes: OfDivision, does: divisionCopy },
  previewPaste: { takes: z.object({ division: Code, text: Text }), does: previewPaste },
  putPaste: { takes: z.object({ division: Code, text: Text, replace: z.boolean() }), does: putPaste },
};

const AGAIN = '사이드바를 닫았다가 다시 열어 주세요.';

function run(name: unknown, given: unknown): unknown {
  const known = Object.keys(list).find(one => one === name) as keyof Calls | undefined;
  if (known === undefined) throw failure('input', `모르는 기능입니다: ${String(name)}`, AGAIN);
  const checked = list[known].takes.safeParse(given);
  if (!checked.success) throw failure('input', '사이드바가 보낸 내용을 읽을 수 없습니다.', AGAIN);
  return (list[known].does as (given: unknown) => unknown)(checked.data);
}

/** Runs a function of the list for the sidebar. */
export function answer(name: unknown, given: unknown): Answer<unknown> {
  try {
    return { ok: true, value: run(name, given) };
  } catch (error) {
    return { ok: false, error: toldOf(error) };
  }
}

/** `오류 3, 주의 2, 참고 1, 수용 0`: the counts as a person reads them. */
export function countsText({ counts }: CheckOutcome): string {
  const named = (['error', 'warning', 'note'] as const).map(
    severity => `${severityNames[severity]} ${counts[severity]}`,
  );
  return `${named.join(', ')}, 수용 ${counts.accepted}`;
}
