/** Where the workbook has no tabs yet, or not all of them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LayOutOutcome, Opened } from '../apps-script/shapes';
import { Button } from './button';
import { useDoer } from './office';

function told({ added, left, isNew }: LayOutOutcome): string {
  if (left.length > 0)
    return `탭 ${added.length}개를 만들었고 ${left.length}개가 남았습니다. 한 번 더 눌러 주세요.`;
  if (isNew) return `탭 ${added.length}개를 만들었습니다. ‘설정’ 탭에 국 이름과 과를 적고 다시 눌러 주세요.`;
  return added.length > 0 ? `탭 ${added.length}개를 더했습니다.` : '빠진 탭이 없습니다.';
}

function LayOut({ children }: { readonly children: string }): JSX.Element {
  const doer = useDoer();
  const [said, setSaid] = useState('');
  const make = (): void =>
    doer.run('탭을 만드는', 'layOutTabs', null, outcome => {
      setSaid(told(outcome));
      doer.open();
    });
  return (
    <>
      <div class="row">
        <Button kind="main" press={make}>
          {children}
        </Button>
      </div>
      {said && <p role="status">{said}</p>}
    </>
  );
}

/** An empty workbook: three steps, and the first of them as a button. */
export function Welcome(): JSX.Element {
  return (
    <section class="card welcome">
      <h2>취합을 시작합니다</h2>
      <ol>
        <li>서식 탭을 만듭니다.</li>
        <li>‘설정’ 탭에 국 이름과 과를, ‘서식’ 탭에 과의 현황표를 적습니다.</li>
        <li>다시 ‘서식 탭 만들기’를 누르면 과별 탭이 생깁니다.</li>
      </ol>
      <LayOut>서식 탭 만들기</LayOut>
      <p class="hint">이미 적은 것은 지우지 않습니다.</p>
    </section>
  );
}

/** Some tabs are missing: the supervisor adds them, staff are told whom to ask. */
export function Missing({ role }: Pick<Opened, 'role'>): JSX.Element {
  return (
    <section class="card">
      <h2>아직 없는 탭이 있습니다</h2>
      {role === 'supervisor' ? (
        <>
          <p>‘설정’과 ‘서식’ 탭에 적은 대로 빠진 탭을 더합니다. 있는 탭은 그대로 둡니다.</p>
          <LayOut>서식 탭 만들기</LayOut>
        </>
      ) : (
        <p>국 취합 담당자에게 ‘서식 탭 만들기’를 눌러 달라고 해 주세요.</p>
      )}
    </section>
  );
}
