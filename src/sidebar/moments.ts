/** `2023-11-06T18:00` as a person says it: `11. 6. 18:00`; `''` for none. */
export function saidMoment(moment: string): string {
  const [, month, day, time] = /^\d{4}-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(moment) ?? [];
  return month === undefined ? moment : `${Number(month)}. ${Number(day)}.${time ? ` ${time}` : ''}`;
}
