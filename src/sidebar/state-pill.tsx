/** Where a division stands, as a word with a sign. */
import type { JSX } from 'preact';
import type { StateName } from '../apps-script/shapes';
import { Sign, type SignName } from './signs';

const signs: Readonly<Record<StateName, SignName>> = {
  작성중: 'writing',
  확인: 'seen',
  제출: 'sent',
  반려: 'returned',
  확정: 'approved',
};

/** The state's own colour, sign and word. */
export function StatePill({ state }: { readonly state: StateName }): JSX.Element {
  return (
    <span class={`pill pill-${signs[state]}`}>
      <Sign of={signs[state]} />
      {state}
    </span>
  );
}
