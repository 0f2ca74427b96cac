/** The contents list in a document: its lines carry pages, which are the layout's and no numbers of the workbook. */
import type { Line } from '../documents/read-back/lines';
import type { PrintedLine } from '../documents/read-back/printed';

/** A document's lines without the pages of its contents list, and those pages in order. */
export interface WithoutPages {
  readonly lines: readonly Line[];
  readonly pages: readonly number[];
}

const ENTRY = /^(.*?)[\s.·…]*[\s.·…](\d+)$/;

/** Takes the pages away behind every entry of the contents list, as they are met. */
export function withoutPages(lines: readonly Line[], printed: readonly PrintedLine[]): WithoutPages {
  const entries = printed.filter(({ isContents }) => isContents).map(({ texts }) => texts[0]!);
  const pages: number[] = [];
  let next = 0;
  const bare = lines.map(line => {
    const [, entry, page] = (line.texts.length === 1 && ENTRY.exec(line.texts[0]!)) || [];
    const at = entry === undefined ? -1 : entries.indexOf(entry, next);
    if (at < 0) return line;
    next = at + 1;
    pages.push(Number(page));
    return { ...line, texts: [entries[at]!] };
  });
  return { lines: bare, pages };
}
