/** The contents list: a field that Word can renew, with entries and page numbers already in it. */
import type { Block, ContentsEntry } from '../../report/blocks';
import { type ContentsLine, contentsLines } from '../contents-lines';
import { headingSpans } from '../paragraphs';
import { styleOf } from '../styles';
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

function lineXml(line: ContentsLine, before: string, after: string, writing: Writing): string {
  const anchor = bookmarkName(line.target);
  const page = field(`PAGEREF ${anchor} \\h`, line.page, writing);
  const words = headingSpans(line.text, styleOf(line.style).size).map(span => run(span.text, writing, span));
  const link = `<w:hyperlink w:anchor="${anchor}" w:history="1">${words.join('')}${TAB}${page}</w:hyperlink>`;
  return paragraph(line.style, before + link + after, { tabs: line.tabs, keepNext: line.keepNext });
}

/** Spells the list on a page of its own. */
export function contentsXml(contents: Contents, writing: Writing): string {
  const { title, entries } = contents;
  const last = entries.length - 1;
  const list = contentsLines(contents, writing.pages).map((line, i) =>
    lineXml(line, i === 0 ? fieldStart(entries) : '', i === last ? END : '', writing),
  );
  const heading = paragraph('contentsTitle', run(title, writing));
  if (list.length === 0) return heading;
  const gallery =
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  return `${heading}<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${list.join('')}</w:sdtContent></w:sdt>`;
}
