/** A division as the supervisor sees it: a line, and behind it all that can be done about it. */
import type { JSX } from 'preact';
import type { DivisionProgress } from '../apps-script/shapes';
import { Address } from './address';
import { Button } from './button';
import { ChangedCells } from './changed-cells';
import { DivisionCopy } from './division-copy';
import { saidMoment } from './moments';
import { Reminder } from './reminder';
import { CountLine } from './severity';
import { Sign } from './signs';
import { StatePill } from './state-pill';
import { Steps } from './steps';
import { TabBars } from './tab-bars';

/** When, and by whom, the state was reached. */
function Since({ division }: { readonly division: DivisionProgress }): JSX.Element {
  const { owner, extension, since, by, reason } = division;
  return (
    <>
      <p class="facts">
        {owner && (
          <span>
            담당 <Address of={owner} />
          </span>
        )}
        {extension && <span>내선 {extension}</span>}
        {since && (
          <span>
            {saidMoment(since)} <Address of={by} />
          </span>
        )}
      </p>
      {reason && <blockquote>{reason}</blockquote>}
    </>
  );
}

/** What a row is shown with. */
interface Props {
  readonly division: DivisionProgress;
  readonly paste: (code: string) => void;
}

/** The division's line opens on its own; a division that is in needs no reminding. */
export function DivisionRow({ division, paste }: Props): JSX.Element {
  const { code, name, state, counts, tabs, changed } = division;
  const isIn = state === '제출' || state === '확정';
  return (
    <li>
      <details class="division">
        <summary>
          <span class="name">{name}</span>
          <StatePill state={state} />
          {(counts.error + counts.warning > 0 || changed.length > 0) && (
            <span class="below">
              {counts.error + counts.warning > 0 && (
                <CountLine counts={{ ...counts, note: 0, accepted: 0 }} />
              )}
              {changed.length > 0 && (
                <span class="count warning">
                  <Sign of="writing" />
                  변경 {changed.length}칸
                </span>
              )}
            </span>
          )}
        </summary>
        <div class="division-body">
          <Since division={division} />
          <TabBars tabs={tabs} />
          <ChangedCells changed={changed} />
          <Steps division={division} />
          <div class="row">
            {!isIn && <Reminder code={code} name={name} />}
            <DivisionCopy code={code} name={name} />
            <Button press={() => paste(code)} label={`${name}: 한글에서 붙여넣기`} always>
              한글에서 붙여넣기
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
}
