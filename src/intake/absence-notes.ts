/** The note on absences under a headcount table, its broken lines joined, as rows of 【현원 미포함 인원】. */
import type { Absence, Absences } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { formatAbsences, readAbsences } from '../prose/absences';
import { isBare, type Line, noteOf } from './lines';

/** A note with the lines that go on with it. */
export interface LongNote {
  readonly marker: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Collects the notes among lines; a line without a sign goes on with the note right above it. */
export function collectNotes(lines: readonly Line[]): LongNote[] {
  const notes: { marker: string; text: string; lines: Line[] }[] = [];
  let open: { marker: string; text: string; lines: Line[] } | undefined;
  for (const line of lines) {
    const note = noteOf(line);
    if (note) {
      open = { ...note, lines: [line] };
      notes.push(open);
    } else if (
      open &&
      !isBare(line) &&
      !line.cells &&
      line.place === open.lines[open.lines.length - 1]!.place + 1
    ) {
      open.text = `${open.text} ${line.text}`;
      open.lines.push(line);
    } else open = undefined;
  }
  return notes;
}

/** The lines of which a part was read: all of the note's, as a reason may stand on any of them. */
function rowsOf(note: LongNote): Absence[] {
  const numbers = note.lines.map(line => line.number);
  const lineOf = (reason: string, rank: string): number[] => {
    const exact = note.lines.filter(line => line.text.indexOf(reason) >= 0 && line.text.indexOf(rank) >= 0);
    return exact.length === 1 ? [exact[0]!.number] : numbers;
  };
  return (readAbsences(note.text)?.parts ?? []).map(({ category, reason, rank, count }) => {
    const told = <T extends string | number>(value: T): Sourced<T> =>
      fromLines(value, String(value), ...lineOf(reason, rank));
    return {
      category: told(category),
      reason: told(reason),
      ...(rank === '' ? {} : { rank: told(rank) }),
      count: told(count),
    };
  });
}

/**
 * The absences that the notes under a headcount table tell, and the wording to print where composing the rows
 * would give another text.
 */
export function absencesOf(notes: readonly LongNote[]): Absences {
  const rows = notes.flatMap(rowsOf);
  const text = notes.map((note, i) => (i === 0 ? note.text : `${note.marker} ${note.text}`)).join('\n');
  const composed = formatAbsences(
    rows.map(({ category, reason, rank, count }) => ({
      category: category.value,
      reason: reason.value,
      rank: rank?.value ?? '',
      count: count.value,
    })),
  );
  if (text === composed) return { rows };
  const numbers = notes.flatMap(note => note.lines.map(line => line.number));
  return { rows, wording: fromLines(text, text, ...numbers) };
}
