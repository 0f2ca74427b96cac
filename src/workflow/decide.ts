/** Which step a person may take next, and in so many words why one may not be taken. */
import type { Finding } from '../model/findings';
import type { Standing } from '../model/progress';
import { type Refusal, type StepName, stepNames } from '../model/submissions';
import type { Rights } from './people';

/** Where a division's part stands when somebody asks what may be done with it. */
export interface Position {
  readonly code: string;
  readonly standing: Standing;
  readonly rights: Rights;
  /** 설정 asks for 확인, and the division has a 확인자. */
  readonly needsReview: boolean;
  /** Whether the part is no longer what was confirmed or submitted. */
  readonly isChanged: boolean;
  /** Whether there are open 오류 that the division can mend. */
  readonly hasErrors: boolean;
}

/** A division's part in the moment when somebody wants to take a step. */
export interface Situation extends Position {
  readonly name: string;
  /** Open 오류 that the division can mend. */
  readonly ownErrors: readonly Finding[];
  /** Open 오류 that have to do with it and that only the supervisor can settle. */
  readonly sharedErrors: readonly Finding[];
}

/** What only the supervisor decides. */
const decisions: readonly StepName[] = ['return', 'approve', 'takeIn'];

/** Still with the division, or with it again because it changed. */
function isOpen({ standing: { state }, isChanged }: Position): boolean {
  return state === '작성중' || state === '반려' || ((state === '확인' || state === '제출') && isChanged);
}

const isConfirmed = ({ standing: { state }, isChanged }: Position): boolean => state === '확인' && !isChanged;

function maySubmit(situation: Position): boolean {
  return isConfirmed(situation) || (isOpen(situation) && !situation.needsReview);
}

/** Taking in is for a part that cannot be submitted as it is. */
function mayTakeIn(position: Position): boolean {
  const canWait = isOpen(position) || isConfirmed(position);
  return canWait && (position.hasErrors || !maySubmit(position));
}

/** The steps that a person may take next; some may still be refused for 오류. */
export function stepsFor(position: Position): StepName[] {
  const { rights, code, standing, needsReview } = position;
  const { isSupervisor } = rights;
  const isIn = standing.state === '확인' || standing.state === '제출' || standing.state === '확정';
  const offered: readonly (readonly [StepName, boolean])[] = [
    ['confirm', needsReview && isOpen(position) && rights.isReviewer(code)],
    ['submit', (rights.isMine(code) || isSupervisor) && maySubmit(position)],
    ['takeIn', isSupervisor && mayTakeIn(position)],
    ['approve', isSupervisor && standing.state === '제출' && !position.isChanged],
    ['return', isSupervisor && isIn],
  ];
  return offered.flatMap(([step, may]) => (may ? [step] : []));
}

/** `사업비 D7 외 2건`: the first of some findings, and how many more. */
export function placesOf(findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  const place = `${first.at.tab} ${first.at.cell}`;
  return findings.length > 1 ? `${place} 외 ${findings.length - 1}건` : place;
}

const refuse = (code: Refusal['code'], message: string, next: string): Refusal => ({ code, message, next });

function notTheirs(step: StepName, { rights, code, name }: Situation): Refusal | undefined {
  if (rights.isSupervisor && step !== 'confirm') return undefined;
  const said = stepNames[step];
  if (decisions.includes(step)) {
    const next = '국 취합 담당자에게 알려 주세요. 취합 담당자는 ‘설정’ 탭에 적혀 있습니다.';
    return refuse('permission', `‘${said}’은 국 취합 담당자만 할 수 있습니다.`, next);
  }
  const may = step === 'confirm' ? rights.isReviewer(code) : rights.isMine(code);
  if (may) return undefined;
  const who = step === 'confirm' ? '확인자' : '담당자나 확인자';
  const next = `‘설정’ 탭에 ${name}의 ${who} 전자우편 주소가 맞게 적혀 있는지 국 취합 담당자에게 물어봐 주세요.`;
  return refuse('permission', `‘${said}’은 ${name}의 ${who}가 합니다.`, next);
}

