/** The items of the menu by which divisions submit and the supervisor decides. */
import { type StepName, stepNames } from '../model/submissions';
import { countsText } from './calls';
import { failure } from './failure';
import { open } from './open';
import type { DivisionProgress, Opened } from './shapes';
import { fixFindings, step } from './steps';
import { TITLE, tell } from './tell';

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What a person types when asked; none where the dialog was closed. */
function asked(question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(TITLE, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : undefined;
}

/** The division that is meant: the only one that can take the step, the person's own, or the one they name. */
function divisionFor(name: StepName, { divisions, own }: Opened): DivisionProgress | undefined {
  const may = divisions.filter(({ steps }) => steps.includes(name));
  const mine = divisions.find(({ code }) => code === own);
  const isDecision = name !== 'submit' && name !== 'confirm';
  if (!isDecision && mine) return mine;
  const among = may.length > 0 ? may : divisions;
  if (among.length === 0) {
    const next = '‘설정’ 탭의 담당자에 자기 전자우편 주소가 적혀 있는지 확인해 주세요.';
    throw failure('permission', '맡은 과가 없습니다.', next);
  }
  if (among.length === 1 && !isDecision) return among[0];
  const names = among.map(division => division.name).join(', ');
  const typed = asked(`어느 과를 ‘${stepNames[name]}’ 할까요? 과 이름을 적어 주세요.\n\n${names}`);
  if (typed === undefined) return undefined;
  const found = divisions.find(
    division => squeezed(division.name) === squeezed(typed) || division.code === typed,
  );
  if (!found)
    throw failure('input', `‘${typed}’라는 과가 없습니다.`, `이 가운데 하나를 적어 주세요: ${names}`);
  return found;
}

/** What is told of a step that was taken. */
const done: Readonly<Record<StepName, string>> = {
  confirm: '확인했습니다. 이제 담당자가 제출하면 됩니다.',
  submit: '제출했습니다. 이 뒤에 고치면 ‘제출 후 변경’으로 표시됩니다.',
  return: '반려했습니다. 과에서 다시 고칠 수 있습니다.',
  approve: '확정했습니다. 과의 탭을 잠갔습니다.',
  takeIn: '오류가 남은 채로 접수했습니다.',
};

function take(name: StepName): void {
  tell(() => {
    const division = divisionFor(name, open());
    if (!division) return '';
    const asksReason = name === 'return' || name === 'takeIn';
    const question = `${division.name}: ‘${stepNames[name]}’ 사유를 적어 주세요. 과에서 봅니다.`;
    const reason = asksReason ? asked(question) : '';
    if (reason === undefined) return '';
    step({ division: division.code, step: name, reason });
    return `${division.name}: ${done[name]}\n\n‘진행’ 탭에서 과마다 어디까지 왔는지 볼 수 있습니다.`;
  });
}

/** 과 확인. */
export function menuConfirm(): void {
  take('confirm');
}

/** 제출. */
export function menuSubmit(): void {
  take('submit');
}

/** 확정. */
export function menuApprove(): void {
  take('approve');
}

/** 반려. */
export function menuReturn(): void {
  take('return');
}

/** 오류 남은 채 접수. */
export function menuTakeIn(): void {
  take('takeIn');
}

/** 표기 고치기: only what does not change what is meant. */
export function menuFix(): void {
  tell(() => {
    const ui = SpreadsheetApp.getUi();
    const question =
      '뜻이 달라지지 않는 표기(띄어쓰기, 날짜, 쉼표)만 고칩니다. 틀린 수는 고치지 않습니다. 고칠까요?';
    if (ui.alert(TITLE, question, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return '';
    const outcome = fixFindings('all');
    const fixed =
      outcome.fixed === 0 ? '고칠 표기가 없습니다.' : `칸 ${outcome.fixed}개의 표기를 고쳤습니다.`;
    return `${fixed}\n남은 것: ${countsText(outcome)}`;
  });
}
