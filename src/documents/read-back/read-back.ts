/** A document of any kind that a report is made in → its lines. */
import { readDocx } from './docx';
import { readHtml } from './html';
import { readHwpx } from './hwpx';
import type { Line } from './lines';
import type { Unreadable } from './package';
import { readText } from './text';

/** Reads a document's lines; or says why it cannot. */
export function readBack(
  format: 'docx' | 'hwpx' | 'html' | 'txt',
  body: Uint8Array | string,
): readonly Line[] | Unreadable {
  if (typeof body === 'string') return format === 'html' ? readHtml(body) : readText(body);
  return format === 'hwpx' ? readHwpx(body) : readDocx(body);
}
