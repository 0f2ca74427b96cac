/**
 * Writes what is made of the sources: src/rules/index.generated.ts (the list of rules), docs/점검 규칙.md (the
 * catalogue, from what each says of itself), docs/원문 대조.md (what comes back of the seed's text), docs/손상 시험.md
 * (what becomes of a workbook that people have been at) and
 * docs/2023 점검 결과.md (what the checks find in it, each with why it is true).
 * With `--check` nothing is written: exit 1 when one is stale.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RULE = /^export const (\w+): Rule = \{/m;

/** Every file of src/rules that holds a rule: its id and the name it exports. */
function ruleFiles() {
  const files = readdirSync(`${root}/src/rules`)
    .filter(name => name.endsWith('.ts'))
    .sort();
  return files.flatMap(file => {
    const found = RULE.exec(readFileSync(`${root}/src/rules/${file}`, 'utf8'));
    return found ? [{ id: file.slice(0, -3), name: found[1] }] : [];
  });
}

function indexOf(files) {
  return [
    '/** The rules, one a file: written by `npm run generate`. */',
    ...files.map(({ id, name }) => `import { ${name} } from './${id}';`),
    "import type { Rule } from './rule';",
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...files.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/** Loads the rule objects, and what they say of their own examples. */
function loadRules(files) {
  const lines = files.map(({ id, name }) => `import { ${name} } from './src/rules/${id}';`);
  return load(
    [
      ...lines,
      "import { messagesOn } from './tests/rules/examples';",
      `export { messagesOn }; export const rules = [${files.map(({ name }) => name).join(', ')}];`,
    ].join('\n'),
  );
}

/** The text of the published report in seeds/. */
function seedText() {
  const name = readdirSync(`${root}/seeds`).find(file => file.endsWith('.txt'));
  return readFileSync(`${root}/seeds/${name}`, 'utf8');
}

/** What comes back of the seed's text, line by line. */
function textBackOf() {
  const { textBackList } = load("export { textBackList } from './tests/text-back/list';");
  return textBackList(seedText());
}

/** What becomes of a workbook to which people have done things. */
function damageOf() {
  const { damageList } = load("export { damageList } from './tests/damage/list';");
  return damageList(seedText());
}

/** What the checks find in the seed, as its text is published. */
function findingsOf() {
  const { checkWorkbook, importReport, plannedTab } = load(
    "export * from './src/pipeline'; export { plannedTab } from './src/model/planned-tab';",
  );
  const { plans } = importReport(seedText());
  const tabs = plans.map(plannedTab);
  return checkWorkbook({ readTabs: () => tabs, writeTabs: () => {}, writeCells: () => {} }).open;
}

const inCell = text => String(text).replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();

/** The findings of one severity as a table: whose, where, what is wrong and why that is so. */
function listOf(findings, severity) {
  const own = findings.filter(finding => finding.severity === severity);
  if (own.length === 0) return [];
  return [
    `## ${severities[severity]} ${own.length}건`,
    '',
    '| 과 | 칸 | 무엇이 왜 틀렸는가 | 규칙 |',
    '|---|---|---|---|',
    ...own.map(({ division, at, message, rule }) =>
      ['', division ?? '국', `${at.tab} ${at.cell}`, inCell(message), `\`${rule}\``, ''].join(' | ').trim(),
    ),
    '',
  ];
}

function resultsOf(findings) {
  const counts = Object.entries(severities).map(
    ([severity, name]) => `${name} ${findings.filter(finding => finding.severity === severity).length}`,
  );
  return [
    '# 2023 점검 결과',
    '',
    `2023년 보고서를 발표된 글 그대로 옮겨 점검한 결과입니다: ${counts.join(', ')}. 저마다 무엇이 적혀 있고 다른 수에서 무엇이 나오는지 적혀 있어, 원문에서 하나씩 확인할 수 있습니다.`,
    '',
    ...Object.keys(severities).flatMap(severity => listOf(findings, severity)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

const severities = { error: '오류', warning: '주의', note: '참고' };
const rooms = {
  headcount: '인력현황',
  absences: '현원 미포함 인원',
  absenceNote: '현원 미포함 인원의 보고서 표기',
  table: '현황표',
  unit: '단위',
  budget: '사업비 (사업 번호 | 단위 | 재원과 금액)',
  budgetNote: '사업비의 보고서 표기',
  lines: '사업개요',
  done: '추진실적',
  plans: '향후 추진계획',
  note: '표 아래의 주',
  otherTable: '다른 현황표',
  projects: '사업 번호',
  published: '기존 총괄',
  troubles: '읽으면서 생긴 일',
};

/** A sketch as people read it: each room's name above its lines. */
function drawn(sketch) {
  return Object.entries(sketch).flatMap(([room, lines]) => [
    `${rooms[room]}:`,
    ...[lines].flat().map(line => `  ${line}`.trimEnd()),
  ]);
}

const fenced = lines => ['```text', ...lines, '```'];

function chapterOf(rule, messagesOn) {
  const pass = rule.examples.pass.flatMap(sketch => ['', ...fenced(drawn(sketch))]);
  const fail = rule.examples.fail.flatMap(sketch => [
    '',
    ...fenced(drawn(sketch)),
    '',
    ...messagesOn(rule, sketch).map(message => `> ${message}`),
  ]);
  return [
    `## ${rule.title}`,
    '',
    `\`${rule.id}\` · ${severities[rule.severity]}`,
    '',
    rule.why,
    '',
    '맞는 예',
    ...pass,
    '',
    '걸리는 예',
    ...fail,
    '',
  ];
}

function catalogueOf({ rules, messagesOn }) {
  return [
    '# 점검 규칙',
    '',
    '규칙은 보고서가 지켜야 할 사실 하나씩입니다. **오류**는 고치거나 까닭을 적어 수용해야 제출할 수 있고, **주의**는 틀렸을 가능성이 큰 것, **참고**는 표기에 관한 것입니다.',
    '',
    '| 규칙 | 등급 | 이름 |',
    '|---|---|---|',
    ...rules.map(rule => `| ${rule.title} | ${severities[rule.severity]} | \`${rule.id}\` |`),
    '',
    ...rules.flatMap(rule => chapterOf(rule, messagesOn)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function current(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const checking = process.argv.includes('--check');

/** Writes a file where it is stale, or only says so; whether it is up to date now. */
function bring(path, text) {
  if (current(`${root}/${path}`) === text) return true;
  if (!checking) writeFileSync(`${root}/${path}`, text);
  else console.error(`${path} is stale: run npm run generate`);
  return !checking;
}

const files = ruleFiles();
mkdirSync(`${root}/docs`, { recursive: true });
// The list of rules comes first: the others are made by a core that runs with it.
const upToDate =
  bring('src/rules/index.generated.ts', indexOf(files)) &&
  [
    bring('docs/점검 규칙.md', catalogueOf(loadRules(files))),
    bring('docs/원문 대조.md', textBackOf()),
    bring('docs/손상 시험.md', damageOf()),
    bring('docs/2023 점검 결과.md', resultsOf(findingsOf())),
  ].every(Boolean);
process.exitCode = upToDate ? 0 : 1;
