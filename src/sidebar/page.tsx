/** The page: who is there decides what is shown; what runs and what went wrong stand above it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../apps-script/shapes';
import { Address } from './address';
import { Button } from './button';
import { BusyContext, DoerContext, type Known, useDoer, useOffice } from './office';
import { PasteView } from './paste-view';
import { RunningBar } from './running-bar';
import { Sign } from './signs';
import { StaffView } from './staff-view';
import { SupervisorView } from './supervisor-view';
import { TroubleNote } from './trouble-note';
import { Missing, Welcome } from './welcome';

function Head({ opened }: { readonly opened: Opened | null }): JSX.Element {
  const doer = useDoer();
  return (
    <header>
      <div>
        {opened?.bureau && <p class="bureau">{opened.bureau}</p>}
        <h1>{opened?.title || '실적 취합'}</h1>
      </div>
      <Button kind="icon" press={doer.open} label="새로 고침">
        <Sign of="again" />
      </Button>
    </header>
  );
}

/** Nobody's 담당자: what to do about it. */
function Stranger({ who }: Pick<Opened, 'who'>): JSX.Element {
  return (
    <section class="card">
      <h2>맡은 과가 없습니다</h2>
      <p>
        {who === '' ? (
          '구글이 계정의 주소를 알려 주지 않았습니다.'
        ) : (
          <>
            <Address of={who} /> 계정은 어느 과의 담당자도 아닙니다.
          </>
        )}
      </p>
      <p>국 취합 담당자에게 ‘설정’ 탭의 담당자 칸에 이 계정을 적어 달라고 한 뒤 새로 고쳐 주세요.</p>
    </section>
  );
}

function Loading(): JSX.Element {
  return (
    <div class="loading" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

/** The view of whoever is there. */
function Body({ known }: { readonly known: Known }): JSX.Element {
  const { opened, checked, report } = known;
  const [pasting, setPasting] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const doer = useDoer();
  const division = opened?.divisions.find(({ code }) => code === (pasting ?? opened.own));
  const back = (said: string): void => {
    setPasting(null);
    main.current?.focus();
    doer.say(said);
  };
  const isStaff = opened?.role === 'staff';
  return (
    <main ref={main} tabIndex={-1}>
      {!opened && known.running && <Loading />}
      {opened?.layout === 'none' && <Welcome />}
      {opened?.layout === 'partial' && <Missing role={opened.role} />}
      {opened && opened.layout !== 'none' && pasting !== null && division && (
        <PasteView division={division} back={back} />
      )}
      {opened && opened.layout !== 'none' && pasting === null && !isStaff && (
        <SupervisorView opened={opened} checked={checked} report={report} paste={setPasting} />
      )}
      {opened && opened.layout !== 'none' && pasting === null && isStaff && !division && (
        <Stranger who={opened.who} />
      )}
      {opened && opened.layout !== 'none' && pasting === null && isStaff && division && (
        <StaffView opened={opened} checked={checked} division={division} paste={setPasting} />
      )}
    </main>
  );
}

/** The whole page. */
export function Page(): JSX.Element {
  const { known, doer } = useOffice();
  useEffect(() => doer.open(), [doer]);
  const { running, trouble, opened, said } = known;
  return (
    <DoerContext.Provider value={doer}>
      <BusyContext.Provider value={running !== null}>
        <Head opened={opened} />
        <p class="hidden" role="status" aria-live="polite">
          {said}
        </p>
        {running && <RunningBar running={running} />}
        {trouble && <TroubleNote trouble={trouble} mayClose={opened !== null} />}
        <Body known={known} />
        {opened && (
          <footer>
            <Address of={opened.who} />
          </footer>
        )}
      </BusyContext.Provider>
    </DoerContext.Provider>
  );
}
