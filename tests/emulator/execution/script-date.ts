/** The `Date` of a script: it runs on the world's clock and in the script's time zone, not the machine's. */
import { runInContext } from 'node:vm';
import { fromLocal, offsetAt, toLocal } from '../store/zone';

const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Makes the context's own constructor, so that `instanceof` and subclasses work as ever. */
const CONSTRUCTOR = `((now, fromParts, parse) => {
  const Plain = Date;
  const Made = function Date(...parts) {
    if (!new.target) return new Made().toString();
    const [first] = parts;
    const time = parts.length === 0 ? now()
      : parts.length > 1 ? fromParts(parts.map(Number))
      : typeof first === 'string' ? parse(first) : first;
    return Reflect.construct(Plain, [time], new.target);
  };
  Made.prototype = Plain.prototype;
  Plain.prototype.constructor = Made;
  Made.now = now;
  Made.parse = parse;
  Made.UTC = Plain.UTC;
  globalThis.Date = Made;
  return Plain.prototype;
})`;

type Method = (this: Date, ...parts: number[]) => unknown;

/** Puts the script's `Date` in a context. */
export function installDate(context: object, zone: string, now: () => number): void {
  const install = runInContext(CONSTRUCTOR, context);
  const proto = install(
    now,
    (parts: number[]) => fromLocal(zone, Date.UTC(...(parts as [number, number]))),
    (text: string) => parseDate(zone, text),
  );
  const put = (name: string, value: Method): void => {
    Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  };
  for (const part of PARTS) {
    put(`get${part}`, function () {
      return local(zone, this)[`getUTC${part}`]();
    });
    put(`set${part}`, function (...values) {
      const shifted = local(zone, this);
      (shifted[`setUTC${part}`] as (...parts: number[]) => number)(...values);
      return this.setTime(fromLocal(zone, shifted.getTime()));
    });
  }
  put('getDay', function () {
    return local(zone, this).getUTCDay();
  });
  put('getTimezoneOffset', function () {
    return -offsetAt(zone, this.getTime()) / 60000;
  });
  putTexts(zone, put);
}

function putTexts(zone: string, put: (name: string, value: Method) => void): void {
  put('toString', function () {
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${dayText(zone, this)} ${timeText(zone, this)}`;
  });
  put('toDateString', function () {
    return dayText(zone, this);
  });
  put('toTimeString', function () {
    return timeText(zone, this);
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    put(name, function (locales?: unknown, options?: unknown) {
      const given = typeof options === 'object' ? options : {};
      return new Date(this.getTime())[name]((locales as string | undefined) ?? 'en-US', {
        timeZone: zone,
        ...given,
      });
    });
  }
}

/** A date whose UTC fields are the local ones. */
const local = (zone: string, date: Date): Date => new Date(toLocal(zone, date.getTime()));

const two = (value: number): string => String(value).padStart(2, '0');

function dayText(zone: string, date: Date): string {
  const at = local(zone, date);
  return `${DAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${two(at.getUTCDate())} ${at.getUTCFullYear()}`;
}

function timeText(zone: string, date: Date): string {
  const at = local(zone, date);
  const minutes = offsetAt(zone, date.getTime()) / 60000;
  const sign = minutes < 0 ? '-' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  return `${clock} GMT${sign}${two(hours)}${two(rest)} (${zone})`;
}

/** A text without a zone means the script's: the machine reads it in its own, so its fields are moved. */
function parseDate(zone: string, text: string): number {
  const read = new Date(text);
  const ownZone = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(text.trim());
  if (Number.isNaN(read.getTime()) || ownZone || /^[+-]?\d{4,6}(?:-\d\d){0,2}$/.test(text)) {
    return read.getTime();
  }
  const [hours, minutes, seconds, rest] = [
    read.getHours(),
    read.getMinutes(),
    read.getSeconds(),
    read.getMilliseconds(),
  ];
  const day = Date.UTC(read.getFullYear(), read.getMonth(), read.getDate());
  return fromLocal(zone, day + ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest);
}
