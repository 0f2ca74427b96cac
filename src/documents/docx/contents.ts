/** The contents list: a field that Word can renew, with entries and page numbers already in it. */
import type { Block, ContentsEntry } from '../../report/blocks';
import { type StyleName, styleOf, textWidth } from '../styles';
import { bookmarkName, field, paragraph, run, TAB, type Writing } from './elements';

type Contents = Block & { readonly kind: 'contents' };

const BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function fieldStart(entries: readonly ContentsEntry[]): string {
  const deepest = Math.max(1, ...entries.map(entry => entry.level));
  const code = ` TOC \\o "1-${deepest}" \\h \\z \\u `;
  return `${BEGIN}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${SEPARATE}`;
}

function entryXml(entry: ContentsEntry, before: string, after: string, writing: Writing): string {
  const anchor = bookmarkName(entry.target);
  const page = field(`PAGEREF ${anchor} \\h`, String(writing.pages[entry.target] ?? 1), writing);
  const link = `<w:hyperlink w:anchor="${anchor}" w:history="1">${run(entry.text, writing)}${TAB}${page}</w:hyperlink>`;
  const name: StyleName = `contents${entry.level}`;
  const { right = 0 } = styleOf(name);
  const tabs = [{ at: textWidth - right, align: 'right', leader: 'dot' } as const];
  return paragraph(name, before + link + after, { tabs });
}

/** Spells the list on a page of its own. */
export function contentsXml({ title, entries }: Contents, writing: Writing): string {
  const last = entries.length - 1;
  const list = entries.map((entry, i) =>
    entryXml(entry, i === 0 ? fieldStart(entries) : '', i === last ? END : '', writing),
  );
  const heading = paragraph('contentsTitle', run(title, writing));
  if (list.length === 0) return heading;
  const gallery =
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  return `${heading}<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${list.join('')}</w:sdtContent></w:sdt>`;
}
