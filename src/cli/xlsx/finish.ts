/** The last touches on a saved file, for what the library that writes it leaves undone. */
import { unzipSync, zipSync } from 'fflate';
import { type Sheet, type Workbook, writeXlsx } from 'hucre/xlsx';
import { withHeights } from './heights';
import { quoted } from './sheet-names';

type NamedRange = NonNullable<Workbook['namedRanges']>[number];

const THEME = 'xl/theme/theme1.xml';

/** What a saved zip says of the time it was made: nothing. */
const NO_TIME = new Date(1980, 0, 1);

async function aTheme() {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'a' }] }));
  return parts[THEME]!;
}

/** Gives rows their heights, and the file the theme that its list of parts names. */
export async function finish(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  for (const [i, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = new TextDecoder().decode(parts[path]);
    parts[path] = new TextEncoder().encode(withHeights(xml, sheet));
  }
  parts[THEME] ??= await aTheme();
  return zipSync(parts, { mtime: NO_TIME });
}

/**
 * Takes the rows, columns and areas to print out of the sheets and gives them as names, with the tab's name in
 * quotes: without, a name with a blank in it makes Excel call the file damaged.
 */
export function printNames(sheets: readonly Sheet[]): {
  readonly sheets: Sheet[];
  readonly names: NamedRange[];
} {
  const names: NamedRange[] = [];
  const plain = sheets.map(sheet => {
    const { printTitlesRow, printTitlesColumn, printArea, ...pageSetup } = sheet.pageSetup ?? {};
    const tab = quoted(sheet.name);
    const titles = [printTitlesColumn, printTitlesRow].filter(Boolean).map(range => `${tab}!${range}`);
    if (titles.length > 0)
      names.push({ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet.name });
    if (printArea) names.push({ name: '_xlnm.Print_Area', range: `${tab}!${printArea}`, scope: sheet.name });
    return sheet.pageSetup ? { ...sheet, pageSetup } : sheet;
  });
  return { sheets: plain, names };
}
