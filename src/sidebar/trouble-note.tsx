/** Trouble, told: what happened, what to do next, and a button to try again. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { type Trouble, useDoer } from './office';
import { Sign } from './signs';

/** Headings that say at a glance of what sort it is. */
const headings: Readonly<Record<string, string>> = {
  permission: '권한이 없습니다',
  protected: '보호된 칸입니다',
  accounts: '구글 계정이 여러 개입니다',
  offline: '연결이 끊겼습니다',
  time: '시간이 다 되었습니다',
  busy: '다른 사람이 작업 중입니다',
  quota: '오늘 쓸 수 있는 횟수를 넘었습니다',
  storage: '저장 공간이 모자랍니다',
  state: '지금은 할 수 없습니다',
};

/** What is told; before the page knows anything there is nothing to go back to. */
interface Props {
  readonly trouble: Trouble;
  readonly mayClose: boolean;
}

/** Trouble takes the focus: what was pressed did not happen. */
export function TroubleNote({ trouble, mayClose }: Props): JSX.Element {
  const { told, again } = trouble;
  const note = useRef<HTMLDivElement>(null);
  const doer = useDoer();
  useLayoutEffect(() => {
    if (told) note.current?.focus();
  }, [told]);
  return (
    <div class="trouble" role="alert" tabIndex={-1} ref={note}>
      <h2>
        <Sign of="error" />
        {headings[told.code] ?? '일을 마치지 못했습니다'}
      </h2>
      <p>{told.message}</p>
      <p>{told.next}</p>
      <div class="row">
        <Button kind="main" press={again}>
          다시 하기
        </Button>
        {mayClose && (
          <Button press={doer.dismiss} always>
            닫기
          </Button>
        )}
        <small class="code">부호 {told.code}</small>
      </div>
    </div>
  );
}
