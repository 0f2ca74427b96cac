/** 제출 기한 as a supervisor writes it, read as a moment. */
import { readPeriods } from '../prose/periods';
import { plainWidth } from '../prose/words';

const CLOCK = /(\d{1,2}):(\d{2})/;
const HOURS = /(\d{1,2})\s*시(?:\s*(\d{1,2})\s*분|\s*(반))?/;
const AFTERNOON = /오후|저녁|밤/;

/** The hour behind a date; the end of the day where none is written. */
function hourIn(text: string): string {
  const match = CLOCK.exec(text) ?? HOURS.exec(text);
  if (!match) return /정오/.test(text) ? '12:00' : '24:00';
  const written = Number(match[1]);
  const hour = AFTERNOON.test(text) && written < 12 ? written + 12 : written;
  const minute = match[3] ? 30 : Number(match[2] ?? 0);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `11. 10.(금) 18:00` → `2023-11-10T18:00`, in the year of the report where none is written. */
export function readDeadline(text: string, year: number): string | undefined {
  const plain = plainWidth(text);
  const periods = readPeriods(plain, year);
  const last = periods[periods.length - 1];
  const day = last?.to ?? last?.from;
  if (!day?.day) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day)}T${hourIn(plain.slice(day.end))}`;
}
