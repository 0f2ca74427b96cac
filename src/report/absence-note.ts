/** The note under a headcount table on people who are on the list but not at their desk. */
import type { Absences } from '../model/records';
import type { AbsenceTotal } from '../model/totals';
import { formatAbsences } from '../prose/absences';
import type { Block } from './blocks';

function noteOf(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'note', mark: '※', text, under: 'table' }];
}

/** The division's own note: its wording where it keeps one, else composed from its rows. */
export function composeAbsenceNote({ rows, wording }: Absences): Block[] {
  if (wording && wording.text.trim() !== '') return noteOf(wording.text.replace(/^※\s*/, ''));
  const parts = rows.map(row => ({
    category: row.category.value,
    reason: row.reason.value,
    rank: row.rank?.value ?? '',
    count: row.count.value,
  }));
  return noteOf(formatAbsences(parts));
}

/** The bureau's note, composed from its totals; people beside the authorized headcount stand with their division. */
export function composeBureauAbsenceNote(absences: readonly AbsenceTotal[]): Block[] {
  const away = absences.filter(({ division, category }) => division === null && category !== '정원 외');
  return noteOf(formatAbsences(away));
}
