/** @rhwp/core, where the desk has it: it lays .hwpx out, and knows the true page of every paragraph. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure } from './failure';

const NAME = '@rhwp/core';

/** A paragraph by its section and its place in it, both counted from 0. */
interface Place {
  readonly section: number;
  readonly paragraph: number;
}

/** What the layout shows: the page of each place that was asked for, from 1, and the fonts that it measured with. */
export interface LaidOut {
  readonly pages: readonly number[];
  readonly fonts: readonly string[];
}

/** It runs in a process of its own: what it does to the globals, and how it ends, is its own affair. */
const LAY_OUT = `
import { readFileSync } from 'node:fs';
const [module, file, places] = process.argv.slice(1);
globalThis.measureTextWidth = (font, text) => text.length * (Number(/([\\d.]+)px/.exec(font)?.[1]) || 10);
const { default: init, HwpDocument } = await import(module);
await init({ module_or_path: readFileSync(new URL('rhwp_bg.wasm', module)) });
const hwpx = new HwpDocument(new Uint8Array(readFileSync(file)));
const pages = JSON.parse(places).map(({ section, paragraph }) =>
  JSON.parse(hwpx.getPageOfPosition(section, paragraph)).page + 1);
hwpx.setAnnotateMetricFont(true);
const fonts = Array.from({ length: hwpx.pageCount() }, (_, page) =>
  /data-rhwp-metric-fonts="([^"]*)"/.exec(hwpx.renderPageSvg(page))?.[1] ?? '');
process.stdout.write(JSON.stringify({ pages, fonts: [...new Set(fonts.join().split(','))].filter(Boolean).sort() }));
`;

/** Looked for where the command is run, and where it is installed. */
function found(): string {
  const places = [process.cwd(), realpathSync(process.argv[1] ?? '.')];
  for (const place of places) {
    try {
      return pathToFileURL(createRequire(join(place, 'package.json')).resolve(NAME)).href;
    } catch {}
  }
  throw failure(
    `.hwpx에 --exact를 쓰려면 ${NAME}가 있어야 합니다. npm install --no-save ${NAME}를 실행한 뒤 다시 하거나, ` +
      '--exact 없이 만들어 주세요. 그때 순서의 쪽번호는 어림한 값입니다.',
  );
}

function said(module: string, file: string, places: readonly Place[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['--input-type=module', '-e', LAY_OUT, module, file, JSON.stringify(places)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
    const heard: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => heard.push(piece));
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(heard).toString('utf8'));
      else reject(failure(`${NAME}가 문서를 조판하지 못했습니다. --exact 없이 만들어 주세요.`));
    });
  });
}

/** Lays an .hwpx out. */
export async function layOutHwpx(hwpx: Uint8Array, places: readonly Place[]): Promise<LaidOut> {
  const module = found();
  const folder = await mkdtemp(join(tmpdir(), 'chwihap-'));
  try {
    const file = join(folder, 'report.hwpx');
    await writeFile(file, hwpx);
    return JSON.parse(await said(module, file, places)) as LaidOut;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
