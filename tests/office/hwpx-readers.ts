/** Two independent readers of .hwpx, installed into a folder of their own: what they find wrong, and what they read. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from './programs';

const READERS = ['kordoc@4.14.1', '@rhwp/core@0.8.6'];

/** A cell as it was read back; covered places of a merged one hold a blank cell. */
interface ReadCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** What kordoc makes of a file. */
export interface Parsed {
  readonly ok: boolean;
  readonly issues: readonly unknown[];
  readonly headings: readonly string[];
  readonly tables: readonly (readonly (readonly ReadCell[])[])[];
}

const PARSE = `
import { readFileSync } from 'node:fs';
import { parse, validateHwpx } from 'kordoc';
const bytes = new Uint8Array(readFileSync(process.argv[2]));
const { ok, issues } = await validateHwpx(bytes);
const { blocks } = await parse(bytes.buffer);
process.stdout.write(JSON.stringify({
  ok,
  issues,
  headings: blocks.filter(block => block.type === 'heading').map(block => block.text),
  tables: blocks.filter(block => block.type === 'table').map(block => block.table.cells),
}));
`;

/** Fonts are not asked: widths near enough to lay out pages. */
const LAY_OUT = `
import { readFileSync } from 'node:fs';
import init, { HwpDocument } from '@rhwp/core';
globalThis.measureTextWidth = (font, text) => text.length * (Number(/([\\d.]+)px/.exec(font)?.[1]) || 10);
await init({ module_or_path: readFileSync('node_modules/@rhwp/core/rhwp_bg.wasm') });
const file = new HwpDocument(new Uint8Array(readFileSync(process.argv[2])));
const textOf = page => file.renderPageSvg(page).replace(/<style.*?<\\/style>|<[^>]+>/gs, '').replace(/&#39;|&apos;/g, "'");
process.stdout.write(JSON.stringify(Array.from({ length: file.pageCount() }, (_, page) => textOf(page))));
`;

function ran(folder: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? stderr}`);
  return stdout;
}

/** Installs the readers; gives what each of them reads of a file. */
export function hwpxReaders(): {
  /** Where they are installed. */
  readonly folder: string;
  readonly parsed: (file: string) => Parsed;
  /** The text of every page as @rhwp/core lays it out. */
  readonly pages: (file: string) => string[];
} {
  const folder = aFolder();
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'parse.js'), PARSE);
  writeFileSync(join(folder, 'lay-out.js'), LAY_OUT);
  ran(folder, 'npm', 'install', '--no-audit', '--no-fund', '--omit=optional', ...READERS);
  return {
    folder,
    parsed: file => JSON.parse(ran(folder, process.execPath, 'parse.js', file)),
    pages: file => JSON.parse(ran(folder, process.execPath, 'lay-out.js', file)),
  };
}
