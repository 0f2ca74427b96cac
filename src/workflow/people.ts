/** Who may do what: the supervisor sees and decides all, staff their own division. */
import type { DivisionSetup, Setup } from '../model/setup';

/** Who clicked, as far as the adapter can tell. */
export interface Person {
  /** E-mail address; `''` where it cannot be known. */
  readonly email: string;
  /** Whether the protected tab 설정 lets this person write. */
  readonly maySetUp: boolean;
}

/** What a person may do. */
export interface Rights {
  readonly isSupervisor: boolean;
  /** The code of the first division whose 담당자 or 확인자 this is; `null` for nobody's. */
  readonly own: string | null;
  /** Whether the person works on the division of that code. */
  isMine(code: string): boolean;
  /** Whether the person is the 확인자 of the division of that code. */
  isReviewer(code: string): boolean;
}

/** The e-mail addresses in a cell; a name without one tells nobody apart. */
export function addressesIn(text: string | undefined): string[] {
  const words = (text ?? '').split(/[,;\s<>()]+/);
  return words.filter(word => word.indexOf('@') > 0).map(word => word.toLowerCase());
}

const staffOf = ({ owner, reviewer }: DivisionSetup): string[] => [
  ...addressesIn(owner?.value),
  ...addressesIn(reviewer?.value),
];

/** Whether a division has a 확인자 who can be told from others. */
export function hasReviewer(division: DivisionSetup): boolean {
  return addressesIn(division.reviewer?.value).length > 0;
}

/**
 * What a person may do by 설정. Where it names no 취합 담당자, whoever may edit it is one. A division that names
 * nobody is open to all who are nobody else's staff.
 */
export function rightsOf({ email, maySetUp }: Person, setup: Setup): Rights {
  const address = email.toLowerCase();
  const is = (addresses: readonly string[]): boolean => address !== '' && addresses.includes(address);
  const supervisors = addressesIn(setup.report.supervisors?.value);
  const named = setup.divisions.filter(division => is(staffOf(division)));
  const open = named.length > 0 ? [] : setup.divisions.filter(division => staffOf(division).length === 0);
  const mine = new Set([...named, ...open].map(({ code }) => code.value));
  const reviewed = setup.divisions.filter(({ reviewer }) => is(addressesIn(reviewer?.value)));
  const reviews = new Set(reviewed.map(({ code }) => code.value));
  return {
    isSupervisor: supervisors.length > 0 ? is(supervisors) : maySetUp,
    own: named[0]?.code.value ?? null,
    isMine: code => mine.has(code),
    isReviewer: code => reviews.has(code),
  };
}
