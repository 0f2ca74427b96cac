/** What the headcount tables of the bureau and of a division have in common. */
import type { HeadcountKind } from '../model/records';
import type { Setup } from '../model/setup';

/** The two rows of every headcount, as printed. */
export const headcountKinds: readonly { readonly kind: HeadcountKind; readonly label: string }[] = [
  { kind: 'authorized', label: '정 원' },
  { kind: 'current', label: '현 원' },
];

/** How many are of a special kind, as it will be printed. */
export interface SpecialCount {
  readonly kind: string;
  readonly people: string;
}

/** `(별정1, 임기1)` in the order of the setup, or `(1)` where the kind need not be named; `''` for nobody. */
export function specialText(counts: readonly SpecialCount[], isNamed: boolean, setup: Setup): string {
  const place = ({ kind }: SpecialCount): number =>
    setup.specialKinds.findIndex(({ name }) => name.value === kind);
  const shortOf = ({ kind }: SpecialCount): string =>
    setup.specialKinds.find(({ name }) => name.value === kind)?.short.value ?? kind;
  const ordered = [...counts].sort((a, b) => place(a) - place(b));
  const texts = ordered.map(count => (isNamed ? shortOf(count) : '') + count.people);
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}
