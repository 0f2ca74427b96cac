/** The contents list as paragraphs: what each line says, where its number stands, and which heading it names. */
import type { Block, ContentsEntry } from '../report/blocks';
import type { TabStop } from './paragraphs';
import { type StyleName, styleOf, textWidth } from './styles';

/** A line of the contents list. */
export interface ContentsLine {
  readonly style: StyleName;
  readonly text: string;
  readonly target: string;
  /** The page as it is shown. */
  readonly page: string;
  readonly tabs: readonly [TabStop];
  /** Stays with the line below it: its own first one, or the next project of the same division. */
  readonly keepNext: boolean;
}

function contentsLine(
  entry: ContentsEntry,
  next: ContentsEntry | undefined,
  pages: Readonly<Record<string, number>>,
): ContentsLine {
  const style: StyleName = `contents${entry.level}`;
  const { right = 0 } = styleOf(style);
  return {
    style,
    text: entry.text,
    target: entry.target,
    page: String(pages[entry.target] ?? 1),
    tabs: [{ at: textWidth - right, align: 'right', leader: 'dot' }],
    keepNext: next !== undefined && (next.level > entry.level || next.level === 3),
  };
}

/** The lines of a contents list; a heading whose page nobody knows is said to stand on the first. */
export function contentsLines(
  { entries }: Block & { readonly kind: 'contents' },
  pages: Readonly<Record<string, number>>,
): ContentsLine[] {
  return entries.map((entry, i) => contentsLine(entry, entries[i + 1], pages));
}
