/** The pieces of a formula. */

/** A piece, with the text that it was. */
export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | {
      readonly kind: 'reference';
      readonly text: string;
      readonly tab: string | undefined;
      readonly ends: readonly End[];
    };

/** One end of a reference, counted from 0. */
export interface End {
  readonly row: number;
  readonly col: number;
  /** `$`: kept as written when the formula moves. */
  readonly fixed: { readonly row: boolean; readonly col: boolean };
}

const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const TAB = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const REFERENCE = new RegExp(`^(${TAB})?(${CELL})(?::(${CELL}))?(?![\\p{L}\\p{N}_(])`, 'u');
const OTHER: readonly (readonly [Exclude<Token['kind'], 'reference'>, RegExp])[] = [
  ['number', /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/],
  ['text', /^"(?:[^"]|"")*"/],
  ['name', /^[\p{L}_][\p{L}\p{N}_.]*/u],
  ['error', /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!)/],
  ['sign', /^(?:<=|>=|<>|[-+*/^&=<>%(),])/],
];

/** Cuts a formula, without its `=`, in pieces; `undefined` when it is none. */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = formula.trim();
  while (rest !== '') {
    const token = nextToken(rest);
    if (!token) return undefined;
    tokens.push(token);
    rest = rest.slice(token.text.length).trimStart();
  }
  return tokens;
}

function nextToken(rest: string): Token | undefined {
  const reference = REFERENCE.exec(rest);
  if (reference) {
    const [text, tab, first, last] = reference;
    const ends = [endOf(first!), ...(last ? [endOf(last)] : [])];
    return { kind: 'reference', text, tab: tab && unquoted(tab.slice(0, -1)), ends };
  }
  for (const [kind, pattern] of OTHER) {
    const match = pattern.exec(rest);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;

function endOf(cell: string): End {
  const [, colFixed, letters = '', rowFixed, digits] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(cell)!;
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, col: col - 1, fixed: { row: rowFixed === '$', col: colFixed === '$' } };
}
