/** Numbers as people type them into a cell, and as the report prints them. */
import { plainWidth } from './words';

const NUMBER = /^[△▲▽-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^[△▲▽-]?\d+(?:\.\d+)?$/;

/**
 * A whole cell as a number: `1,234`, `△3`, `-` (zero), full-width digits. `undefined` when the text is
 * anything more than a number.
 */
export function readNumber(text: string): number | undefined {
  const plain = plainWidth(text).replace(/\s+/g, '').replace(/^[−–]/, '-');
  if (plain === '-') return 0;
  if (!NUMBER.test(plain)) return undefined;
  const negative = /^[△▲▽-]/.test(plain);
  const size = Number(plain.replace(/[△▲▽,-]/g, ''));
  return negative ? -size : size;
}

/** `1234567.5` → `1,234,567.5`. */
export function formatNumber(value: number): string {
  const [whole, part] = String(Math.abs(value)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 ? '-' : '') + grouped + (part ? `.${part}` : '');
}

/** What stands in the brackets that end a text: `39,002 (195)` → `39,002` and `195`; nested ones stay whole. */
export function splitBracket(text: string): { main: string; bracket?: string } {
  const trimmed = text.trim();
  if (!/[)）]$/.test(trimmed)) return { main: trimmed };
  let depth = 0;
  for (let i = trimmed.length - 1; i >= 0; i--) {
    if (/[)）]/.test(trimmed[i]!)) depth++;
    else if (/[(（]/.test(trimmed[i]!)) depth--;
    if (depth === 0) return { main: trimmed.slice(0, i).trim(), bracket: trimmed.slice(i + 1, -1).trim() };
  }
  return { main: trimmed };
}

/** Cuts at commas outside brackets, but not inside a number: `a 1,000명, b(c, d)` → `a 1,000명` and `b(c, d)`. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth = Math.max(0, depth - 1);
    else if (
      (c === ',' || c === '，') &&
      depth === 0 &&
      !/^\d,\d{3}(?!\d)/.test(text.slice(Math.max(0, i - 1), i + 5))
    ) {
      items.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  items.push(text.slice(start).trim());
  return items.filter(item => item !== '');
}
