/** Dates in cells: a number of days since the end of 1899, on the clocks of the spreadsheet's zone. */
import { fromLocal, toLocal } from './zone';

const DAY = 86_400_000;
const START = Date.UTC(1899, 11, 30);

/** The number that a cell keeps for a moment. */
export function serialOf(date: Date, zone: string): number {
  return (toLocal(zone, date.getTime()) - START) / DAY;
}

/** The moment that a cell's number stands for. */
export function dateOf(serial: number, zone: string): Date {
  return new Date(fromLocal(zone, START + Math.round(serial * DAY)));
}

/** The fields of a serial number, as a date whose UTC fields they are. */
export function fieldsOf(serial: number): Date {
  return new Date(START + Math.round(serial * DAY));
}

/** The serial number of a day; `undefined` for a day that is on no calendar. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return (at.getTime() - START) / DAY;
}
