/** What staff see: their own division, how far it is, what is wrong, and what to do next. */
import type { JSX } from 'preact';
import type { CheckOutcome, DivisionProgress, Opened } from '../apps-script/shapes';
import { Address } from './address';
import { Button } from './button';
import { ChangedCells } from './changed-cells';
import { Deadline } from './deadline';
import { DivisionCopy } from './division-copy';
import { FindingList } from './finding-list';
import { saidMoment } from './moments';
import { useDoer } from './office';
import { CountLine } from './severity';
import { StatePill } from './state-pill';
import { Steps } from './steps';
import { TabBars } from './tab-bars';

function State({
  division,
  opened,
}: {
  readonly division: DivisionProgress;
  readonly opened: Opened;
}): JSX.Element {
  const { state, since, by, reason } = division;
  return (
    <section class="card" aria-label="우리 과">
      <div class="headline">
        <h2>{division.name}</h2>
        <StatePill state={state} />
      </div>
      <Deadline opened={opened} />
      {since && (
        <p class="facts">
          <span>
            {saidMoment(since)} <Address of={by} />
          </span>
        </p>
      )}
      {reason && (
        <blockquote>
          {state === '반려' && <strong>고쳐서 다시 제출해 주세요. </strong>}
          {reason}
        </blockquote>
      )}
      <TabBars tabs={division.tabs} />
      <ChangedCells changed={division.changed} />
      <Steps division={division} />
    </section>
  );
}

/** What a check found; before the first one of this page, what the last one counted. */
function Findings({ opened, checked, division }: Omit<Props, 'paste'>): JSX.Element {
  const doer = useDoer();
  const check = (): void =>
    doer.run('점검하는', 'check', null, outcome => {
      doer.learn(outcome);
      doer.say(outcome.counts.error === 0 ? '오류가 없습니다' : `오류 ${outcome.counts.error}건이 있습니다`);
    });
  const isDone = checked !== null || (opened.checked !== '' && division.counts.error === 0);
  const all = checked && [...checked.findings, ...checked.accepted];
  return (
    <section aria-label="점검 결과">
      <div class="headline">
        <h2>고칠 것</h2>
        <Button kind={isDone ? 'plain' : 'main'} press={check}>
          점검
        </Button>
      </div>
      {all && checked && <FindingList findings={all} counts={checked.counts} />}
      {!checked && opened.checked === '' && (
        <p class="empty">아직 점검하지 않았습니다. 점검은 몇 번을 해도 적은 것을 바꾸지 않습니다.</p>
      )}
      {!checked && opened.checked !== '' && (
        <p class="empty">
          {saidMoment(opened.checked)} 점검: <CountLine counts={division.counts} />
          <br />
          점검을 누르면 목록이 나옵니다.
        </p>
      )}
    </section>
  );
}

/** What the view is shown with. */
interface Props {
  readonly opened: Opened;
  readonly checked: CheckOutcome | null;
  readonly division: DivisionProgress;
  readonly paste: (code: string) => void;
}

/** One column, in the order of the work: how far, what is wrong, what else can be done. */
export function StaffView({ opened, checked, division, paste }: Props): JSX.Element {
  return (
    <>
      <State division={division} opened={opened} />
      <section class="row tools" aria-label="도구">
        <Button press={() => paste(division.code)} always>
          한글에서 붙여넣기
        </Button>
        <DivisionCopy code={division.code} name={division.name} />
      </section>
      <Findings opened={opened} checked={checked} division={division} />
    </>
  );
}
