/** What a check found, to be mended one by one: filtered, grouped, and only as much of it as one looks at. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckOutcome } from '../apps-script/shapes';
import { Button } from './button';
import { FindingItem } from './finding-item';
import { type GravityGroup, gravityOf, grouped, type Listed } from './grouped';
import { useDoer } from './office';
import { type Gravity, gravest, gravityNames } from './severity';
import { Sign } from './signs';

/** A piece of a long list. */
const PIECE = 40;

/** A button that is pressed by itself when it comes into sight. */
function More({ left, show }: { readonly left: number; readonly show: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) show();
      },
      { rootMargin: '600px' },
    );
    seen.observe(button.current!);
    return () => seen.disconnect();
  }, [show]);
  return (
    <Button at={button} always press={show}>
      {left.toLocaleString('ko')}건 더 보기
    </Button>
  );
}

function Group({
  group,
  gone,
}: {
  readonly group: GravityGroup;
  readonly gone: (key: string, said: string) => void;
}): JSX.Element {
  const { gravity, all, tabs } = group;
  return (
    <section class="group">
      <h3 class={gravity}>
        <Sign of={gravity} />
        {gravityNames[gravity]} <span class="number">{all.toLocaleString('ko')}</span>
      </h3>
      {tabs.map(({ tab, findings }) => (
        <div key={tab}>
          <h4>{tab}</h4>
          <ul class="findings">
            {findings.map(finding => (
              <FindingItem key={finding.key} finding={finding} gone={gone} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** All safe changes at once: those that change only how a thing is written. */
function FixAll({ findings }: { readonly findings: readonly Listed[] }): JSX.Element | null {
  const doer = useDoer();
  const keys = findings.filter(one => one.fixes > 0 && !('reason' in one)).map(one => one.key);
  if (keys.length < 2) return null;
  const fix = (): void =>
    doer.run('고치는', 'fix', { keys }, outcome => {
      doer.learn(outcome);
      doer.say(`${outcome.fixed}칸을 고쳤습니다`);
    });
  return (
    <div class="row">
      <Button press={fix}>고칠 수 있는 {keys.length}건 모두 고치기</Button>
    </div>
  );
}

const KEYS_FIRST: readonly Gravity[] = ['error', 'warning', 'note'];

/** Which gravities are shown. */
function Chips({
  counts,
  shown,
  flip,
}: {
  readonly counts: CheckOutcome['counts'];
  readonly shown: readonly Gravity[];
  readonly flip: (gravity: Gravity) => void;
}): JSX.Element {
  return (
    <fieldset class="chips">
      <legend class="hidden">보일 것</legend>
      {gravest
        .filter(one => counts[one] > 0)
        .map(one => (
          <button
            key={one}
            type="button"
            class={`chip ${one}`}
            aria-pressed={shown.includes(one)}
            onClick={() => flip(one)}
          >
            <Sign of={one} />
            {gravityNames[one]} {counts[one].toLocaleString('ko')}
          </button>
        ))}
    </fieldset>
  );
}

/** What of an outcome is shown: one division's, the bureau's own, or all. */
interface Props {
  readonly findings: readonly Listed[];
  readonly counts: CheckOutcome['counts'];
}

/** The list; when a finding goes, the keyboard goes on at the one that stands in its place. */
export function FindingList({ findings, counts }: Props): JSX.Element {
  const doer = useDoer();
  const [shown, setShown] = useState<readonly Gravity[]>(KEYS_FIRST);
  const [most, setMost] = useState(PIECE);
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  const more = useCallback(() => setMost(before => before + PIECE), []);
  const gone = useCallback(
    (key: string, said: string) => {
      const items = Array.from(list.current?.querySelectorAll<HTMLElement>('.finding') ?? []);
      const at = items.findIndex(item => item.dataset['key'] === key);
      next.current = items[at + 1]?.dataset['key'] ?? items[at - 1]?.dataset['key'] ?? '';
      doer.say(said);
    },
    [doer],
  );
  const chosen = useMemo(
    () => findings.filter(finding => shown.includes(gravityOf(finding))),
    [findings, shown],
  );
  useEffect(() => {
    if (next.current === null || !list.current) return;
    const items = Array.from(list.current.querySelectorAll<HTMLElement>('.finding'));
    const item = items.find(one => one.dataset['key'] === next.current);
    next.current = null;
    (item?.querySelector<HTMLElement>('.cell') ?? list.current).focus();
  });
  const groups = useMemo(
    () => grouped(chosen, most).map(group => <Group key={group.gravity} group={group} gone={gone} />),
    [chosen, most, gone],
  );
  const flip = (gravity: Gravity): void =>
    setShown(shown.includes(gravity) ? shown.filter(one => one !== gravity) : [...shown, gravity]);
  return (
    <div ref={list} tabIndex={-1} class="finding-list">
      <Chips counts={counts} shown={shown} flip={flip} />
      <FixAll findings={chosen} />
      {groups}
      {chosen.length > most && <More left={chosen.length - most} show={more} />}
      {chosen.length === 0 && (
        <p class="empty">{findings.length === 0 ? '지적이 없습니다.' : '보일 것을 골라 주세요.'}</p>
      )}
    </div>
  );
}
