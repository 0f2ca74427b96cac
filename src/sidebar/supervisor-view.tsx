/** What the supervisor sees: who is missing, all divisions, what is wrong, and the report. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckOutcome, Opened, ReportOutcome, RollUpOutcome } from '../apps-script/shapes';
import { Button } from './button';
import { Deadline } from './deadline';
import { DivisionRow } from './division-row';
import { FileLinks } from './file-links';
import { FindingsByDivision } from './findings-by-division';
import { FirstLine } from './first-line';
import { MadeReport } from './made-report';
import { saidMoment } from './moments';
import { useDoer } from './office';

function Totals({ totals }: { readonly totals: RollUpOutcome }): JSX.Element {
  const { divisions, teams, authorized, current, projects } = totals;
  const said = (count: number): string => count.toLocaleString('ko');
  return (
    <p class="totals">
      {divisions}과 {said(teams)}팀 · 정원 {said(authorized)} · 현원 {said(current)} · 사업 {said(projects)}
    </p>
  );
}

/** Check, roll up, make the report. */
function Work({ opened, checked, report }: Omit<Props, 'paste'>): JSX.Element {
  const doer = useDoer();
  const [totals, setTotals] = useState<RollUpOutcome | null>(null);
  const rollUp = (): void =>
    doer.run('점검하고 취합하는', 'checkAndRollUp', null, outcome => {
      doer.learn(outcome);
      setTotals(outcome.totals);
      doer.say(`점검하고 취합했습니다. 오류 ${outcome.counts.error}건`);
    });
  const make = (): void =>
    doer.run('보고서를 만드는', 'makeReport', null, made => {
      doer.learnReport(made);
      doer.say('보고서를 만들었습니다');
    });
  const last = opened.report;
  return (
    <section aria-label="할 일">
      <div class="pair">
        <Button kind={checked ? 'plain' : 'main'} press={rollUp}>
          점검하고 취합
        </Button>
        <Button kind={checked ? 'main' : 'plain'} press={make}>
          보고서 만들기
        </Button>
      </div>
      {totals && <Totals totals={totals} />}
      {report && <MadeReport report={report} />}
      {!report && last && (
        <FileLinks files={[{ name: `지난 보고서 (${saidMoment(last.when)})`, link: last.link }]} />
      )}
    </section>
  );
}

/** What the view is shown with. */
interface Props {
  readonly opened: Opened;
  readonly checked: CheckOutcome | null;
  readonly report: ReportOutcome | null;
  readonly paste: (code: string) => void;
}

/** Who is missing stands first. */
export function SupervisorView({ opened, checked, report, paste }: Props): JSX.Element {
  const { divisions } = opened;
  return (
    <>
      <section class="card" aria-label="제출 상황">
        <FirstLine divisions={divisions} />
        <Deadline opened={opened} />
      </section>
      <Work opened={opened} checked={checked} report={report} />
      <section aria-label="과별 진행">
        <h2>과별 진행</h2>
        <ul class="divisions">
          {divisions.map(division => (
            <DivisionRow key={division.code} division={division} paste={paste} />
          ))}
        </ul>
      </section>
      <FindingsByDivision opened={opened} checked={checked} />
    </>
  );
}
