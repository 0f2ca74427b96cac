/** The walls of the house (DESIGN §2): which room may import which, and what belongs to adapters alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

const root = resolve(__dirname, '..');
const src = join(root, 'src');

/** What a room may import; what is absent here is forbidden. A path with `/` opens that one file. */
const table: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  prose: [],
  totals: ['model'],
  template: ['model', 'prose'],
  intake: ['model', 'prose'],
  rules: ['model', 'prose', 'totals'],
  workflow: ['model', 'prose', 'totals'],
  report: ['model', 'prose', 'totals'],
  documents: ['report/blocks', 'prose', 'fflate'],
  // A document that came back is held against the records: the room reads both, and knows where cells stand.
  'tie-out': 'ports model prose totals template report documents'.split(' '),
  ports: ['model'],
  pipeline: 'zod ports model prose totals template intake rules workflow report documents tie-out'.split(' '),
  // A workbook that many share: the pipeline's phases for whoever asked, with who may see and decide what.
  upkeep: 'pipeline ports model prose totals template intake rules workflow report documents'.split(' '),
  'apps-script': ['pipeline', 'upkeep', 'ports', 'model', 'zod'],
  cli: ['pipeline', 'ports', 'model', 'hucre', 'fflate'],
  sidebar: ['preact'],
  main: ['apps-script'],
};

/** Rooms that touch the outside. Each may use what its own world has. */
const adapters = ['apps-script', 'cli', 'sidebar', 'main'];

/** What the core must never name: services, clocks, screens. Node's modules are the command's alone. */
const outside =
  /\b(SpreadsheetApp|DriveApp|DocumentApp|LockService|Session|Logger|console)\b|\bDate\.now\b|\bnew Date\b/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const isNode = (module: string): boolean => module.startsWith('node:');

/** `cli/xlsx/book` → `cli`; `pipeline` → `pipeline`. */
const roomOf = (module: string): string => module.split('/')[0]!;

/** A file's name within src without its ending; a package stays as it is called. */
function moduleOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
}

function importsOf(file: string, code: string): Import[] {
  const { body } = parseSync(code, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' });
  const from = file.replace(/\.tsx?$/, '');
  const found: Import[] = [];
  for (const item of body) {
    if (item.type === 'ImportDeclaration')
      found.push({ from, to: moduleOf(file, item.source.value), typeOnly: item.typeOnly });
    else if (item.type === 'ExportAllDeclaration' || (item.type === 'ExportNamedDeclaration' && item.source))
      found.push({ from, to: moduleOf(file, item.source!.value), typeOnly: false });
  }
  for (const match of code.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, to: moduleOf(file, match[1]!), typeOnly: false });
  return found;
}

