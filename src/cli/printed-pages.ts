/** What a .pdf that LibreOffice printed tells: on which page each bookmark stands, and the fonts that were found. */

/** Its objects lie open; only what is drawn is packed. Bytes are read as letters, one each. */
const lettersOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

/** The file writes a name's underscores as their number. */
const inFile = (bookmark: string): string => bookmark.replace(/_/g, '5F');

/** The page of every bookmark that was found, counted from 1. */
export function pagesOfBookmarks(pdf: Uint8Array, bookmarks: readonly string[]): Record<string, number> {
  const letters = lettersOf(pdf);
  const kids = /\/Type\s*\/Pages\b[^>]*?\/Kids\s*\[([\d\sR]+)\]/.exec(letters)?.[1] ?? '';
  const order = Array.from(kids.matchAll(/(\d+) 0 R/g), ([, object]) => object);
  const places = new Map(
    Array.from(letters.matchAll(/\/(\w+)\s*\[(\d+) 0 R\/XYZ/g), ([, name, object]) => [name, object]),
  );
  const pages: Record<string, number> = {};
  for (const bookmark of bookmarks) {
    const page = order.indexOf(places.get(inFile(bookmark)) ?? '') + 1;
    if (page > 0) pages[bookmark] = page;
  }
  return pages;
}

/** The fonts that are in the file, by name, in the order of the alphabet. */
export function fontsOf(pdf: Uint8Array): string[] {
  const names = Array.from(
    lettersOf(pdf).matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g),
    ([, name]) => name!,
  );
  return [...new Set(names)].sort();
}
