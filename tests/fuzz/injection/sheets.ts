/** What is put into Google Sheets and its pages: texts stay texts in cells, dialogs and links. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importReport } from '../../../src/pipeline';
import { cellOf } from '../../apps-script/shared';
import { ask, type Built, built, layOutPlans, openWorld, tabsIn, valueIn } from '../../apps-script/world';
import type { World } from '../../emulator/world';
import { small } from '../whole';
import { type Attempt, formulas, markup, shown } from './attempt';

const root = resolve(__dirname, '../../..');
let add: Built | undefined;
let before: ReturnType<World['snapshot']> | undefined;
let world: World | undefined;

const SUPERVISOR = 'owner@example.com';
const { plans, records } = importReport(small);
const [division] = records.setup.divisions;
const own = { code: division!.code.value, name: division!.name.value };

function smallWorld(add: Built): World {
  const made = openWorld(add, { users: [{ email: SUPERVISOR, role: 'owner' }] });
  layOutPlans(made, plans);
  valueIn(ask(made, 'layOutTabs', null));
  return made;
}

/** The workbook, as it was in the beginning. */
function shared(): World {
  add ??= built('tests/apps-script/filled.mjs');
  world ??= smallWorld(add);
  before ??= world.snapshot();
  world.restore(before);
  return world;
}

/** Types where a count of 정원 belongs. */
function typeCount(at: World, text: string): void {
  const tab = `${own.name} 현황`;
  at.type(tab, cellOf(at, tab, /^정원$/, 2), text);
}

