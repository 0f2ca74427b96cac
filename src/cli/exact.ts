/** True page numbers: a report is laid out once, and made again with the pages that it showed. */
import { type FinishedReport, headingPlaces } from '../pipeline';
import { printToPdf } from './libre-office';
import { fontsOf, pagesOfBookmarks } from './printed-pages';
import { layOutHwpx } from './rhwp';

/** Pages by the ids of their headings. */
type Pages = Readonly<Record<string, number>>;

/** Makes the report, with pages where they are known. */
export type Make = (format: 'docx' | 'hwpx', pages?: Pages) => FinishedReport;

/** A report whose contents list is true, and the fonts that the layout engine found. */
export type ExactReport = FinishedReport & { readonly fonts: readonly string[] };

/** Pages are counted from the first heading: cover and contents have no numbers. */
function counted(met: readonly (readonly [id: string, page: number])[]): Pages {
  const front = Math.min(...met.map(([, page]) => page)) - 1;
  return Object.fromEntries(met.map(([id, page]) => [id, page - front]));
}

/** By LibreOffice, for a .docx and what is printed of it; `isClose` as it is for a .pdf. */
export async function exactDocx(make: Make, isClose: boolean): Promise<ExactReport> {
  const { body, bookmarks } = make('docx');
  const pdf = await printToPdf(body as Uint8Array, isClose);
  const met = pagesOfBookmarks(pdf, Object.keys(bookmarks));
  const pages = counted(Object.entries(met).map(([name, page]) => [bookmarks[name]!, page]));
  return { ...make('docx', pages), fonts: fontsOf(pdf) };
}

/** By @rhwp/core. The places of headings come in the order of the bookmarks. */
export async function exactHwpx(make: Make): Promise<ExactReport> {
  const { body, bookmarks } = make('hwpx');
  const { pages, fonts } = await layOutHwpx(body as Uint8Array, headingPlaces(body as Uint8Array));
  const ids = Object.values(bookmarks);
  return { ...make('hwpx', counted(pages.map((page, i) => [ids[i]!, page]))), fonts };
}
