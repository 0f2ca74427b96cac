/** How grave a finding is, as a word with a sign; and how many there are of each. */
import type { JSX } from 'preact';
import type { Counts } from '../apps-script/shapes';

import { Sign } from './signs';

/** What is counted, from the gravest on. */
export const gravest = ['error', 'warning', 'note', 'accepted'] as const;

/** One of them. */
export type Gravity = (typeof gravest)[number];

/** As they are called. */
export const gravityNames: Readonly<Record<Gravity, string>> = {
  error: '오류',
  warning: '주의',
  note: '참고',
  accepted: '수용',
};

/** `오류 3 주의 2`: those that there are, or that there are none. */
export function CountLine({ counts }: { readonly counts: Counts }): JSX.Element {
  const some = gravest.filter(one => counts[one] > 0);
  if (some.length === 0) return <span class="counts">지적 없음</span>;
  return (
    <span class="counts">
      {some.map(one => (
        <span key={one} class={`count ${one}`}>
          <Sign of={one} />
          {gravityNames[one]} {counts[one]}
        </span>
      ))}
    </span>
  );
}
