/** Words for the rows of 【인력현황】 and of the bureau's table. */
import type { HeadcountKind } from '../model/records';

/** `정원`, `현원 중 별정직`. */
export function kindInWords({ kind, special }: { kind: HeadcountKind; special?: string }): string {
  const name = kind === 'authorized' ? '정원' : '현원';
  return special === undefined ? name : `${name} 중 ${special}`;
}
