/** One finding: where, what, what it should be; and what can be done about it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ListedAcceptance, ListedFinding, Place } from '../apps-script/shapes';
import { Button } from './button';
import { saidMoment } from './moments';
import { useDoer } from './office';
import { ReasonForm } from './reason-form';
import { gravityNames } from './severity';
import { Sign } from './signs';

/** How many other places are shown before one asks for all. */
const FEW = 3;

type Related = ListedFinding['related'][number];

function Places({
  related,
  tab,
}: {
  readonly related: readonly Related[];
  readonly tab: string;
}): JSX.Element {
  const doer = useDoer();
  const [all, setAll] = useState(false);
  const name = (place: Place): string => (place.tab === tab ? place.cell : `${place.tab} ${place.cell}`);
  return (
    <p class="places">
      <span class="quiet-word">같이 볼 칸</span>
      {(all ? related : related.slice(0, FEW)).map(place => (
        <button
          key={`${place.tab}!${place.cell}`}
          type="button"
          class="cell"
          title={place.text}
          aria-label={`같이 볼 칸 ${place.tab} ${place.cell} 이동`}
          onClick={() => doer.goTo(place)}
        >
          {name(place)}
        </button>
      ))}
      {!all && related.length > FEW && (
        <Button kind="quiet" always press={() => setAll(true)}>
          {related.length - FEW}곳 더
        </Button>
      )}
    </p>
  );
}

/** What was written there, and what it should be. */
function Said({ text, expected }: ListedFinding): JSX.Element | null {
  if (text === '' && expected === '') return null;
  return (
    <dl class="said">
      {text !== '' && (
        <div>
          <dt>적힌 것</dt>
          <dd class="written">{text}</dd>
        </div>
      )}
      {expected !== '' && (
        <div>
          <dt>맞는 것</dt>
          <dd class="wanted">{expected}</dd>
        </div>
      )}
    </dl>
  );
}

/** What a finding is shown with. */
interface Props {
  readonly finding: ListedFinding | ListedAcceptance;
  /** Called when this finding has gone: the keyboard goes on at the next. */
  readonly gone: (key: string, said: string) => void;
}

/** An open finding, or one that somebody has taken on. */
export function FindingItem({ finding, gone }: Props): JSX.Element {
  const { key, severity, tab, cell, message, fixes, masks, related } = finding;
  const doer = useDoer();
  const [asks, setAsks] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const where = `${tab} ${cell}`;
  const accept = (reason: string): void =>
    doer.run('수용하는', 'accept', { key, reason }, outcome => {
      doer.learn(outcome);
      gone(key, '수용했습니다');
    });
  const fix = (): void =>
    doer.run(masks ? '가리는' : '고치는', 'fix', { keys: [key] }, outcome => {
      doer.learn(outcome);
      gone(key, `${outcome.fixed}칸을 ${masks ? '가렸습니다' : '고쳤습니다'}`);
    });
  const fixSaid = masks ? '가리기' : fixes > 1 ? `고치기 ${fixes}칸` : '고치기';
  const isTaken = 'reason' in finding;
  return (
    <li class={`finding ${isTaken ? 'accepted' : severity}`} data-key={key}>
      <div class="finding-head">
        <Sign of={isTaken ? 'accepted' : severity} />
        <span class="hidden">{gravityNames[isTaken ? 'accepted' : severity]}</span>
        <button
          type="button"
          class="cell"
          aria-label={`${where} 이동`}
          onClick={() => doer.goTo({ tab, cell })}
        >
          {cell} <span class="go">이동</span>
        </button>
        {!isTaken && (fixes > 0 || masks) && (
          <Button kind="quiet" press={fix} label={`${where} ${fixSaid}`}>
            {fixSaid}
          </Button>
        )}
        {!isTaken && (
          <Button
            kind="quiet"
            always
            at={opener}
            expanded={asks}
            label={`${where} 수용`}
            press={() => setAsks(!asks)}
          >
            수용
          </Button>
        )}
      </div>
      <p class="message">{message}</p>
      <Said {...finding} />
      {related.length > 0 && <Places related={related} tab={tab} />}
      {'reason' in finding && (
        <p class="taken">
          “{finding.reason}” <span class="quiet-word">{`${finding.by} ${saidMoment(finding.when)}`}</span>
        </p>
      )}
      {asks && (
        <ReasonForm
          question="그대로 두는 까닭"
          verb="수용"
          hint="칸의 내용이 바뀌면 수용은 풀리고 다시 묻습니다."
          give={accept}
          cancel={() => {
            setAsks(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}