/** Why an import is forbidden; `undefined` when it is not. */
function trespass({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  const allowed = table[room];
  const said = `${from} → ${to}`;
  if (!allowed) return `${room} is no room of DESIGN §2`;
  if (room === 'rules' && isRule(from) && isRule(to)) return `${said}: no rule imports a rule`;
  if (/^documents\/docx\b/.test(from) && /^documents\/hwpx\b/.test(to))
    return `${said}: docx apart from hwpx`;
  if (/^documents\/hwpx\b/.test(from) && /^documents\/docx\b/.test(to))
    return `${said}: hwpx apart from docx`;
  if (isNode(to)) return room === 'cli' ? undefined : `${said}: Node belongs to the command`;
  if (room === 'sidebar' && typeOnly) return undefined;
  if (roomOf(to) === room || allowed.includes(to) || allowed.includes(roomOf(to))) return undefined;
  return said;
}

/** A rule is a file that the generated index lists: its name is the truth it demands. */
function isRule(module: string): boolean {
  const file = join(src, `${module}.ts`);
  return (
    /^rules\/[^/]+$/.test(module) &&
    existsSync(file) &&
    /^export const \w+: Rule = /m.test(readFileSync(file, 'utf8'))
  );
}

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

/** Types that only name a part of something documented need no sentence of their own. */
const derivedType = /^export type \w+ = (z\.infer<|WithSources<|keyof typeof |\(typeof \w+\)\[|\w+\[')/;

function undocumented(code: string): string[] {
  const lines = code.split('\n');
  return lines.filter((line, i) => {
    const declares =
      /^export (default |async |abstract |const |let |function|interface |type |enum |class )/.test(line);
    return (
      declares && !/^export type \{/.test(line) && !derivedType.test(line) && !lines[i - 1]?.endsWith('*/')
    );
  });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map(file => relative(src, join(folder, file)));
}

const files = filesOf(src).map(file => ({ file, code: readFileSync(join(src, file), 'utf8') }));
const written = files.filter(({ file }) => !file.endsWith('.generated.ts'));

describe('the house', () => {
  it('has its walls: every import stands in the table', () => {
    const imports = files.flatMap(({ file, code }) => importsOf(file, code));
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.map(trespass).filter(Boolean)).toEqual([]);
  });

  it('keeps clocks, screens and services in its adapters', () => {
    const core = files.filter(({ file }) => !adapters.includes(roomOf(file.replace(/\.ts$/, ''))));
    const found = core.filter(({ code }) => outside.test(withoutComments(code)));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('has no room that is too full', () => {
    const long = written.filter(({ code }) => code.split('\n').length > 250);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('says of every export why the office needs it', () => {
    const silent = written.flatMap(({ file, code }) => undocumented(code).map(line => `${file}: ${line}`));
    expect(silent).toEqual([]);
  });
});

describe('the test of the walls', () => {
  const caught = (file: string, code: string) => importsOf(file, code).map(trespass).filter(Boolean);

  it.each([
    ['prose/a.ts', "import { x } from '../model/grid';"],
    ['totals/a.ts', "import type { X } from '../prose/words';"],
    ['model/a.ts', "export * from '../ports';"],
    ['model/a.ts', "export { x } from 'fflate';"],
    ['report/a.ts', "const x = () => import('../documents/text');"],
    ['documents/a.ts', "import type { Cell } from '../model/grid';"],
    ['documents/docx/a.ts', "import { x } from '../hwpx/b';"],
    ['documents/hwpx/a.ts', "import { x } from '../docx/b';"],
    ['documents/a.ts', "import { x } from '../report/report';"],
    ['pipeline.ts', "import { readFileSync } from 'node:fs';"],
    ['cli/a.ts', "import { layOutTabs } from '../template/tabs';"],
    ['sidebar/a.ts', "import { run } from '../apps-script/menu';"],
    ['helpers/a.ts', "import { x } from './b';"],
  ])('catches %s: %s', (file, code) => {
    expect(caught(file, code)).toHaveLength(1);
  });

  it.each([
    ['cli/a.ts', "import { x } from '../pipeline'; import { readFile } from 'node:fs/promises';"],
    [
      'documents/docx/a.ts',
      "import { zipSync } from 'fflate'; import type { Block } from '../../report/blocks';",
    ],
    ['sidebar/a.ts', "import type { Finding } from '../model/findings';"],
    ['model/a.ts', "import * as z from 'zod';"],
  ])('lets %s: %s', (file, code) => {
    expect(caught(file, code)).toEqual([]);
  });

  it('catches a rule that imports a rule', () => {
    const [one, other] = files.filter(({ file }) => isRule(file.replace(/\.ts$/, '')));
    const name = other?.file.replace(/^rules\/|\.ts$/g, '');
    expect(caught(one?.file ?? '', `import { x } from './${name}';`)).toHaveLength(1);
  });

  it('catches what belongs outside, but not where a comment speaks of it', () => {
    expect(outside.test(withoutComments('const now = Date.now();'))).toBe(true);
    expect(outside.test(withoutComments('console.log(1);'))).toBe(true);
    expect(outside.test(withoutComments('/** Not Date.now. */\n// console\nconst x = 1;'))).toBe(false);
  });

  it('catches an export that says nothing', () => {
    expect(undocumented('/** Why. */\nexport const a = 1;\n\nexport const b = 2;')).toEqual([
      'export const b = 2;',
    ]);
  });
});
