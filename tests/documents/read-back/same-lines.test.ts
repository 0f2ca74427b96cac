import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocx } from '../../../src/documents/docx/docx';
import { renderHwpx } from '../../../src/documents/hwpx/hwpx';
import { printedLines } from '../../../src/documents/read-back/printed';
import { readBack } from '../../../src/documents/read-back/read-back';
import { importReport } from '../../../src/pipeline';
import type { Block } from '../../../src/report/blocks';
import { composeReport } from '../../../src/report/report';
import { sumTotals } from '../../../src/totals/totals';
import { everyKind } from '../blocks';

const root = join(__dirname, '../../..');
const fixture = 'tests/fixtures/reports/2025-해솔시-경제환경국.txt';
const { records } = importReport(readFileSync(join(root, fixture), 'utf8'));

const facts = { title: '', author: '', year: 2031 };
const spellings = [
  ['docx', renderDocx],
  ['hwpx', renderHwpx],
] as const;

test.each([
  ['a report', composeReport(records, sumTotals(records))],
  ['every kind of block', everyKind],
] as [string, readonly Block[]][])(
  '%s is read back line for line as it was told to be written',
  (_, blocks) => {
    const printed = printedLines(blocks).filter(({ isContents }) => !isContents);
    expect(printed.length).toBeGreaterThan(10);
    for (const [format, render] of spellings) {
      const lines = readBack(format, render(blocks, facts));
      const texts = typeof lines === 'string' ? lines : lines.map(line => line.texts);
      expect([format, texts]).toEqual([format, expect.arrayContaining(printed.map(line => line.texts))]);
      const front = printedLines(blocks).length - printed.length;
      expect(texts).toHaveLength(printed.length + front);
    }
  },
);
