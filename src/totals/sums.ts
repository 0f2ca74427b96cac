/** What every total needs: exact sums, labels compared as people read them, and the cells behind a number. */
import type { CellRef } from '../model/grid';
import type { DivisionRecords, Records } from '../model/records';
import { isAtWork } from '../model/setup';
import { cellOf, type Sourced } from '../model/sourced';

/** Adds decimals without the dust of binary fractions (0.1 + 0.2 is 0.3), to six places. */
export function addExactly(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + Math.round(value * 1e6), 0);
  return sum / 1e6;
}

/** A label as it is compared: `전 문 경력관` and `전문경력관` are one. */
export function closed(label: string): string {
  return label.replace(/\s+/g, '');
}

/** Whether a person wrote anything there; `-` and 0 are written, a blank is "not entered". */
export function isFilled(source: Sourced<unknown> | undefined): boolean {
  return source !== undefined && source.text.trim() !== '';
}

/** The divisions that stand in the bureau now: one abolished or handed over keeps its tabs, but is not counted. */
export function standingDivisions(records: Records): DivisionRecords[] {
  return records.divisions.filter(({ division }) => isAtWork(division));
}

/** Items that share a key, in the order of their first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return Array.from(groups.values());
}

/** Where a label stands in an order; behind all where it does not. */
export function placeIn(order: readonly string[], label: string): number {
  const place = order.findIndex(known => closed(known) === closed(label));
  return place < 0 ? order.length : place;
}

/** The cells of several sources, in their order. */
export function cellsOf(sources: readonly Sourced<unknown>[]): CellRef[] {
  return sources.map(cellOf);
}
