/**
 * `npm run bench:documents`: how long the published report of seeds/ takes as .docx and as .hwpx, and how long the
 * npm package `docx` takes for the same paragraphs and tables, in turn; and how large both writers are with their
 * zip. `--json` for the figures alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { load } from '../build/load.mjs';
import { libraryDocx } from './documents/library.mjs';

const ROUNDS = 25;
const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = `${root}seeds/`;
const seed = readdirSync(seeds).find(name => name.endsWith('.txt'));

const core = load(`
export { renderDocx } from './src/documents/docx/docx';
export { renderHwpx } from './src/documents/hwpx/hwpx';
export { piecesOf } from './src/documents/flow';
export { paragraphsOf } from './src/documents/paragraphs';
export { layOutTable } from './src/documents/table-layout';
export { colours, fonts, styleOf, tables } from './src/documents/styles';
export { readReport } from './src/intake/report';
export { composeReport } from './src/report/report';
export { sumTotals } from './src/totals/totals';
`);

const { records } = core.readReport(readFileSync(seeds + seed, 'utf8'));
const facts = { title: '', author: '', year: 0 };

/** Blocks that no writer has met: what one run learned of a table must not help the next. */
const freshBlocks = () => core.composeReport(records, core.sumTotals(records));

const rule = (width, colour) => ({ width, colour, space: 0 });
const inner = rule(core.tables.inner, core.colours.rule);
const lines = { top: inner, bottom: inner, left: inner, right: inner };

/** A paragraph with all that its style says, as the library has to be told it. */
function spelledOut({ style, spans, ...own }) {
  const { font, ...look } = { ...core.styleOf(style), ...own };
  const { size, bold, colour } = look;
  const runs = spans.map(span => ({ size, bold, colour, ...(span === 'tab' ? { text: '\t' } : span) }));
  return { spans: runs.map(run => ({ ...run, font: core.fonts.desk[font].name })), look };
}

/** The paragraphs and tables that the library is handed, laid out beforehand: only its own work is timed. */
function contentsOf(blocks) {
  const font = core.fonts.desk.sans.name;
  return core.piecesOf(blocks).flatMap(piece => {
    if (piece.block.kind === 'table') return [{ table: core.layOutTable(piece.block, 1), lines, font }];
    return core.paragraphsOf(piece).map(spelledOut);
  });
}

const writers = {
  'our .docx': blocks => core.renderDocx(blocks, facts),
  'our .hwpx': blocks => core.renderHwpx(blocks, facts),
  'docx (npm)': (_, contents) => libraryDocx(contents),
};

/** The two writers and what they stand on, as the add-on would hold them. */
function bytesOfWriters() {
  const contents =
    "export { renderDocx } from './src/documents/docx/docx'; export { renderHwpx } from './src/documents/hwpx/hwpx';";
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'Documents',
    target: 'es2019',
    charset: 'utf8',
  });
  return outputFiles[0].contents.length;
}

const times = Object.fromEntries(Object.keys(writers).map(name => [name, []]));
for (let round = -3; round < ROUNDS; round++) {
  for (const [name, write] of Object.entries(writers)) {
    const contents = contentsOf(freshBlocks());
    const blocks = freshBlocks();
    const started = performance.now();
    await write(blocks, contents);
    if (round >= 0) times[name].push(performance.now() - started);
  }
}

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const library = median(times['docx (npm)']);
const contents = contentsOf(freshBlocks());
const result = {
  paragraphs: contents.filter(({ spans }) => spans).length,
  tables: contents.filter(({ table }) => table).length,
  rounds: ROUNDS,
  writers: Object.entries(times).map(([name, all]) => ({
    name,
    ms: Number(median(all).toFixed(1)),
    share: Number((median(all) / library).toFixed(2)),
  })),
  bytes: bytesOfWriters(),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2));
else {
  console.log(`${result.paragraphs} paragraphs, ${result.tables} tables; median of ${ROUNDS} rounds in turn`);
  for (const { name, ms, share } of result.writers)
    console.log(`${name.padEnd(12)}${ms.toFixed(1).padStart(8)} ms${share.toFixed(2).padStart(8)}×`);
  console.log(`both writers with zip, minified: ${result.bytes} bytes`);
}
