/** Reads an .hwpx back, also one that another program has saved. Tracked changes: insertions are in, deletions out. */
import { type Line, type Lines, newLines } from './lines';
import { openParts, type Unreadable } from './package';
import { type Reader, readXml } from './xml';

/** What is no running text: heads and feet of pages, notes, and what fields are told. */
const OUT: ReadonlySet<string> = new Set(
  'secPr header footer footNote endNote hiddenComment fieldBegin masterPage pic equation'.split(' '),
);
/** What stands between the letters of a text. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  lineBreak: '\n',
  nbSpace: ' ',
  fwSpace: ' ',
  hyphen: '-',
};

function readerOf(lines: Lines): Reader {
  const around: string[] = [];
  let outFrom = 0;
  let isDeleted = false;
  const opened = (name: string): void => {
    if (name === 'p') lines.openParagraph();
    else if (name === 'tbl') lines.openTable();
    else if (name === 'tr') lines.openRow();
    else if (name === 'tc') lines.openCell();
    else if (name === 'deleteBegin') isDeleted = true;
    else if (name === 'deleteEnd') isDeleted = false;
    else if (around.includes('t') && SIGNS[name] !== undefined && !isDeleted) lines.write(SIGNS[name]!);
  };
  const closed = (name: string): void => {
    if (name === 'p') lines.closeParagraph();
    else if (name === 'tbl') lines.closeTable();
    else if (name === 'tr') lines.closeRow();
    else if (name === 'tc') lines.closeCell();
  };
  return {
    open: tag => {
      around.push(tag.name);
      if (outFrom > 0) return;
      if (OUT.has(tag.name)) outFrom = around.length;
      else opened(tag.name);
    },
    close: name => {
      if (outFrom === 0) closed(name);
      else if (around.length <= outFrom) outFrom = 0;
      around.pop();
    },
    text: text => {
      if (outFrom === 0 && !isDeleted && around[around.length - 1] === 't') lines.write(text);
    },
  };
}

const SECTION = /^Contents\/section(\d+)\.xml$/;
const place = (path: string): number => Number(SECTION.exec(path)![1]);

/** The lines of all sections; or why there are none. */
export function readHwpx(bytes: Uint8Array): readonly Line[] | Unreadable {
  const parts = openParts(bytes, path => SECTION.test(path) || path === 'META-INF/manifest.xml');
  if (typeof parts === 'string') return parts;
  if (/encryption-data/.test(parts['META-INF/manifest.xml'] ?? '')) return 'locked';
  const sections = Object.keys(parts).filter(path => SECTION.test(path));
  if (sections.length === 0) return 'no-document';
  const lines = newLines();
  for (const path of sections.sort((a, b) => place(a) - place(b))) readXml(parts[path]!, readerOf(lines));
  return lines.finish();
}
