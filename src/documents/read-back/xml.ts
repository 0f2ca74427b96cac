/** Reads the XML of other programs as it comes: what is not understood is passed over, nothing throws. */

/** A tag as it is met, its name without the prefix; one that is empty is closed at once. */
export interface ReadTag {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly isEmpty: boolean;
}

/** What is told of a document while it is read. */
export interface Reader {
  readonly open: (tag: ReadTag) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const LAST_CHARACTER = 0x10ffff;

function character(code: number): string {
  return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : '';
}

/** Text between tags, its entities resolved. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (digits !== undefined) return character(Number(digits));
      return NAMED[name!] ?? whole;
    },
  );
}

/** A name, in any prefix, with its value in either kind of quotes. */
const attributePattern = (name: string): RegExp =>
  new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

const SPACE = 32;
const SLASH = 47;

/** The name that a tag begins with, from a place on. */
function nameAt(xml: string, at: number, end: number): string {
  let stop = at;
  while (stop < end && xml.charCodeAt(stop) > SPACE && xml.charCodeAt(stop) !== SLASH) stop++;
  const whole = xml.slice(at, stop);
  return whole.slice(whole.indexOf(':') + 1);
}

function tagAt(xml: string, at: number, end: number): ReadTag {
  const attribute = (key: string): string | undefined => {
    const found = attributePattern(key).exec(xml.slice(at, end));
    return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
  };
  return { name: nameAt(xml, at, end), attribute, isEmpty: xml.charCodeAt(end - 1) === SLASH };
}

/** What is no tag: comments, declarations, and text in brackets of its own. */
const asides: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** Passes over an aside; gives where it ends, or -1 where there is none. */
function passAside(xml: string, at: number, reader: Reader): number {
  const aside = asides.find(([start]) => xml.startsWith(start, at));
  if (!aside) return -1;
  const [start, end] = aside;
  const found = xml.indexOf(end, at + start.length);
  const stop = found < 0 ? xml.length : found;
  if (start === '<![CDATA[') reader.text(xml.slice(at + start.length, stop));
  return Math.min(xml.length, stop + end.length);
}

/** Reads from the start to the end. */
export function readXml(xml: string, reader: Reader): void {
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    const stop = next < 0 ? xml.length : next;
    if (stop > at) reader.text(unescaped(xml.slice(at, stop)));
    if (next < 0) return;
    const behind = /[!?]/.test(xml[next + 1] ?? '') ? passAside(xml, next, reader) : -1;
    const end = behind < 0 ? xml.indexOf('>', next) : behind - 1;
    if (end < 0) return;
    at = end + 1;
    if (behind >= 0) continue;
    if (xml.charCodeAt(next + 1) === SLASH) {
      reader.close(nameAt(xml, next + 2, end));
      continue;
    }
    const tag = tagAt(xml, next + 1, end);
    reader.open(tag);
    if (tag.isEmpty) reader.close(tag.name);
  }
}
