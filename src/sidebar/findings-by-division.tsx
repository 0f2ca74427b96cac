/** The findings of all, or of one division, or those that only the supervisor can mend. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CheckOutcome, Counts, Opened } from '../apps-script/shapes';
import { FindingList } from './finding-list';
import { gravityOf, type Listed } from './grouped';
import { saidMoment } from './moments';

const ALL = '*';
const OWN = '';

function countsOf(findings: readonly Listed[]): Counts {
  const counts = { error: 0, warning: 0, note: 0, accepted: 0 };
  for (const finding of findings) counts[gravityOf(finding)]++;
  return counts;
}

/** A choice of whose, and the list. */
export function FindingsByDivision({
  opened,
  checked,
}: {
  readonly opened: Opened;
  readonly checked: CheckOutcome | null;
}): JSX.Element {
  const [whose, setWhose] = useState(ALL);
  const all = useMemo(() => (checked ? [...checked.findings, ...checked.accepted] : []), [checked]);
  const some = useMemo(
    () => all.filter(({ division }) => whose === ALL || (division ?? OWN) === whose),
    [all, whose],
  );
  const counts = useMemo(() => countsOf(some), [some]);
  const open = (of: string): number =>
    all.filter(one => (of === ALL || (one.division ?? OWN) === of) && !('reason' in one)).length;
  const choices = [
    { value: ALL, name: '모두' },
    { value: OWN, name: '국에서 볼 것' },
    ...opened.divisions.map(({ name }) => ({ value: name, name })),
  ];
  return (
    <section aria-label="점검 결과">
      <h2>점검 결과</h2>
      {checked ? (
        <>
          <label class="choice">
            <span class="hidden">누구의 것</span>
            <select value={whose} onChange={event => setWhose(event.currentTarget.value)}>
              {choices.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name} {open(value)}건
                </option>
              ))}
            </select>
          </label>
          <FindingList key={whose} findings={some} counts={counts} />
        </>
      ) : (
        <p class="empty">
          {opened.checked === ''
            ? '아직 점검하지 않았습니다. ‘점검하고 취합’을 눌러 주세요.'
            : `${saidMoment(opened.checked)}에 점검했습니다. ‘점검하고 취합’을 누르면 목록이 나옵니다.`}
        </p>
      )}
    </section>
  );
}
