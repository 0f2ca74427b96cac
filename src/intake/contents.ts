/** The contents list (순서): it names the report's parts and divisions before they begin. */
import { squeeze } from '../prose/words';
import { isBare, type Line } from './lines';

/** An entry: `Ⅱ. 2025년 주요업무` or `1. 총무과`, without its numeral and page. */
export interface Entry {
  readonly line: Line;
  readonly title: string;
  /** Parts are numbered in Roman, what stands under them otherwise. */
  readonly isPart: boolean;
}

/** Where the contents list begins and ends, as indices into the lines, and what it lists. */
export interface Contents {
  readonly first: number;
  /** Index of the first line behind it. */
  readonly end: number;
  readonly entries: readonly Entry[];
}

const HEADINGS = ['순서', '목차', '차례', '목록'];
const PAGE = /[\s.·…‥]*(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?$/;
const LEADER = /\t|[.·…‥]{3,}|[-–—─]{4,}/;
/** What a title of the list is printed between: a square before it, a leader and its page behind it. */
const SQUARE = /^[□■▣◈❑❏]\s*/;
const TAIL = /(?:\s*[.·…‥]{3,}|\s*[-–—─]{4,}).*$|\s*\/\s*\d{1,4}$/;
const NUMERAL =
  /^(?:([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]{1,4})\s*[.．]?\s+|([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])|(?:\d{1,2}|[가-하])\s*[.．)]\s*)(?=\S)/;

/** A title without the numeral before it: `Ⅰ. 일반 현황`, `1. 총무과`; and whether that was a Roman one. */
export function withoutNumeral(text: string): { title: string; isPart: boolean } {
  const match = NUMERAL.exec(text);
  if (!match) return { title: text, isPart: false };
  return {
    title: text.slice(match[0].length).trim(),
    isPart: match[1] !== undefined || match[2] !== undefined,
  };
}

function entryOf(line: Line): Entry | undefined {
  const text = (line.cells?.[0] ?? line.text.replace(TAIL, '')).replace(SQUARE, '').trim();
  const { title, isPart } = withoutNumeral(text);
  const paged = line.cells !== undefined || LEADER.test(line.text) || PAGE.test(line.text);
  if (title === '' || (!paged && title === text)) return undefined;
  return { line, title: line.cells ? title : title.replace(/\s+\d{1,4}$/, ''), isPart };
}

/** Finds the contents list; `undefined` when the report has none. It ends where its first title comes again. */
export function readContents(lines: readonly Line[]): Contents | undefined {
  const first = lines.findIndex(
    line => HEADINGS.indexOf(squeeze(line.text.replace(/[<>〈〉《》[\]【】◎○◇◆□■☞※]/g, ''))) >= 0,
  );
  if (first < 0) return undefined;
  const entries: Entry[] = [];
  let end = first + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (isBare(line)) continue;
    const entry = entryOf(line);
    const again = entry && entries.some(other => squeeze(other.title) === squeeze(entry.title));
    if (!entry || again) break;
    entries.push(entry);
  }
  return entries.length > 0 ? { first, end, entries } : undefined;
}
