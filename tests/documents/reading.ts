/** Means to look into documents: their parts, and their words without tags. */
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a zipped document as text. */
export function partsOf(document: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [path, bytes] of Object.entries(unzipSync(document))) parts[path] = strFromU8(bytes);
  return parts;
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The words of a part of a .docx; paragraphs and breaks end a line. */
export function wordsOf(xml: string): string {
  const withLines = xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, '\n');
  return plain(withLines);
}

/** The words of all sections of an .hwpx; what fields are told is no text. */
export function hwpxWords(hwpx: Uint8Array): string {
  const parts = partsOf(hwpx);
  const sections = Object.keys(parts).filter(path => path.startsWith('Contents/section'));
  const xml = sections.sort().map(path => parts[path]!);
  const withLines = xml
    .join('\n')
    .replace(/<hp:parameters.*?<\/hp:parameters>/g, '')
    .replace(/<hp:footer .*?<\/hp:footer>/g, '')
    .replace(/<\/hp:p>|<hp:lineBreak\/>|<hp:tab [^>]*>/g, '\n');
  return plain(withLines);
}

/** The words of a page of html that a person sees. */
export function htmlWords(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return plain(body.replace(/<br>|<\/(?:p|h\d|td|th|span)>/g, '\n'));
}
