/** Texts that a Korean spreadsheet takes for a date or a time. */
import { serialOfDay } from './serial';

/** A date or time that was read, with the format that shows it as it was typed. */
export interface TypedDate {
  readonly value: number;
  readonly format: string;
  /** Written with points, as Korean offices do; whether Google takes those for dates is in doubt. */
  readonly dotted: boolean;
}

interface Shape {
  readonly text: RegExp;
  /** Which groups are the year, the month and the day; 0 where the text does not say. */
  readonly groups: readonly [number, number, number];
  readonly format: string;
  readonly dotted?: true;
}

const shapes: readonly Shape[] = [
  { text: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, groups: [1, 2, 3], format: 'yyyy-mm-dd' },
  { text: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, groups: [1, 2, 3], format: 'yyyy/mm/dd' },
  { text: /^(\d{4}) (\d{1,2}) (\d{1,2})$/, groups: [1, 2, 3], format: 'yyyy. m. d' },
  { text: /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/, groups: [1, 2, 3], format: 'yyyy. m. d', dotted: true },
  { text: /^'?(\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, groups: [1, 2, 3], format: 'yy-mm-dd' },
  { text: /^(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/, groups: [1, 2, 3], format: 'yy. m. d', dotted: true },
  { text: /^(\d{4})[-/](\d{1,2})$/, groups: [1, 2, 0], format: 'yyyy-mm' },
  {
    text: /^(\d{4})\. ?(\d{1,2})\.$|^(\d{4})\. (\d{1,2})$/,
    groups: [1, 2, 0],
    format: 'yyyy. m',
    dotted: true,
  },
  { text: /^(\d{1,2})[-/](\d{1,2})$/, groups: [0, 1, 2], format: 'm/d' },
  {
    text: /^(\d{1,2})\. (\d{1,2})\.?$|^(\d{1,2})\.(\d{1,2})\.$/,
    groups: [0, 1, 2],
    format: 'm. d',
    dotted: true,
  },
  { text: /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, groups: [1, 2, 3], format: 'yyyy"년" m"월" d"일"' },
  { text: /^(\d{4})년 ?(\d{1,2})월$/, groups: [1, 2, 0], format: 'yyyy"년" m"월"' },
  { text: /^(\d{1,2})월 ?(\d{1,2})일$/, groups: [0, 1, 2], format: 'm"월" d"일"' },
];

const TIME = /^(?:(오전|오후) ?)?(\d{1,2}):(\d{2})(?::(\d{2}))? ?(am|pm)?$/i;

/** Reads a text as a date, a time, or both; a day without a year is one of this year. */
export function typedDate(text: string, thisYear: number): TypedDate | undefined {
  const day = typedDay(text, thisYear);
  if (day) return day;
  const time = typedTime(text);
  if (time !== undefined) return { value: time, format: 'h:mm:ss', dotted: false };
  const [, head, tail] = /^(.+?) ((?:오전|오후)? ?\d{1,2}:.*)$/.exec(text) ?? [];
  const both = head && tail ? ([typedDay(head, thisYear), typedTime(tail)] as const) : undefined;
  if (!both?.[0] || both[1] === undefined) return undefined;
  return { ...both[0], value: both[0].value + both[1], format: `${both[0].format} h:mm:ss` };
}

function typedDay(text: string, thisYear: number): TypedDate | undefined {
  for (const { text: shape, groups, format, dotted = false } of shapes) {
    const match = shape.exec(text);
    if (!match) continue;
    const found = match.slice(1).filter(group => group !== undefined);
    const [year, month, day] = groups.map((group, i) =>
      group === 0 ? [thisYear, 1, 1][i]! : Number(found[group - 1]),
    );
    const value = serialOfDay(year! < 100 ? 2000 + year! : year!, month!, day!);
    return value === undefined ? undefined : { value, format, dotted };
  }
  return undefined;
}

function typedTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const half = /오후|pm/i.test(`${match[1] ?? ''}${match[5] ?? ''}`);
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return ((((half && hours < 12 ? hours + 12 : hours) * 60 + minutes) * 60 + seconds) / 86_400) as number;
}