/** Formulas in all cells that are not sums and shares. */
function foreignFormulas({ platform }: World): string[] {
  return platform.workbook.tabs.flatMap(tab =>
    [...tab.cells.values()].flatMap(({ formula }) =>
      formula !== undefined && !/^=(?:SUM\(|IF\(|'[^']*'!|[A-Z]{1,3}\d+|[-+*/(),:.\d ])*\)*$/.test(formula)
        ? [formula]
        : [],
    ),
  );
}

/** Addresses of all links in cells that lead out of the document. */
function foreignLinks({ platform }: World): string[] {
  const links = platform.workbook.tabs.flatMap(tab =>
    [...tab.cells.values()].flatMap(cell => cell.links ?? []),
  );
  return links.map(({ url }) => url).filter(url => !url.startsWith('#gid='));
}

function demandTexts(at: World, text: string): void {
  expect(foreignFormulas(at)).toEqual([]);
  expect(foreignLinks(at)).toEqual([]);
  const wanted = text.trim();
  const isThere = tabsIn(at).some(({ rows }) =>
    rows.some(cells => cells.some(({ value }) => typeof value === 'string' && value.includes(wanted))),
  );
  const made = at.platform.workbook.tabs.some(tab =>
    [...tab.cells.values()].some(({ value }) => typeof value === 'string' && value.includes(wanted)),
  );
  expect(isThere || made).toBe(true);
}

let key: string | undefined;

const accepted = (text: string): Attempt => ({
  where: 'Sheets: 수용하는 까닭',
  what: shown(text),
  outcome: '글로 남음; 수식·링크 없음',
  run: () => {
    const at = shared();
    key ??= valueIn(ask(at, 'check', null)).findings[0]!.key;
    valueIn(ask(at, 'accept', { key, reason: text }));
    demandTexts(at, text);
  },
});

const returned = (text: string): Attempt => ({
  where: 'Sheets: 접수하는 까닭(제출 이력, 진행)',
  what: shown(text),
  outcome: '글로 남음; 수식·링크 없음',
  run: () => {
    const at = shared();
    typeCount(at, '많음');
    valueIn(ask(at, 'step', { division: own.code, step: 'takeIn', reason: text }, SUPERVISOR));
    demandTexts(at, text);
  },
});

const pasted = (text: string): Attempt => ({
  where: 'Sheets: 붙여 넣은 과의 글',
  what: shown(text),
  outcome: '글로 남음; 수식·링크 없음',
  run: () => {
    const at = shared();
    const { code } = own;
    const line = text.replace(/[\t\r\n]/g, ' ');
    const report = `【조직】\n가팀, 나팀\n\n1. 시험 사업\n□ 사업개요\n ㅇ 내용: ${line} 나다라\n□ 추진실적\n ㅇ 개최: 3회\n`;
    valueIn(ask(at, 'putPaste', { division: code, text: report, replace: true }));
    demandTexts(at, `${line} 나다라`.trim());
  },
});

const typedOver = (text: string): Attempt => ({
  where: 'Sheets: 점검 결과에 옮겨지는 칸의 글',
  what: shown(text),
  outcome: '글로 남음; 수식·링크 없음',
  run: () => {
    const at = shared();
    typeCount(at, `'${text}`);
    valueIn(ask(at, 'check', null));
    expect(foreignFormulas(at)).toEqual([]);
    expect(foreignLinks(at)).toEqual([]);
    expect(at.shown('점검 결과').flat().join('\n')).toContain(text.trim().slice(0, 8));
  },
});

const dialog = (text: string): Attempt => ({
  where: 'Sheets: 보고서 제목 → 대화 상자의 html',
  what: shown(text),
  outcome: '글로 보임; 더 생긴 태그 없음',
  run: () => {
    const at = shared();
    at.type('설정', cellOf(at, '설정', /^제목$/, 1), `'${text}`);
    at.click('보고서 만들기', { user: SUPERVISOR });
    const { html } = at.screen(SUPERVISOR).pages.slice(-1)[0]!;
    const tags = [...html.matchAll(/<(\w+)((?:[^>"]|"[^"]*")*)>/g)];
    expect(tags.length).toBeGreaterThan(3);
    expect([...new Set(tags.map(([, name]) => name))].sort()).toEqual(['a', 'body', 'p']);
    for (const [, , attributes = ''] of tags) {
      expect(attributes.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/i);
      expect(attributes).not.toMatch(/href="(?!https:)/);
    }
  },
});

/** What the sidebar draws of a link, as the tree that Preact would draw. */
function drawnLink(link: string): string {
  const script = `
    import { buildSync } from 'esbuild';
    const { outputFiles } = buildSync({
      stdin: { contents: "export { FileLinks } from './src/sidebar/file-links.tsx';", resolveDir: process.cwd(), loader: 'ts' },
      bundle: true, format: 'cjs', write: false, jsx: 'automatic', jsxImportSource: 'preact',
    });
    const module = { exports: {} };
    new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
    const tree = module.exports.FileLinks({ files: [{ name: '보고서', link: ${JSON.stringify(link)} }] });
    const tags = [];
    const walk = node => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (node && typeof node === 'object') { tags.push(node.type + (node.props.href ? ' ' + node.props.href : '')); walk(node.props.children); }
    };
    walk(tree);
    console.log(JSON.stringify(tags));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
}

const linked = (link: string): Attempt => ({
  where: '사이드바: 만든 파일의 주소(보고서 이력)',
  what: shown(link),
  outcome: '누를 수 없는 글',
  run: () => {
    expect(JSON.parse(drawnLink(link))).toEqual(['ul', 'li']);
    expect(JSON.parse(drawnLink('https://example.com/a'))).toContain('a https://example.com/a');
  },
});

const raw: Attempt = {
  where: '사이드바: 화면의 html',
  what: '`innerHTML`, `dangerouslySetInnerHTML`, `document.write`, `eval`',
  outcome: '쓰지 않음: 글은 모두 Preact가 글로 그림',
  run: () => {
    const folder = join(root, 'src/sidebar');
    const files = readdirSync(folder).filter(name => /\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files)
      expect([
        name,
        /innerHTML|insertAdjacentHTML|document\.write|\beval\(/i.test(
          readFileSync(join(folder, name), 'utf8'),
        ),
      ]).toEqual([name, false]);
  },
};

/** Attempts on Google Sheets and the sidebar. */
export const onSheets: readonly Attempt[] = [
  ...formulas.flatMap(text => [accepted(text), returned(text)]),
  ...formulas.slice(0, 8).map(typedOver),
  ...[...formulas.slice(0, 6), markup[0]!].map(pasted),
  ...markup.slice(0, 3).map(dialog),
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>1</script>',
  ].map(linked),
  raw,
];
