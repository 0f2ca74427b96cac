/**
 * Reads a .docx back, also one that another program has saved. What was inserted while changes were tracked counts
 * as in, what was deleted as out.
 */
import { type Line, type Lines, newLines } from './lines';
import { openParts, type Unreadable } from './package';
import { type Reader, type ReadTag, readXml } from './xml';

/** Contents that are out of the text, or stand in it twice. */
const OUT: ReadonlySet<string> = new Set(
  'del moveFrom Fallback rt pPrChange rPrChange tblPrChange tcPrChange trPrChange sectPrChange'.split(' '),
);
/** What tells of runs, rows and cells. */
const PROPERTIES: ReadonlySet<string | undefined> = new Set(['rPr', 'trPr', 'tcPr']);
/** What a run says beside its text. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Where the reading is: the elements around, and what the open ones have said of themselves. */
interface Place {
  readonly around: string[];
  /** How many elements deep the first one lies that is out of the text; 0 for none. */
  outFrom: number;
  isMarkDeleted: boolean;
  isRowDeleted: boolean;
  readonly isCovered: boolean[];
}

/** What an element in the properties of a paragraph, row or cell says. */
function readProperty({ name, attribute }: ReadTag, parent: string | undefined, place: Place): void {
  const { around, isCovered } = place;
  if (name === 'del' && parent === 'rPr' && around[around.length - 2] === 'pPr') place.isMarkDeleted = true;
  if (name === 'del' && parent === 'trPr') place.isRowDeleted = true;
  if (name === 'vMerge' && parent === 'tcPr')
    isCovered[isCovered.length - 1] = (attribute('val') ?? 'continue') !== 'restart';
}

/** What the end of an element ends. */
function closed(name: string, lines: Lines, place: Place): void {
  if (name === 'p') {
    lines.closeParagraph(place.isMarkDeleted);
    place.isMarkDeleted = false;
  } else if (name === 'tbl') lines.closeTable();
  else if (name === 'tc') lines.closeCell(place.isCovered.pop());
  else if (name === 'tr') {
    lines.closeRow(place.isRowDeleted);
    place.isRowDeleted = false;
  }
}

function opened(name: string, lines: Lines, place: Place): void {
  if (name === 'p') lines.openParagraph();
  else if (name === 'tbl') lines.openTable();
  else if (name === 'tr') lines.openRow();
  else if (name === 'tc') {
    place.isCovered.push(false);
    lines.openCell();
  }
}

function readerOf(lines: Lines): Reader {
  const place: Place = { around: [], outFrom: 0, isMarkDeleted: false, isRowDeleted: false, isCovered: [] };
  const { around } = place;
  return {
    open: tag => {
      const parent = around[around.length - 1];
      if (place.outFrom === 0) {
        if (PROPERTIES.has(parent)) readProperty(tag, parent, place);
        else if (OUT.has(tag.name) && !tag.isEmpty) place.outFrom = around.length + 1;
        else if (parent === 'r' && SIGNS[tag.name] !== undefined) lines.write(SIGNS[tag.name]!);
        else opened(tag.name, lines, place);
      }
      around.push(tag.name);
    },
    close: name => {
      if (place.outFrom === 0) closed(name, lines, place);
      else if (around.length <= place.outFrom) place.outFrom = 0;
      around.pop();
    },
    text: text => {
      if (place.outFrom === 0 && around[around.length - 1] === 't') lines.write(text);
    },
  };
}

const MAIN =
  /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]+)"|Target="\/?([^"]+)"[^>]*Type="[^"]*\/officeDocument"/;

/** The lines of the document's body; or why it has none. */
export function readDocx(bytes: Uint8Array): readonly Line[] | Unreadable {
  const parts = openParts(bytes, path => path === '_rels/.rels' || /^word\/\w+\.xml$/.test(path));
  if (typeof parts === 'string') return parts;
  const found = MAIN.exec(parts['_rels/.rels'] ?? '');
  const xml = parts[found?.[1] ?? found?.[2] ?? 'word/document.xml'];
  if (xml === undefined) return 'no-document';
  const lines = newLines();
  readXml(xml, readerOf(lines));
  return lines.finish();
}
