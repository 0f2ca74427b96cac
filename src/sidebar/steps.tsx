/** What may be done next about a division's part: 확인, 제출, 반려, 확정, 오류 남은 채 접수. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DivisionProgress, StepName } from '../apps-script/shapes';
import { Button } from './button';
import { useDoer } from './office';
import { ReasonForm } from './reason-form';

interface Words {
  readonly verb: string;
  readonly doing: string;
  readonly done: string;
  /** Asked where a reason must be given. */
  readonly question?: string;
}

const words: Readonly<Record<StepName, Words>> = {
  confirm: { verb: '확인', doing: '확인하는', done: '확인했습니다' },
  submit: { verb: '제출', doing: '제출하는', done: '제출했습니다' },
  approve: { verb: '확정', doing: '확정하는', done: '확정했습니다' },
  return: {
    verb: '반려',
    doing: '반려하는',
    done: '반려했습니다',
    question: '반려하는 까닭 (과에 그대로 보입니다)',
  },
  takeIn: {
    verb: '오류 남은 채 접수',
    doing: '접수하는',
    done: '오류가 남은 채 접수했습니다',
    question: '오류가 남은 채 접수하는 까닭',
  },
};

const forward: readonly StepName[] = ['submit', 'approve'];

/** A button a step; one that needs a reason asks for it first. */
export function Steps({ division }: { readonly division: DivisionProgress }): JSX.Element | null {
  const doer = useDoer();
  const [asked, setAsked] = useState<StepName | null>(null);
  const row = useRef<HTMLDivElement>(null);
  if (division.steps.length === 0) return null;
  const isClear = division.counts.error === 0;
  const take = (step: StepName, reason: string): void =>
    doer.run(words[step].doing, 'step', { division: division.code, step, reason }, outcome => {
      setAsked(null);
      doer.learn(outcome);
      doer.say(`${division.name}: ${words[step].done}`);
    });
  return (
    <>
      <div class="row" ref={row}>
        {division.steps.map(step => (
          <Button
            key={step}
            kind={isClear && forward.includes(step) ? 'main' : 'plain'}
            label={`${division.name} ${words[step].verb}`}
            expanded={words[step].question === undefined ? undefined : asked === step}
            press={() => (words[step].question === undefined ? take(step, '') : setAsked(step))}
          >
            {words[step].verb}
          </Button>
        ))}
      </div>
      {asked && (
        <ReasonForm
          key={asked}
          question={words[asked].question ?? ''}
          verb={words[asked].verb}
          give={reason => take(asked, reason)}
          cancel={() => {
            setAsked(null);
            row.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </>
  );
}
