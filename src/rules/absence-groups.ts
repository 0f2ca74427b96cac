/** Absences of one reason as numbers by rank, so that two lists of them can be laid beside each other. */
import type { Remark } from '../model/findings';
import type { Absence, Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { countedAbsences } from '../totals/absences';
import { addExactly, closed, groupBy, standingDivisions } from '../totals/sums';
import { remarkOn } from './remarks';
import { isUnread } from './unread';

/** People away, and who counted them (`null` for the bureau's own note). */
export interface Away {
  readonly division: string | null;
  readonly reason: string;
  /** `''` where the rank is not told. */
  readonly rank: string;
  readonly count: Sourced<number>;
}

/** One reason on both sides; a side is empty where the reason does not stand there. */
export interface ReasonPair {
  readonly reason: string;
  readonly published: readonly Away[];
  readonly divisions: readonly Away[];
}

const awayOf = (division: string | null, { reason, rank, count }: Absence): Away => ({
  division,
  reason: reason.value,
  rank: /계$/.test(rank?.value ?? '') ? '' : (rank?.value ?? ''),
  count,
});

/** How many people. */
export function peopleIn(list: readonly Away[]): number {
  return addExactly(list.map(({ count }) => count.value));
}

/** `7급 1명, 8급 2명`; the number alone where no rank is told. */
export function ranksInWords(list: readonly Away[]): string {
  return groupBy(list, ({ rank }) => closed(rank))
    .map(group => `${group[0]!.rank} ${peopleIn(group)}명`.trim())
    .sort()
    .join(', ');
}

/** Everybody away by the bureau's note, and by the divisions' rows of the categories that the note counts. */
export function everybodyAway(records: Records): Omit<ReasonPair, 'reason'> {
  const published = countedAbsences(records.published.absences);
  const categories = published.map(({ category }) => closed(category.value));
  const divisions = standingDivisions(records).flatMap(({ division, absences }) =>
    countedAbsences(absences)
      .filter(({ category }) => categories.includes(closed(category.value)))
      .map(row => awayOf(division.name.value, row)),
  );
  return { published: published.map(row => awayOf(null, row)), divisions };
}

/** Whether every number of people away, or of those of one reason, could be read on both sides. */
export function isReadWhole(records: Records, reason?: string): boolean {
  const sides = [records.published, ...standingDivisions(records)];
  const rows = sides.flatMap(({ absences }) => absences.rows);
  const own = rows.filter(row => reason === undefined || closed(row.reason.value) === closed(reason));
  return !isUnread(
    records,
    own.map(({ count }) => count),
  );
}

/** The two sides reason by reason, in the order of the bureau's note. */
export function reasonPairs({ published, divisions }: Omit<ReasonPair, 'reason'>): ReasonPair[] {
  return groupBy([...published, ...divisions], ({ reason }) => closed(reason)).map(group => ({
    reason: group[0]!.reason,
    published: group.filter(({ division }) => division === null),
    divisions: group.filter(({ division }) => division !== null),
  }));
}

/** Two words of one length that differ in one syllable: `요양휴직` and `영양휴직`. */
function isOneLetterOff(a: string, b: string): boolean {
  return a.length === b.length && Array.from(a).filter((letter, i) => letter !== b[i]).length === 1;
}

/** The reason that stands on the other side only, one letter off and with the same people. */
export function lookalikeOf(pair: ReasonPair, pairs: readonly ReasonPair[]): ReasonPair | undefined {
  const sides = ({ published, divisions }: ReasonPair) => [ranksInWords(published), ranksInWords(divisions)];
  const [published, divisions] = sides(pair);
  return pairs.find(other => {
    const [theirs, ours] = sides(other);
    return (
      theirs === divisions && ours === published && isOneLetterOff(closed(other.reason), closed(pair.reason))
    );
  });
}

/** The published reasons that a vaguer one may stand for: `휴직` for `육아휴직`, where as many are missing. */
export function fullerNames({ reason, divisions }: ReasonPair, pairs: readonly ReasonPair[]): string[] {
  return pairs
    .filter(pair => closed(pair.reason) !== closed(reason) && closed(pair.reason).endsWith(closed(reason)))
    .filter(pair => peopleIn(pair.published) - peopleIn(pair.divisions) >= peopleIn(divisions))
    .map(pair => pair.reason);
}

/** ` (가과 1명, 나과 2명)`. */
export function whoInWords(divisions: readonly Away[]): string {
  const parts = groupBy(divisions, ({ division }) => division ?? '').map(
    own => `${own[0]!.division} ${peopleIn(own)}명`,
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** A remark of the supervisor's on the two sides: at the published cell where there is one. */
export function awayRemark(message: string, published: readonly Away[], divisions: readonly Away[]): Remark {
  const [at, ...others] = [...published, ...divisions].map(({ count }) => count);
  const [found, expected] = [peopleIn(published), peopleIn(divisions)];
  return remarkOn({ division: null, at: at!, message, found, expected, others });
}