function notYet(step: StepName, situation: Situation): Refusal | undefined {
  const { name, standing, needsReview, isChanged } = situation;
  const { state } = standing;
  if (step === 'return') {
    if (state !== '작성중' && state !== '반려') return undefined;
    return refuse('state', `${name}에서 아직 낸 것이 없습니다.`, '제출한 뒤에 반려할 수 있습니다.');
  }
  if (step === 'approve') {
    if (state !== '제출') {
      const next = '제출한 과만 확정할 수 있습니다. 급하면 ‘오류 남은 채 접수’로 먼저 받아 주세요.';
      return refuse(
        'state',
        `${name}의 상태는 ‘${state}’입니다.`,
        state === '확정' ? '더 할 일이 없습니다.' : next,
      );
    }
    const next = '바뀐 칸을 보고, 과에서 다시 제출하게 하거나 반려해 주세요.';
    return isChanged ? refuse('state', `${name}에서 제출한 뒤에 바뀐 칸이 있습니다.`, next) : undefined;
  }
  if (state === '확정') {
    const next = '고쳐야 하면 국 취합 담당자에게 반려해 달라고 해 주세요.';
    return refuse('state', `${name}의 것은 이미 확정되었습니다.`, next);
  }
  if (state === '제출' && !isChanged) {
    const next = '국 취합 담당자가 확정하거나 반려할 때까지 기다려 주세요.';
    return refuse('state', `${name}의 것은 이미 제출되었고 그 뒤로 바뀐 것이 없습니다.`, next);
  }
  if (step === 'submit' && needsReview && !isConfirmed(situation)) {
    const message =
      isChanged && state === '확인'
        ? '확인한 뒤에 바뀐 칸이 있습니다.'
        : '확인자가 아직 확인하지 않았습니다.';
    return refuse('state', message, `${name}의 확인자가 ‘과 확인’을 누른 뒤에 제출해 주세요.`);
  }
  if (step !== 'confirm' || (needsReview && !isConfirmed(situation))) return undefined;
  if (needsReview) return refuse('state', '이미 확인했습니다.', '이제 제출하면 됩니다.');
  return refuse('state', '확인 단계를 쓰지 않습니다.', '바로 제출하면 됩니다.');
}

function inTheWay(step: StepName, situation: Situation): Refusal | undefined {
  const { name, ownErrors, sharedErrors, standing } = situation;
  if (step === 'submit' || step === 'confirm') {
    if (ownErrors.length === 0) return undefined;
    const message = `${stepNames[step]}하기 전에 풀어야 할 오류가 ${ownErrors.length}건 있습니다(${placesOf(ownErrors)}).`;
    const next = '칸을 고치거나, 그대로 두어야 하면 까닭을 적어 수용한 뒤 다시 눌러 주세요.';
    return refuse('state', message, next);
  }
  if (step === 'takeIn' && !mayTakeIn(situation))
    return refuse('state', `${name}에는 남은 오류가 없습니다.`, '그대로 제출하면 됩니다.');
  if (step !== 'approve') return undefined;
  const left = [...(standing.isTakenIn ? [] : ownErrors), ...sharedErrors];
  if (left.length === 0) return undefined;
  const message = `${name}에 걸린 오류가 ${left.length}건 남아 있어 확정하지 않았습니다(${placesOf(left)}).`;
  const next = '다른 과나 기존 총괄과 맞지 않는 수를 먼저 맞추거나, 까닭을 적어 수용해 주세요.';
  return refuse('state', message, next);
}

const asksReason = (step: StepName): boolean => step === 'return' || step === 'takeIn';

/** Why a step may not be taken now; none where it may. */
export function refusalOf(step: StepName, reason: string, situation: Situation): Refusal | undefined {
  const noReason =
    asksReason(step) && reason.trim() === ''
      ? refuse(
          'input',
          `‘${stepNames[step]}’에는 사유가 있어야 합니다.`,
          '사유를 한 줄 적어 다시 눌러 주세요.',
        )
      : undefined;
  return notTheirs(step, situation) ?? notYet(step, situation) ?? noReason ?? inTheWay(step, situation);
}
