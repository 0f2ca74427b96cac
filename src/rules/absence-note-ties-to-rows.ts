import type { Remark } from '../model/findings';
import type { Absences, Records } from '../model/records';
import { type AbsencePart, readAbsences } from '../prose/absences';
import { withParticle } from '../prose/particles';
import { countedAbsences, isStatedSum } from '../totals/absences';
import { addExactly, closed, groupBy } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { isUnread } from './unread';

interface Count {
  readonly name: string;
  readonly count: number;
}

function sumOf(counts: readonly Count[], name: string): number {
  return addExactly(counts.filter(own => closed(own.name) === closed(name)).map(({ count }) => count));
}

/** A sum that the note states for a reason, and that its own ranks do not give. */
function offInSums(
  division: string | null,
  { wording, rows }: Absences,
  parts: readonly AbsencePart[],
): Remark[] {
  const isInRows = rows.some(isStatedSum);
  return parts
    .filter(({ rank }) => rank === '계' && !isInRows)
    .map(({ reason, count: found }) => {
      const own = parts.filter(part => part.reason === reason && part.rank !== '계' && part.rank !== '');
      const expected = addExactly(own.map(({ count }) => count));
      const message = `보고서 표기에 ${withParticle(reason, '은/는')} ${found}명이라 적혀 있는데, 그 내역을 더하면 ${expected}명입니다.`;
      return remarkOn({ division, at: wording!, message, found, expected });
    });
}

function offIn(records: Records, division: string | null, absences: Absences): Remark[] {
  const { wording, rows } = absences;
  const reading = wording && readAbsences(wording.text.replace(/^※\s*/, ''));
  const counts = rows.map(({ count }) => count);
  if (!reading || isUnread(records, counts)) return [];
  const told = reading.parts
    .filter(({ rank }) => rank !== '계')
    .map(({ reason, rank, count }) => ({ name: `${reason} ${rank}`, count }));
  const entered = countedAbsences(absences).map(row => ({
    name: `${row.reason.value} ${isStatedSum(row) ? '' : (row.rank?.value ?? '')}`,
    count: row.count.value,
  }));
  const rowsOff = groupBy([...told, ...entered], ({ name }) => closed(name)).flatMap(([first]) => {
    const name = first!.name.trim();
    const [found, expected] = [sumOf(told, name), sumOf(entered, name)];
    if (found === expected) return [];
    const message = `보고서 표기에는 ${withParticle(name, '이/가')} ${found}명인데, 표에는 ${expected}명입니다.`;
    return [remarkOn({ division, at: wording, message, found, expected, others: counts })];
  });
  return [...rowsOff, ...offInSums(division, absences, reading.parts)];
}

/** A kept wording is printed as it is, while the bureau's note is made of the rows. */
export const absenceNoteTiesToRows: Rule = {
  id: 'absence-note-ties-to-rows',
  title: '현원 미포함 인원의 보고서 표기는 그 표와 같다',
  severity: 'error',
  why: '표기는 적은 대로 과별 표 밑에 인쇄되고, 국 총괄은 표에서 나옵니다.',
  examples: {
    pass: [{ absences: ['사고 | 육아휴직 | 8급 | 1'], absenceNote: '현원에 육아휴직(8급 1명) 미포함' }],
    fail: [
      { absences: ['사고 | 육아휴직 | 8급 | 2'], absenceNote: '현원에 육아휴직 3명(8급 2명) 미포함' },
      { absences: ['사고 | 육아휴직 | 8급 | 2'], absenceNote: '현원에 육아휴직(8급 1명) 미포함' },
      {
        absences: ['사고 | 육아휴직 | 8급 | 1', '사고 | 공로연수 | 5급 | 1'],
        absenceNote: '현원에 육아휴직(8급 1명) 미포함',
      },
    ],
  },
  check: records => [
    ...records.divisions.flatMap(({ division, absences }) => offIn(records, division.name.value, absences)),
    ...offIn(records, null, records.published.absences),
  ],
};
