/** Time zones: a script, a spreadsheet and the machine of the test each have their own. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
export function offsetAt(zone: string, utc: number): number {
  if (Number.isNaN(utc)) return 0;
  const whole = Math.floor(utc / 1000) * 1000;
  const parts = new Map(
    formatOf(zone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - whole;
}

/** A moment's wall-clock time in a zone, as if that were UTC. */
export function toLocal(zone: string, utc: number): number {
  return utc + offsetAt(zone, utc);
}

/** The moment at which the clocks of a zone show a time. */
export function fromLocal(zone: string, local: number): number {
  const guess = local - offsetAt(zone, local);
  return local - offsetAt(zone, guess);
}
