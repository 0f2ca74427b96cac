/** Cells that could not be read: what is summed without them says nothing, and they are findings of their own. */
import { cellPosition } from '../model/grid';
import type { Records } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';

interface Place {
  readonly tab: string;
  readonly row: number;
  readonly col: number;
}

function placesOf(records: Pick<Records, 'troubles'>): Place[] {
  return records.troubles.flatMap(({ kind, at }) => {
    const place = cellPosition(at.cell);
    return place && (kind === 'unreadable' || kind === 'missing') ? [{ tab: at.tab, ...place }] : [];
  });
}

function placeOf(source: Sourced<unknown>): Place | undefined {
  const { tab, cell } = cellOf(source);
  const place = cellPosition(cell);
  return place && { tab, ...place };
}

/** Whether one of these values stands in a cell that could not be read. */
export function isUnread(records: Pick<Records, 'troubles'>, sources: readonly Sourced<unknown>[]): boolean {
  const unread = placesOf(records);
  return sources.some(source => {
    const own = placeOf(source);
    return unread.some(({ tab, row, col }) => own?.tab === tab && own.row === row && own.col === col);
  });
}

/**
 * Whether a cell in the rows of these values could not be read. `columns` are values of the same table that
 * stand in other columns for certain: an unread cell in one of theirs is not meant.
 *
 *     정원 │ 세 명 │ 2 │ 3      beside 2 and 3
 */
export function isUnreadBeside(
  records: Pick<Records, 'troubles'>,
  sources: readonly Sourced<unknown>[],
  columns: readonly Sourced<unknown>[] = [],
): boolean {
  const unread = placesOf(records);
  const others = columns.map(placeOf);
  return sources.map(placeOf).some(own =>
    unread.some(({ tab, row, col }) => {
      const isElsewhere = others.some(other => other?.tab === tab && other.col === col);
      return own?.tab === tab && own.row === row && !isElsewhere;
    }),
  );
}
